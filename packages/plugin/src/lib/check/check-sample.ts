import { GraphBuilder, type Graph } from '@convlang/ir';
import {
  buildSample,
  coreOps,
  createTyping,
  interpret,
  shapeAttr,
  widenAll,
  type OpSample,
  type RefTensor,
} from '@convlang/ops';
import { appendGradients, lower } from '@convlang/passes';
import { RandomStream, sizeOf } from '@convlang/tensor';
import type { Toolkit } from '../merge-plugins.js';

type Feeds = Readonly<Record<string, RefTensor>>;

/** Of each input at most about so many elements are moved. */
const PLACES = 40;
const STEP = 1e-5;
/** For formulas in float64 that mean the same. */
const CLOSE = 1e-9;
const TOLERANCE = { slopes: 1e-6, literals: 1e-6 } as const;

/** Whether the reference gives finite numbers, and the literal ones of the sample. */
export function checkValues(op: string, sample: OpSample, { ops }: Toolkit): string | null {
  const built = buildSample(ops, op, sample);
  const { outputs } = interpret(built.graph, ops, {
    batch: built.batch,
    feeds: widenAll(built.feeds),
    parameters: {},
  });
  for (const [i, [name, { data }]] of Object.entries(outputs).entries()) {
    const wrong = data.findIndex((value) => !Number.isFinite(value));
    if (wrong >= 0) return `${name}[${wrong}] is ${data[wrong]}`;
    const fault = firstDifference(name, data, sample.expected?.[i] ?? data, TOLERANCE.literals);
    if (fault !== null) return fault;
  }
  return null;
}

/** Whether the lowering of an op, as far as ops of the core, means the same as the op. */
export function checkLowering(op: string, sample: OpSample, { ops, rules }: Toolkit): string | null {
  if (!Object.hasOwn(rules.lowerings, op)) return null;
  const built = buildSample(ops, op, sample);
  const lowered = lower(built.graph, (name) => Object.hasOwn(coreOps, name), { ops, rules });
  const left = lowered.nodes.find((node) => !Object.hasOwn(coreOps, node.op));
  if (left !== undefined) return `its lowering leaves ${left.op}`;
  const numbers = { batch: built.batch, feeds: widenAll(built.feeds), parameters: {} };
  const [given, expected] = [lowered, built.graph].map((graph) => interpret(graph, ops, numbers).outputs);
  for (const [name, { data }] of Object.entries(expected ?? {})) {
    const fault = firstDifference(`lowered ${name}`, given?.[name]?.data ?? new Float64Array(), data, CLOSE);
    if (fault !== null) return fault;
  }
  return null;
}

/** Whether the gradient of an op agrees with central differences, for every float input. */
export function checkGradient(op: string, sample: OpSample, toolkit: Toolkit): string | null {
  const rule = toolkit.rules.gradients[op];
  if (sample.corner === true || rule === 'none') return null;
  if (rule === undefined) return "it has no gradient; say 'none' if nothing is trained through it";
  const check = buildGradientCheck(op, sample, toolkit);
  const run = (feeds: Feeds) =>
    interpret(check.graph, toolkit.ops, { batch: check.batch, feeds, parameters: {} }).outputs;
  const gradients = run(check.feeds);
  for (const input of check.inputs) {
    const gradient = gradients[`grad/${input}`]?.data ?? new Float64Array();
    const stride = Math.max(1, Math.floor(gradient.length / PLACES));
    for (let place = 0; place < gradient.length; place += stride) {
      const [above, below] = [STEP, -STEP].map(
        (change) => run(moved(check.feeds, input, place, change))['loss']?.data[0],
      );
      const slope = ((above ?? NaN) - (below ?? NaN)) / (2 * STEP);
      const fault = firstDifference(
        `the gradient to ${input}, at ${place},`,
        gradient.slice(place, place + 1),
        [slope],
        TOLERANCE.slopes,
      );
      if (fault !== null) return fault;
    }
  }
  return null;
}

interface GradientCheck {
  readonly graph: Graph;
  readonly batch: number;
  readonly feeds: Feeds;
  /** Those that have a gradient. */
  readonly inputs: readonly string[];
}

/** The op with a loss behind it, its outputs times fixed numbers, summed; and the gradients as outputs. */
function buildGradientCheck(op: string, sample: OpSample, { ops, rules }: Toolkit): GradientCheck {
  const typing = createTyping(ops);
  const built = buildSample(ops, op, sample);
  const builder = GraphBuilder.from(built.graph, typing, { outputs: false, updates: false });
  const random = new RandomStream(1, op, 'draw');
  const weights: Record<string, RefTensor> = {};
  const losses = built.graph.outputs.map(({ name, value }, k) => {
    const type = builder.typeOf(value);
    const shape = shapeAttr(type.shape).map((size) => (size < 0 ? built.batch : size));
    const data = Float64Array.from({ length: sizeOf(shape) }, (_, i) => random.normal(k, i));
    weights[`weights of ${name}`] = { shape, data };
    const product = builder.emit('mul', [value, builder.input(`weights of ${name}`, type)]);
    return builder.emit('sumTo', [product], { attrs: { shape: [] } });
  });
  const loss = losses.reduce((sum, each) => builder.emit('add', [sum, each]));
  builder.output('loss', loss);
  const forward = builder.build();
  const full = GraphBuilder.from(forward, typing, { outputs: true, updates: false });
  const real = built.graph.inputs.filter(({ value }) => full.typeOf(value).dtype === 'f32');
  const gradients = appendGradients(full, forward, rules.gradients, {
    of: loss,
    withRespectTo: real.map(({ value }) => value),
  });
  const found = real.flatMap(({ name, value }) => {
    const gradient = gradients.get(value);
    return gradient === undefined ? [] : [{ name, gradient }];
  });
  for (const { name, gradient } of found) full.output(`grad/${name}`, gradient);
  return {
    graph: full.build(),
    batch: built.batch,
    feeds: { ...widenAll(built.feeds), ...weights },
    inputs: found.map(({ name }) => name),
  };
}

/** The same numbers, one of them moved. */
export function moved(feeds: Feeds, input: string, place: number, change: number): Feeds {
  const given = feeds[input];
  if (given === undefined) return feeds;
  const data = given.data.map((value, i) => (i === place ? value + change : value));
  return { ...feeds, [input]: { shape: given.shape, data } };
}

function firstDifference(
  name: string,
  given: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance: number,
): string | null {
  for (let i = 0; i < expected.length; i++) {
    const [is, should] = [given[i] ?? NaN, expected[i] ?? NaN];
    if (Math.abs(is - should) <= tolerance * Math.max(1, Math.abs(should))) continue;
    return `${name}${expected.length > 1 ? `[${i}]` : ''} is ${is}, not ${should}`;
  }
  return null;
}
