import type { LoweredOp, OpName } from '@convlang/ops';
import type { Kernel } from './kernel.js';
import * as activations from './kernels/activations.js';
import * as arithmetic from './kernels/arithmetic.js';
import { conv } from './kernels/conv.js';
import { convInputGrad } from './kernels/conv-input-grad.js';
import { convKernelGrad } from './kernels/conv-kernel-grad.js';
import * as elementwise from './kernels/elementwise.js';
import * as links from './kernels/links.js';
import * as losses from './kernels/losses.js';
import * as lrn from './kernels/lrn.js';
import * as matmul from './kernels/matmul.js';
import * as movement from './kernels/movement.js';
import * as norm from './kernels/norm.js';
import * as optimizers from './kernels/optimizers.js';
import * as pools from './kernels/pools.js';
import * as reductions from './kernels/reductions.js';
import * as resampling from './kernels/resample.js';
import { logSoftmax, softmax, softmaxGrad } from './kernels/softmax.js';
import * as sources from './kernels/sources.js';

/**
 * The kernel of every op of the core; one that no lowering says in others does not compile when it is forgotten. A file that is taken whole exports
 * kernels alone.
 */
export const kernels = {
  conv,
  convInputGrad,
  convKernelGrad,
  logSoftmax,
  softmax,
  softmaxGrad,
  ...activations,
  ...arithmetic,
  ...elementwise,
  ...links,
  ...losses,
  ...lrn,
  ...matmul,
  ...movement,
  ...norm,
  ...optimizers,
  ...pools,
  ...reductions,
  ...resampling,
  ...sources,
} satisfies { readonly [K in Exclude<OpName, LoweredOp>]: Kernel<K> } & {
  readonly [K in LoweredOp]?: Kernel<K>;
};
