import { writeState, type Backend } from '@convlang/backend';
import { createWasmBackend } from '@convlang/backend-wasm';
import { GraphBuilder, type Graph, type ValueId } from '@convlang/ir';
import { coreOps, coreTyping, interpret, widenAll } from '@convlang/ops';
import { findMismatch, placeOf, RandomStream, sizeOf, tensor, type Tensor } from '@convlang/tensor';
import { createDice } from './dice.js';
import { makeShapeCase, type ShapeCase } from './shape-case.js';

const WEIGHTS = {
  name: 'weights',
  layer: 'layer',
  stream: 'layer',
  initializer: { kind: 'constant', value: 0 },
  role: 'frozen',
} as const;

/** The graph of a case: its output is `y`. */
function graphOf({ op, attrs, shapes, behind, isKept }: ShapeCase): Graph {
  const builder = new GraphBuilder(op, coreTyping);
  let count = 0;
  const input = (shape: readonly number[]): ValueId => builder.input(`x${count++}`, { dtype: 'f32', shape });
  const inputs =
    op === 'maxpoolGrad'
      ? pooled(builder, attrs, shapes, input)
      : shapes.map((shape, i) =>
          i === 1 && isKept ? builder.parameter(WEIGHTS, { dtype: 'f32', shape }) : input(shape),
        );
  let value = builder.emit(op, inputs, { attrs });
  for (const next of behind) {
    const shape = builder.typeOf(value).shape.map(Number);
    const others = next === 'relu' ? [] : [input(next === 'add' ? shape : shape.slice(-1))];
    value = builder.emit(next, [value, ...others]);
  }
  builder.output('y', value);
  return builder.build();
}

/** Inputs of the gradient of max pooling: the pooled images are what the pool makes. */
function pooled(
  builder: GraphBuilder,
  attrs: ShapeCase['attrs'],
  [first = [], , slopes = []]: ShapeCase['shapes'],
  input: (shape: readonly number[]) => ValueId,
): readonly ValueId[] {
  const x = input(first);
  return [x, builder.emit('maxpool', [x], { attrs }), input(slopes)];
}

/** Numbers of -1 to 1 for each of some values, the same for the same case. */
function numbersOf(
  { values, name }: Graph,
  of: readonly { readonly name: string; readonly value: ValueId }[],
): Readonly<Record<string, Tensor>> {
  return Object.fromEntries(
    of.map(({ name: own, value }) => {
      const shape = (values[value]?.type.shape ?? []).map(Number);
      const random = new RandomStream(1, `${name}/${own}/${shape.join()}`, 'draw');
      const numbers = Float32Array.from({ length: sizeOf(shape) }, (_, i) => 2 * random.uniform(0, i) - 1);
      return [own, tensor('f32', shape, numbers)];
    }),
  );
}

/** How a backend's numbers for a case differ from the definition's in float64, in a sentence, or `null`. */
async function shapeFault(shape: ShapeCase, backend: Backend): Promise<string | null> {
  const graph = graphOf(shape);
  const feeds = numbersOf(graph, graph.inputs);
  const parameters = numbersOf(graph, graph.parameters);
  const options = { batch: 1, feeds: widenAll(feeds), parameters: widenAll(parameters) };
  const right = interpret(graph, coreOps, options).outputs['y'];
  const state = backend.createState();
  try {
    await writeState(state, parameters);
    const executable = await backend.compile(graph, { batch: 1, state });
    const { y } = await executable.run(feeds);
    executable.dispose();
    if (y === undefined || right === undefined) return 'there is no output';
    const { absolute, relative } = coreOps[shape.op].tolerance;
    // Sums cancel: what rounding leaves of them is a share of the largest.
    const largest = right.data.reduce((most, v) => Math.max(most, Math.abs(v)), 1);
    const mismatch = findMismatch(y.data, right.data, { absolute: absolute * largest, relative });
    if (mismatch === null) return null;
    return `y[${placeOf(mismatch.index, y.shape).join(', ')}] is ${mismatch.actual}, expected ${mismatch.expected}`;
  } catch (error) {
    return String(error);
  } finally {
    state.dispose();
  }
}

/** What is wrong with a random case on the engine, with the case; `null` for nothing. */
export async function faultOfNumber(seed: number, number: number): Promise<string | null> {
  const shape = makeShapeCase(createDice(seed, 'shapes', number));
  const backend = createWasmBackend();
  const fault = await shapeFault(shape, backend);
  backend.dispose();
  return fault === null ? null : `${JSON.stringify(shape)}\n${fault}`;
}
