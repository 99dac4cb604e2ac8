import type { AttrsOfOp } from '@convlang/backend';
import { bytesOf, type Border, type ImageShape } from '../images.js';
import type { DepthLoops } from '../products/product-shape.js';

type ConvAttrs = AttrsOfOp<'conv'>;

/** A convolution with its numbers by name. */
export interface ConvShape {
  readonly x: ImageShape;
  readonly y: ImageShape;
  readonly kernelHeight: number;
  readonly kernelWidth: number;
  readonly groups: number;
  /** Channels of the input and of the output of one group. */
  readonly depth: number;
  readonly filters: number;
  readonly stride: readonly [number, number];
  readonly dilation: readonly [number, number];
  readonly top: number;
  readonly left: number;
}

/** @param kernel `[kh, kw, c/groups, f]` */
export function convShape(
  x: ImageShape,
  y: ImageShape,
  kernel: readonly number[],
  { stride, pads, dilation, groups }: ConvAttrs,
): ConvShape {
  const [kernelHeight = 1, kernelWidth = 1, depth = 1, filters = 1] = kernel;
  return {
    x,
    y,
    kernelHeight,
    kernelWidth,
    groups,
    depth,
    filters: filters / groups,
    stride: [stride[0] ?? 1, stride[1] ?? 1],
    dilation: [dilation[0] ?? 1, dilation[1] ?? 1],
    top: pads[0] ?? 0,
    left: pads[2] ?? 0,
  };
}

/** The border of the input that the windows reach into; what no window reaches is cut off. */
export function inputBorder({
  x,
  y,
  kernelHeight,
  kernelWidth,
  stride,
  dilation,
  top,
  left,
}: ConvShape): Border {
  const reach = (outputs: number, step: number, kernel: number, dilated: number): number =>
    (outputs - 1) * step + (kernel - 1) * dilated + 1;
  return {
    top,
    left,
    bottom: Math.max(0, reach(y.height, stride[0], kernelHeight, dilation[0]) - top - x.height),
    right: Math.max(0, reach(y.width, stride[1], kernelWidth, dilation[1]) - left - x.width),
  };
}

/** How the depth of a window is gone through in an image with its border. */
export function windowLoops(
  { kernelHeight, kernelWidth, groups, depth, dilation }: ConvShape,
  image: ImageShape,
): { readonly loops: DepthLoops; readonly length: number } {
  const { line, pixel } = bytesOf(image);
  const lines = kernelHeight > 1 ? [{ count: kernelHeight, step: line * dilation[0] }] : [];
  // The channels of neighbouring pixels lie side by side.
  if (groups === 1 && (dilation[1] === 1 || kernelWidth === 1))
    return { loops: lines, length: kernelWidth * depth };
  const pixels = kernelWidth > 1 ? [{ count: kernelWidth, step: pixel * dilation[1] }] : [];
  return { loops: [...lines, ...pixels], length: depth };
}

/** Whether the kernel has 3 by 3 cells side by side, and the stride is 1. */
export function isThreeByThree({ kernelHeight, kernelWidth, groups, stride, dilation }: ConvShape): boolean {
  return (
    kernelHeight === 3 && kernelWidth === 3 && [...stride, ...dilation, groups].every((step) => step === 1)
  );
}
