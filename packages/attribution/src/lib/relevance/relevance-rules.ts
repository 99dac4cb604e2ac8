import type { ValueId } from '@convlang/ir';
import type { GradientContext, GradientRule, OpRules } from '@convlang/ops';
import { shapeAttr } from '@convlang/ops';
import { fail } from '../fail.js';
import { contributionRule, proportionalRule, type RelevanceNumbers } from './linear-rules.js';

/** How layers with weights hand relevance on. */
export type RelevanceRule = 'epsilon' | 'gamma' | 'plus';

/** How an op hands relevance on. */
type Way =
  /** Every number that comes out is one that went in: its relevance goes to that, as a gradient would. */
  | 'moved'
  /** Number by number: each keeps its own. */
  | 'kept'
  /** A sum of products: each summand gets its share. */
  | 'proportional'
  /** As `proportional`, by the rule of the layer. */
  | 'weighted'
  /** A product of two that depend on the image: half to each. Of others, as `proportional`. */
  | 'product'
  /** A quotient: all to the dividend, as if the divisor were a constant. */
  | 'quotient';

/** Ops of the core. Others are lowered to these where they can be. */
const ways: Readonly<Record<string, Way>> = {
  concat: 'moved',
  dropTogether: 'moved',
  dropout: 'moved',
  expand: 'moved',
  expandFeatures: 'moved',
  max: 'moved',
  maxpool: 'moved',
  noise: 'moved',
  pad: 'moved',
  permute: 'moved',
  reshape: 'moved',
  scatterSlice: 'moved',
  slice: 'moved',
  upsample: 'moved',
  clamp: 'kept',
  elu: 'kept',
  leaky: 'kept',
  lrn: 'kept',
  normalCdf: 'kept',
  relu: 'kept',
  sigmoid: 'kept',
  softplus: 'kept',
  tanh: 'kept',
  add: 'proportional',
  avgpool: 'proportional',
  batchNorm: 'proportional',
  resample: 'proportional',
  scaleShift: 'proportional',
  sub: 'proportional',
  sumFeatures: 'proportional',
  sumTo: 'proportional',
  conv: 'weighted',
  convInputGrad: 'weighted',
  matmul: 'weighted',
  div: 'quotient',
  mul: 'product',
};

/** Whether relevance can be handed through an op as it is. */
export function handsRelevance(op: string): boolean {
  return Object.hasOwn(ways, op);
}

/** Whether an op is a straight line in what depends on the image. */
export function isStraight(op: string, dependent: readonly boolean[]): boolean {
  const way = ways[op];
  if (way === 'product') return !(dependent[0] === true && dependent[1] === true);
  if (way === 'quotient') return dependent[1] !== true;
  return way !== undefined && way !== 'kept' && op !== 'max';
}

/** What the rules depend on beside the node. */
export interface RelevanceContext extends RelevanceNumbers {
  readonly gradients: OpRules['gradients'];
  /** Layers that bend each number by itself, whatever they are made of. */
  readonly bending: ReadonlySet<string>;
  readonly ruleOf: (layer: string | null, op: string) => RelevanceRule;
}

/**
 * The rules by op, as a walk back through a graph takes them: in place of gradients they get and give relevance.
 *
 * @param names of all ops that the graph may have
 */
export function relevanceRules(
  names: readonly string[],
  context: RelevanceContext,
): Readonly<Record<string, GradientRule>> {
  return Object.fromEntries(names.map((op) => [op, ruleFor(op, context)]));
}

function ruleFor(op: string, run: RelevanceContext): GradientRule {
  return (context) => {
    const { layer } = context.node;
    if (layer !== null && run.bending.has(layer)) return toFirst(context);
    return wayRules[ways[op] ?? 'unknown'](context, run);
  };
}

type WayRule = (context: GradientContext, run: RelevanceContext) => readonly (ValueId | null)[];

const wayRules: Readonly<Record<Way | 'unknown', WayRule>> = {
  moved: (context, run) => gradientOf(context, run),
  kept: (context) => toFirst(context),
  proportional: proportionalRule,
  weighted: (context, run) => {
    const rule = run.ruleOf(context.node.layer, context.node.op);
    return rule === 'epsilon' ? proportionalRule(context, run) : contributionRule(context, run, rule);
  },
  product: (context, run) =>
    context.wants(0) && context.wants(1) ? toBoth(context) : proportionalRule(context, run),
  quotient: (context, run) => (context.wants(1) ? toFirst(context) : proportionalRule(context, run)),
  unknown: ({ node }) =>
    fail('E664', { op: node.op, layer: node.layer === null ? 'the model' : `the layer ${node.layer}` }),
};

function gradientOf(context: GradientContext, { gradients }: RelevanceContext): readonly (ValueId | null)[] {
  const rule = gradients[context.node.op] ?? 'none';
  return rule === 'none' ? wayRules.unknown(context, {} as RelevanceContext) : rule(context);
}

/** All to the first input of the output's shape that depends on the image. */
function toFirst(context: GradientContext): readonly (ValueId | null)[] {
  const { builder, inputs } = context;
  const [output] = context.outputs;
  const [relevance = null] = context.outputGradients;
  const shape = output === undefined ? '' : String(builder.typeOf(output).shape);
  const heir = inputs.findIndex(
    (input, i) => context.wants(i) && String(builder.typeOf(input).shape) === shape,
  );
  return inputs.map((_, i) => (i === heir ? relevance : null));
}

/** Half to each of two factors, summed where one was repeated: R. Achtibat et al., "AttnLRP", 2024, proposition 3.3. */
function toBoth(context: GradientContext): readonly (ValueId | null)[] {
  const { builder, inputs } = context;
  const [relevance] = context.outputGradients;
  if (relevance === null || relevance === undefined) return [];
  const { layer } = context.node;
  const half = builder.emit('scaleShift', [relevance], {
    attrs: { scale: 0.5 },
    layer,
    name: 'relevance/half',
  });
  return inputs.map((input) => {
    const { shape } = builder.typeOf(input);
    if (String(shape) === String(builder.typeOf(half).shape)) return half;
    return builder.emit('sumTo', [half], {
      attrs: { shape: shapeAttr(shape) },
      layer,
      name: 'relevance/half',
    });
  });
}
