import { outputGradient } from '../definition/emit-gradient.js';
import { shapeAttr } from '../shape/batch-shape.js';
import { operandAt } from '../definition/emit-lowering.js';
import type { GradientRule, LoweringRule, TrainingRule, RulesOf } from '../definition/rules.js';
import { tuple } from '../shape/tuple.js';
import type { dropoutTopic } from './dropout.topic.js';

/** At inference dropout is the identity. */
const dropoutGradient: GradientRule = (context) => [outputGradient(context)];

/** Training multiplies by a random mask. */
const dropoutTraining: TrainingRule = (context) => {
  const { builder, node, attrs } = context;
  const [x] = tuple(context.inputs, 1);
  const mask = builder.emit('bernoulli', [context.step, context.first], {
    attrs: {
      keep: 1 - Number(attrs['rate']),
      stream: attrs['stream'] ?? '',
      seed: context.seed,
      shape: shapeAttr(builder.typeOf(x).shape).slice(1),
    },
    layer: node.layer,
    name: `${context.name}/mask`,
  });
  return [builder.emit('mul', [x, mask], { layer: node.layer, name: context.name })];
};

/** Outside training nothing is dropped. */
const dropoutLowering: LoweringRule = (context) => [operandAt(context, 0)];

export const dropoutRules = {
  gradients: {
    bernoulli: 'none',
    dropout: dropoutGradient,
  },
  training: {
    dropout: dropoutTraining,
  },
  lowerings: {
    dropout: dropoutLowering,
  },
} as const satisfies RulesOf<typeof dropoutTopic>;
