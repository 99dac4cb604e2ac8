import { adam, momentum, type Training } from './own-side.js';

/** Something that every backend does, and that is timed. */
export interface Work {
  readonly name: string;
  readonly network: string;
  readonly batch: number;
  /** `null` for a forward run. */
  readonly training: Training | null;
}

/** What is measured on every backend. */
export const works: readonly Work[] = [
  { name: 'lenet5 forward b1', network: 'lenet5', batch: 1, training: null },
  { name: 'lenet5 forward b64', network: 'lenet5', batch: 64, training: null },
  { name: 'lenet5 train b64', network: 'lenet5', batch: 64, training: adam },
  { name: 'resnet18 forward b1', network: 'resnet18', batch: 1, training: null },
  { name: 'resnet20 train b8', network: 'resnet20', batch: 8, training: momentum },
];
