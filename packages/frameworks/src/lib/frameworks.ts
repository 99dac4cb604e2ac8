import { caffe } from './caffe/caffe.js';
import type { Framework } from './framework.js';
import { tensorflow } from './tensorflow/tensorflow.js';
import { torch } from './torch/torch.js';

/** Frameworks that are known by name. */
export type FrameworkName = 'torch' | 'tensorflow' | 'caffe';

/** What is known of each framework, from its folder. */
export const frameworks: Readonly<Record<FrameworkName, Framework>> = { torch, tensorflow, caffe };

/** Every {@link FrameworkName}. */
export const frameworkNames = ['torch', 'tensorflow', 'caffe'] as const satisfies readonly FrameworkName[];
