import { GraphBuilder, type Attrs, type Graph } from '@convlang/ir';
import { coreOps, coreTyping, interpret, type OpName } from '@convlang/ops';
import { findMismatch, tensor, type Tensor } from '@convlang/tensor';
import { createTsBackend } from '../index.js';

/** Numbers of one input; `i32` where they are class numbers or counts. */
export interface TestInput {
  readonly shape: readonly number[];
  readonly data: ArrayLike<number>;
  readonly dtype: 'f32' | 'i32';
}

/** A graph of one op with an input for each of the op's inputs. */
function graphOf(op: OpName, inputs: readonly TestInput[], attrs: Attrs): Graph {
  const builder = new GraphBuilder(op, coreTyping);
  const ids = inputs.map(({ dtype, shape }, i) => builder.input(`in${i}`, { dtype, shape }));
  builder.emitAll(op, ids, { attrs }).forEach((id, i) => builder.output(`out${i}`, id));
  return builder.build();
}

function toTensor({ dtype, shape, data }: TestInput): Tensor {
  return dtype === 'i32'
    ? tensor('i32', shape, Int32Array.from(data))
    : tensor('f32', shape, Float32Array.from(data));
}

/** Batch of an op without inputs, whose attributes name the batch dimension. */
const BATCH_OF_SOURCES = 3;

/**
 * Runs one op on the backend and on the reference interpreter.
 *
 * @returns a line for each output that is outside the op's tolerance, and for each input that was changed
 */
export async function compareOp(
  op: OpName,
  inputs: readonly TestInput[],
  attrs: Attrs,
): Promise<readonly string[]> {
  const graph = graphOf(op, inputs, attrs);
  const backend = createTsBackend();
  const executable = await backend.compile(graph, { batch: BATCH_OF_SOURCES, state: backend.createState() });
  const feeds = Object.fromEntries(inputs.map((input, i) => [`in${i}`, toTensor(input)]));
  const actual = await executable.run(feeds);
  const again = await executable.run(feeds);
  const expected = interpret(graph, coreOps, {
    batch: BATCH_OF_SOURCES,
    parameters: {},
    feeds: Object.fromEntries(
      Object.entries(feeds).map(([name, { shape, data }]) => [
        name,
        { shape, data: Float64Array.from(data) },
      ]),
    ),
  });
  return graph.outputs.flatMap(({ name }) => {
    const numbers = actual[name]?.data ?? [];
    const repeated = again[name]?.data ?? [];
    const mismatch = findMismatch(numbers, expected.outputs[name]?.data ?? [], coreOps[op].tolerance);
    const unequal = findMismatch(repeated, numbers, { absolute: 0, relative: 0 });
    return [
      ...(mismatch === null ? [] : [`${name}: ${JSON.stringify(mismatch)}`]),
      ...(unequal === null ? [] : [`${name} of a second run: ${JSON.stringify(unequal)}`]),
    ];
  });
}

/** Numbers of [-1, 1), the same for a seed. */
export function numbersOf(seed: number, length: number): Float64Array {
  let state = seed >>> 0;
  return Float64Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

/** A float32 input of numbers of [-1, 1). */
export function randomInput(seed: number, shape: readonly number[]): TestInput {
  return {
    dtype: 'f32',
    shape,
    data: numbersOf(
      seed,
      shape.reduce((product, size) => product * size, 1),
    ),
  };
}
