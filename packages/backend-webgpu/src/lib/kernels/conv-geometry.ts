import type { AttrsOfOp } from '@convlang/backend';

/** Everything that the code of a convolution's shader is made of. Rows come before columns. */
export interface ConvGeometry {
  readonly samples: number;
  readonly size: readonly [number, number];
  readonly channels: number;
  readonly output: readonly [number, number];
  readonly filters: number;
  readonly kernel: readonly [number, number];
  readonly stride: readonly [number, number];
  readonly dilation: readonly [number, number];
  /** Rows above and columns to the left; negative where images are cut. */
  readonly before: readonly [number, number];
  readonly groups: number;
}

/** The geometry of a site, from the shapes of images `[n, h, w, c]`, kernel `[kh, kw, c / groups, f]` and output `[n, oh, ow, f]`. */
export function convGeometry(
  { stride, pads, dilation, groups }: Pick<AttrsOfOp<'conv'>, 'stride' | 'pads' | 'dilation' | 'groups'>,
  [samples = 1, height = 1, width = 1, channels = 1]: readonly number[],
  [kernelHeight = 1, kernelWidth = 1]: readonly number[],
  [, outputHeight = 1, outputWidth = 1, filters = 1]: readonly number[],
): ConvGeometry {
  const [top = 0, , left = 0] = pads;
  const pair = ([a = 1, b = 1]: readonly number[]): readonly [number, number] => [a, b];
  return {
    samples,
    size: [height, width],
    channels,
    output: [outputHeight, outputWidth],
    filters,
    kernel: [kernelHeight, kernelWidth],
    stride: pair(stride),
    dilation: pair(dilation),
    before: [top, left],
    groups,
  };
}

/** Tells shaders of different geometries apart. */
export function geometryKey(g: ConvGeometry): string {
  return Object.values(g).flat().join(' ');
}

/** Most numbers that one invocation computes side by side. */
export const LARGEST_TILE = 16;

/** How the channels of an output are shared out: each invocation computes `tile` neighbours, `blocks` cover a group. */
export interface Blocking {
  readonly tile: number;
  readonly blocks: number;
  /** Numbers that are read and written at once. */
  readonly components: 1 | 4;
}

/** The largest tile that divides the channels of a group; a prime number of them is done one by one. */
export function blockingOf(perGroup: number, most = LARGEST_TILE): Blocking {
  let tile = Math.min(most, perGroup);
  while (perGroup % tile !== 0) tile--;
  return { tile, blocks: perGroup / tile, components: tile % 4 === 0 ? 4 : 1 };
}
