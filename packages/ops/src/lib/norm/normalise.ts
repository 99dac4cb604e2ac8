import type { Attrs, ValueId } from '@convlang/ir';
import type { ArgSchema, LayerContext } from '../definition/define-layer.js';

/** The number that keeps a norm from dividing by zero; the default is PyTorch's. */
export const epsKey = {
  eps: { type: 'number', min: 0, default: 1e-5, doc: 'Added to the variance, against division by zero.' },
} as const satisfies ArgSchema;

/** Whether a norm multiplies and moves what it has normalised. */
export function affineKeys<const Default extends boolean>(isOn: Default) {
  return {
    gain: { type: 'switch', default: isOn, doc: 'Whether a trained factor follows.' },
    bias: { type: 'switch', default: isOn, doc: 'Whether a trained summand follows.' },
  } as const satisfies ArgSchema;
}

/** Which numbers of a sample are normalised together. */
export interface NormGroups {
  /** Sizes of a sample, a 1 in place of each that is averaged over. */
  readonly kept: readonly number[];
  /** Added to the variance. */
  readonly eps: number;
}

/**
 * `(x - mean) / sqrt(variance + eps)`, the statistics those of each sample: first the mean, then the mean of the squares around it (the
 * biased variance), so that a large mean costs no digits.
 */
export function normalise(context: LayerContext, x: ValueId, { kept, eps }: NormGroups): ValueId {
  const shape = [-1, ...kept];
  const together = countTogether(context.typeOf(x).shape.slice(1).map(Number), kept);
  const mean = context.emit('scaleShift', [context.emit('sumTo', [x], { shape })], { scale: 1 / together });
  const centred = context.emit('sub', [x, mean]);
  const squares = context.emit('sumTo', [context.emit('square', [centred])], { shape });
  const variance = context.emit('scaleShift', [squares], { scale: 1 / together, shift: eps });
  return context.emit('div', [centred, context.emit('sqrt', [variance])]);
}

/** A trained factor and a trained summand, where they are on; `sizes` are those of either. */
export function affine(
  context: LayerContext,
  normal: ValueId,
  {
    gain,
    bias,
    sizes,
  }: { readonly gain: boolean; readonly bias: boolean; readonly sizes: readonly number[] },
): ValueId {
  const start = (value: number) => ({ kind: 'constant', value }) as const;
  const scaled = gain ? context.emit('mul', [normal, context.parameter('gain', sizes, start(1))]) : normal;
  return bias ? context.emit('add', [scaled, context.parameter('bias', sizes, start(0))]) : scaled;
}

/** ` * gain[k] + bias[k]`, as far as a layer has them, at the indices of either. */
export function affineText({ hasGain, hasBias }: Attrs, at: string): string {
  return `${hasGain === false ? '' : ` * gain${at}`}${hasBias === false ? '' : ` + bias${at}`}`;
}

/** How many numbers of a sample are normalised together: of one alone nothing is left (W722). */
export function countTogether(sizes: readonly number[], kept: readonly number[]): number {
  return product(sizes) / product(kept);
}

function product(sizes: readonly number[]): number {
  return sizes.reduce((all, size) => all * size, 1);
}
