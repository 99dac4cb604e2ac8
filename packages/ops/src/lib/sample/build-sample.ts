import { GraphBuilder, type Graph } from '@convlang/ir';
import { allocate, RandomStream, sizeOf, tensor, type Tensor } from '@convlang/tensor';
import type { AnyOp, InputSpec } from '../definition/define-op.js';
import type { OpSample, SampleInput } from './samples.js';
import { createTyping, findOp } from '../definition/typing.js';

/** A sample as a graph of one node that any backend can run. */
export interface BuiltSample {
  /** Inputs are named as the op's (`x`; `x0`, `x1` when there may be many), outputs as the op's. */
  readonly graph: Graph;
  /** What the graph's batch dimension stands for. */
  readonly batch: number;
  readonly feeds: Readonly<Record<string, Tensor>>;
}

/**
 * Makes a graph and numbers from a sample. Drawn numbers depend on the op and the sample's name only, and are exact in
 * float32.
 */
export function buildSample(
  ops: Readonly<Record<string, AnyOp>>,
  name: string,
  sample: OpSample,
): BuiltSample {
  const op = findOp(ops, name);
  const builder = new GraphBuilder(`${name}: ${sample.name}`, createTyping(ops));
  const feeds: Record<string, Tensor> = {};
  const inputs = sample.inputs.map((input, i) => {
    const spec = op.inputs[Math.min(i, op.inputs.length - 1)];
    const inputName = spec?.variadic === true ? `${spec.name}${i}` : (spec?.name ?? `input${i}`);
    const numbers = drawSample(input, spec, `${name}/${sample.name}/${inputName}`);
    feeds[inputName] = numbers;
    return builder.input(inputName, { dtype: numbers.dtype, shape: numbers.shape });
  });
  const outputs = builder.emitAll(name, inputs, { attrs: sample.attrs ?? {} });
  outputs.forEach((value, i) => builder.output(op.outputs[i] ?? `output${i}`, value));
  return { graph: builder.build(), batch: sample.batch ?? 1, feeds };
}

function drawSample(input: SampleInput, spec: InputSpec | undefined, name: string): Tensor {
  const dtype = spec?.dtype ?? 'f32';
  const data = allocate(dtype, sizeOf(input.shape));
  const random = new RandomStream(0, name, 'draw');
  if ('data' in input) data.set(input.data);
  else if ('below' in input) data.set(Array.from(data, (_, i) => random.integer(0, i, input.below)));
  else if (input.distinct === true) data.set(spread(random, data.length, input.low, input.high));
  else data.set(Array.from(data, (_, i) => input.low + random.uniform(0, i) * (input.high - input.low)));
  return tensor(dtype, input.shape, data);
}

/** Evenly spaced numbers in random order. */
function spread(random: RandomStream, length: number, low: number, high: number): readonly number[] {
  return Array.from(random.permutation(0, length), (place) => low + ((place + 0.5) * (high - low)) / length);
}
