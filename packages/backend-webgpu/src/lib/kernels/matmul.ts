import type { AttrsOfOp } from '@convlang/backend';
import { tfjsKernel, tfjsKernels, type TfjsKernel } from '@convlang/backend-tfjs';
import { prepareProgram, type RunProgram, type WgslProgram } from '../wgsl-program.js';
import { forwardProgram, inputGradProgram, kernelGradProgram } from './conv.js';
import type { ConvGeometry } from './conv-geometry.js';
import { prepareInParts } from './sums.js';

/** A convolution of images of one pixel: a product of matrices `[samples, channels] [channels, filters]`. */
function pixelGeometry(samples: number, channels: number, filters: number): ConvGeometry {
  const one = [1, 1] as const;
  const plain = { size: one, output: one, kernel: one, stride: one, dilation: one, before: [0, 0] as const };
  return { ...plain, samples, channels, filters, groups: 1 };
}

/** A program with another shape for the same numbers. */
function shaped(program: WgslProgram, shape: readonly number[]): WgslProgram {
  return { ...program, output: { ...program.output, shape } };
}

/** `a b` as a convolution, `a b^T` as its gradient to the images, `a^T b` as its gradient to the filters. */
function prepareProduct(
  { transposeA, transposeB }: AttrsOfOp<'matmul'>,
  [a0 = 1, a1 = 1]: readonly number[],
  [b0 = 1, b1 = 1]: readonly number[],
): RunProgram {
  if (transposeB) return prepareProgram(shaped(inputGradProgram(pixelGeometry(a0, b0, b1)), [a0, b0]));
  if (!transposeA) return prepareProgram(shaped(forwardProgram(pixelGeometry(a0, a1, b1), false), [a0, b1]));
  return prepareInParts(kernelGradProgram(pixelGeometry(a0, a1, b1)), { shape: [a1, b1] });
}

const product: TfjsKernel<'matmul'> = tfjsKernel(({ inputs: [a, b], attrs }) =>
  prepareProduct(attrs, a?.shape ?? [], b?.shape ?? []),
);

/** Product of matrices. Nothing needs both transposed, so that is left to tfjs. */
export const matmul: TfjsKernel<'matmul'> = (site) =>
  site.attrs.transposeA && site.attrs.transposeB ? tfjsKernels.matmul(site) : product(site);
