import type { Attrs } from '@convlang/ir';
import { outputGradient } from '../definition/emit-gradient.js';
import { shapeAttr } from '../shape/batch-shape.js';
import { operandAt } from '../definition/emit-lowering.js';
import type { GradientRule, LoweringRule, TrainingRule, RulesOf } from '../definition/rules.js';
import { tuple } from '../shape/tuple.js';
import type { dropoutTopic } from './dropout.topic.js';

/** At inference dropout is the identity. */
const dropoutGradient: GradientRule = (context) => [outputGradient(context)];

/** Training multiplies by a random mask: of a number for each of a sample, or of fewer that broadcast. */
function maskedBy(sizesOfMask: (sizes: readonly number[], attrs: Attrs) => readonly number[]): TrainingRule {
  return (context) => {
    const { builder, node, attrs } = context;
    const [x] = tuple(context.inputs, 1);
    const mask = builder.emit('bernoulli', [context.step, context.first], {
      attrs: {
        keep: 1 - Number(attrs['rate']),
        stream: attrs['stream'] ?? '',
        seed: context.seed,
        shape: sizesOfMask(shapeAttr(builder.typeOf(x).shape).slice(1), attrs),
      },
      layer: node.layer,
      name: `${context.name}/mask`,
    });
    return [builder.emit('mul', [x, mask], { layer: node.layer, name: context.name })];
  };
}

const dropoutTraining = maskedBy((sizes) => sizes);

/** One number of the mask for each channel, or for the whole sample. */
const dropTogetherTraining = maskedBy((sizes, { over }) =>
  sizes.map((size, i) => (over === 'channel' && i === sizes.length - 1 ? size : 1)),
);

/** Training adds a number of its own to each. */
const noiseTraining: TrainingRule = (context) => {
  const { builder, node, attrs } = context;
  const [x] = tuple(context.inputs, 1);
  const added = builder.emit('gaussian', [context.step, context.first], {
    attrs: {
      deviation: attrs['deviation'] ?? 0,
      stream: attrs['stream'] ?? '',
      seed: context.seed,
      shape: shapeAttr(builder.typeOf(x).shape).slice(1),
    },
    layer: node.layer,
    name: `${context.name}/noise`,
  });
  return [builder.emit('add', [x, added], { layer: node.layer, name: context.name })];
};

/** Outside training nothing is dropped. */
const dropoutLowering: LoweringRule = (context) => [operandAt(context, 0)];

export const dropoutRules = {
  gradients: {
    bernoulli: 'none',
    dropout: dropoutGradient,
    dropTogether: dropoutGradient,
    gaussian: 'none',
    noise: dropoutGradient,
  },
  training: {
    dropout: dropoutTraining,
    dropTogether: dropTogetherTraining,
    noise: noiseTraining,
  },
  lowerings: {
    dropout: dropoutLowering,
    dropTogether: dropoutLowering,
    noise: dropoutLowering,
  },
} as const satisfies RulesOf<typeof dropoutTopic>;
