import { assert } from '@convlang/diagnostics';
import type { Node, ValueId } from '@convlang/ir';
import { shapeAttr, type GradientContext, type OpRules } from '@convlang/ops';

/** The numbers of the rules. */
export interface RelevanceNumbers {
  /** Added to sums on the side of their sign, so that none is divided by 0. */
  readonly epsilon: number;
  /** How much more positive products count in the gamma rule. */
  readonly gamma: number;
}

type Run = RelevanceNumbers & Pick<OpRules, 'gradients'>;

/**
 * The epsilon rule: `R_i = x_i sum_j w_ij R_j / (z_j + epsilon sign z_j)`, for any op that is linear in what depends on the image. Biases and
 * other constants take their share of `z` away with them.
 *
 * Source: S. Bach et al., "On pixel-wise explanations for non-linear classifier decisions by layer-wise relevance propagation", 2015,
 * equation 58; as a gradient: G. Montavon et al., "Layer-wise relevance propagation: an overview", 2019, section 10.2.
 */
export function proportionalRule(context: GradientContext, run: Run): readonly (ValueId | null)[] {
  const { node } = context;
  const emit = emitter(context);
  const share = shareOf(context, only(node.outputs), run.epsilon);
  const gradients = gradientsOf(context, node, share, run);
  return node.inputs.map((input, i) => {
    const gradient = gradients[i] ?? null;
    return gradient === null ? null : emit('mul', [input, gradient]);
  });
}

/**
 * The z+ rule, and the gamma rule, which adds `gamma` times the same to the epsilon rule: only products `x_i w_ij` above 0 count, be both factors
 * above 0 or both below. Of biases the part above 0 takes its share.
 *
 * Source: G. Montavon et al., "Explaining nonlinear classification decisions with deep Taylor decomposition", 2017, section 5.1, and
 * "Layer-wise relevance propagation: an overview", 2019, section 10.2.3.
 */
export function contributionRule(
  context: GradientContext,
  run: Run,
  rule: 'gamma' | 'plus',
): readonly (ValueId | null)[] {
  const { node } = context;
  const emit = emitter(context);
  const gains = positiveParts(context);
  const positive = emit('add', [only(gains[0].node.outputs), only(gains[1].node.outputs)]);
  const counted = rule === 'plus' ? positive : emit('scaleShift', [positive], { scale: run.gamma });
  const z = rule === 'plus' ? counted : emit('add', [only(node.outputs), counted]);
  const share = shareOf(context, z, run.epsilon);
  const handed = ({ x, node: part }: Part): ValueId =>
    emit('mul', [x, only(gradientsOf(context, part, share, run))]);
  const gained = emit('add', [handed(gains[0]), handed(gains[1])]);
  if (rule === 'plus') return [gained];
  const x = only(node.inputs);
  return [emit('add', [handed({ x, node }), emit('scaleShift', [gained], { scale: run.gamma })])];
}

/** A sum of products, and what of the image goes into it. */
interface Part {
  readonly x: ValueId;
  readonly node: Node;
}

/** Products of factors above 0, with the biases above 0, and products of factors below 0. */
function positiveParts(context: GradientContext): readonly [Part, Part] {
  const { builder, node } = context;
  const [x, kernel, bias] = node.inputs;
  assert(x !== undefined && kernel !== undefined, `${node.op} has an input and a kernel`);
  const emit = emitter(context);
  const apply = (inputs: readonly ValueId[]): Node =>
    builder.apply(node.op, inputs, { attrs: node.attrs, layer: node.layer, name: `relevance/${node.op}` });
  const [above, below] = signs(emit, x);
  const [gaining, losing] = signs(emit, kernel);
  const biases = bias === undefined ? [] : [emit('relu', [bias])];
  return [
    { x: above, node: apply([above, gaining, ...biases]) },
    { x: below, node: apply([below, losing]) },
  ];
}

type Emit = (op: string, inputs: readonly ValueId[], attrs?: Readonly<Record<string, number>>) => ValueId;

function emitter({ builder, node: { op, layer } }: GradientContext): Emit {
  return (name, inputs, attrs = {}) =>
    builder.emit(name, inputs, { attrs, layer, name: `relevance/${op}/${name}` });
}

/** What is above 0 of a value, and what is below. */
function signs(emit: Emit, value: ValueId): readonly [ValueId, ValueId] {
  const above = emit('relu', [value]);
  return [above, emit('sub', [value, above])];
}

/** Relevance for each unit of a sum: `R / (z + epsilon sign z)`; a sum of 0 counts as below. */
function shareOf(context: GradientContext, z: ValueId, epsilon: number): ValueId {
  const { builder, node } = context;
  const [relevance] = context.outputGradients;
  assert(relevance !== null && relevance !== undefined, `${node.op} has relevance`);
  const emit = emitter(context);
  const twice = builder.emit('constant', [], {
    attrs: { value: 2 * epsilon, shape: shapeAttr(builder.typeOf(z).shape) },
    layer: node.layer,
    name: 'relevance/epsilon',
  });
  const away = emit('add', [emit('scaleShift', [z], { shift: -epsilon }), emit('reluGrad', [z, twice])]);
  return emit('div', [relevance, away]);
}

/** The gradients of a node's inputs for something that is handed back at its output. */
function gradientsOf(
  context: GradientContext,
  node: Node,
  back: ValueId,
  { gradients }: Run,
): readonly (ValueId | null)[] {
  const rule = gradients[node.op];
  assert(typeof rule === 'function', `${node.op} has a gradient`);
  return rule({ ...context, node, inputs: node.inputs, outputs: node.outputs, outputGradients: [back] });
}

function only(values: readonly (ValueId | null)[]): ValueId {
  const [value] = values;
  assert(value !== undefined && value !== null, 'a value is there');
  return value;
}
