import { GraphBuilder, type Graph, type ValueId } from '@convlang/ir';
import {
  buildSample,
  createTyping,
  interpret,
  shapeAttr,
  type AnyOp,
  type OpSample,
  type RefTensor,
} from '@convlang/ops';
import { appendGradients } from '@convlang/passes';
import { RandomStream, sizeOf, tensor, type Tensor } from '@convlang/tensor';
import { onBackend } from '../run-graph.js';
import type { Check, OpenTarget, OpSet } from '../target.js';

/** Numbers of each input that are compared with central differences; spread over all of it. */
const PLACES = 16;
const STEP = 1e-5;
/** Gradients are sums of products in float32: further off than values. */
const TOLERANCE = { absolute: 2e-4, relative: 2e-3 };

/** The gradient graph of an op on a sample, on the backend, against central differences of the float64 reference. */
export function gradientCheck(op: AnyOp, sample: OpSample, set: OpSet): Check {
  return {
    kind: 'gradient',
    subject: op.name,
    name: sample.name,
    needs: () => ({ ...buildGradient(op, sample, set), ...set }),
    run: (target) => checkGradient(buildGradient(op, sample, set), set.ops, target),
  };
}

interface GradientGraph {
  readonly op: string;
  readonly graph: Graph;
  readonly batch: number;
  readonly feeds: Readonly<Record<string, Tensor>>;
  /** Inputs that have a gradient. */
  readonly inputs: readonly string[];
}

/** The sample's op, its first output times fixed numbers and summed, and the gradients of that as outputs. */
function buildGradient(op: AnyOp, sample: OpSample, { ops, rules }: OpSet): GradientGraph {
  const built = buildSample(ops, op.name, sample);
  const typing = createTyping(ops);
  const builder = GraphBuilder.from(built.graph, typing, { outputs: false, updates: false });
  const y = built.graph.outputs[0]?.value as ValueId;
  const weights = builder.input('weights', builder.typeOf(y));
  const loss = builder.emit('sumTo', [builder.emit('mul', [y, weights])], { attrs: { shape: [] } });
  builder.output('loss', loss);
  const forward = builder.build();
  const full = GraphBuilder.from(forward, typing, { outputs: true, updates: false });
  const real = built.graph.inputs.filter(({ value }) => built.graph.values[value]?.type.dtype === 'f32');
  const request = { of: loss, withRespectTo: real.map(({ value }) => value) };
  const gradients = appendGradients(full, forward, rules.gradients, request);
  for (const { name, value } of real) {
    const gradient = gradients.get(value);
    if (gradient !== undefined) full.output(`grad/${name}`, gradient);
  }
  const shape = shapeAttr(builder.typeOf(y).shape).map((size) => (size < 0 ? built.batch : size));
  const random = new RandomStream(1, op.name, 'draw');
  const numbers = Float32Array.from({ length: sizeOf(shape) }, (_, i) => random.normal(0, i));
  const feeds = { ...built.feeds, weights: tensor('f32', shape, numbers) };
  return {
    op: op.name,
    graph: full.build(),
    batch: built.batch,
    feeds,
    inputs: real.map(({ name }) => name),
  };
}

async function checkGradient(
  { op, graph, batch, feeds, inputs }: GradientGraph,
  ops: Readonly<Record<string, AnyOp>>,
  { backend, factor }: OpenTarget,
): Promise<string | null> {
  const outputs = await onBackend(backend, { graph, batch }, (run) => run.run(feeds));
  const wide = Object.fromEntries(
    Object.entries(feeds).map(([name, t]): [string, RefTensor] => [
      name,
      { shape: t.shape, data: Float64Array.from(t.data) },
    ]),
  );
  const lossAt = (input: string, place: number, change: number): number => {
    const given = wide[input] as RefTensor;
    const data = given.data.slice();
    data[place] = (data[place] ?? 0) + change;
    const moved = { ...wide, [input]: { shape: given.shape, data } };
    return interpret(graph, ops, { batch, feeds: moved, parameters: {} }).outputs['loss']?.data[0] ?? NaN;
  };
  for (const input of inputs) {
    const gradient = outputs[`grad/${input}`]?.data;
    if (gradient === undefined) continue;
    const wrong = places(gradient.length)
      .map((place) => ({
        place,
        given: gradient[place] ?? NaN,
        slope: (lossAt(input, place, STEP) - lossAt(input, place, -STEP)) / (2 * STEP),
      }))
      .filter(({ given, slope }) => !isClose(given, slope, factor));
    const [first] = wrong;
    if (first === undefined) continue;
    if (gradient.every((v) => v === 0))
      return input === 'bias'
        ? `${op}: a forgotten bias gradient, every number is 0`
        : `${op}: a zero gradient to ${input}, every number is 0`;
    return `${op}: the gradient to ${input}[${first.place}] is ${first.given}, central differences give ${first.slope}`;
  }
  return null;
}

function isClose(given: number, slope: number, factor: number): boolean {
  return Math.abs(given - slope) <= factor * (TOLERANCE.absolute + TOLERANCE.relative * Math.abs(slope));
}

function places(length: number): readonly number[] {
  const stride = Math.max(1, Math.floor(length / PLACES));
  return Array.from({ length: Math.ceil(length / stride) }, (_, i) => i * stride);
}
