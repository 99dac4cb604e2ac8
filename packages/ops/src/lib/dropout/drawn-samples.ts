import { BATCH, type ValueType } from '@convlang/ir';
import { RandomStream, sizeOf } from '@convlang/tensor';
import { f32, requireEach, requireShape } from '../checks.js';
import type { AttrSchema, InputSpec, RefTensor } from '../definition/define-op.js';
import { scalarOf } from '../shape/map-elements.js';
import { tuple } from '../shape/tuple.js';

/** Inputs of an op that draws numbers for each sample of a batch. */
export const drawInputs = [
  { name: 'step', doc: 'training step, []', dtype: 'i32' },
  { name: 'first', doc: 'index of the first sample in the whole batch, []', dtype: 'i32' },
] as const satisfies readonly InputSpec[];

/** What such an op draws from, and for which shape. */
export const drawAttrs = {
  stream: { type: 'string', doc: 'name of the random stream' },
  seed: { type: 'int', min: 0, doc: 'seed of the training run' },
  shape: { type: 'ints', doc: 'of one sample, without the batch' },
} as const satisfies AttrSchema;

interface Draw {
  readonly stream: string;
  readonly seed: number;
  readonly shape: readonly number[];
}

/**
 * The type of what is drawn: `[N, ...shape]`.
 *
 * @throws OpError for a step or first sample that is no single number, or sizes below 1
 */
export function drawnType(op: string, inputs: readonly ValueType[], { shape }: Draw): readonly [ValueType] {
  const [step, first] = tuple(inputs, 2);
  requireShape(op, 'step', step, []);
  requireShape(op, 'first', first, []);
  requireEach(op, 'shape', shape, 1);
  return [f32(BATCH, ...shape)];
}

/**
 * Fills the output with numbers of the stream: element `j` of sample `i` is made of number `(first + i) * size + j` at `step`, so
 * nothing depends on how a batch is split.
 *
 * @param draw makes a number of the stream's, given the step and the place
 */
export function drawSamples(
  inputs: readonly RefTensor[],
  { stream, seed, shape }: Draw,
  outputs: readonly RefTensor[],
  draw: (random: RandomStream, step: number, at: number) => number,
): void {
  const [step, first] = tuple(inputs, 2);
  const [y] = tuple(outputs, 1);
  const random = new RandomStream(seed, stream, 'dropout');
  const offset = scalarOf(first) * sizeOf(shape);
  for (let i = 0; i < y.data.length; i++) y.data[i] = draw(random, scalarOf(step), offset + i);
}
