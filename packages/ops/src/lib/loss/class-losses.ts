import { elementCount, type ValueId } from '@convlang/ir';
import { classTargets, lossOfLabels, weighedRows, type ClassValues } from './class-targets.js';
import { defineLoss, type LossStep } from './define-loss.js';
import { headLogits, meanOfPixels, pixelLogits, valueSizes, valueWidth } from './head-values.js';
import { lossArithmetic } from './loss-arithmetic.js';

const ignore = {
  as: 'ignore',
  form: 'pair',
  type: 'number',
  default: null,
  bounds: { min: 0, isWhole: true },
  doc: 'Class number of pixels of a map that count nothing, such as 255.',
} as const;

const classWeights = {
  as: 'classWeights',
  form: 'pair',
  type: 'numbers or word',
  words: ['balanced'],
  bounds: { min: 0 },
  default: null,
  doc: 'What each class counts in training, in the order of the classes; `balanced` for all labels / (classes * labels of the class).',
} as const;

/** Weights of another number of classes than a head tells apart, and labels to ignore where there are no pixels. */
function unfitClasses(
  { classWeights: weights, ignore: label }: ClassValues,
  sizes: readonly number[],
): string | null {
  const [h = 1, w = 1] = sizes.length === 3 ? sizes : [];
  const isImage = h * w > 1;
  if (label !== undefined && !isImage) return `\`ignore ${label}\` is for maps, and it gives no image`;
  const width = isImage ? (sizes.at(-1) ?? 1) : elementCount(sizes, 1);
  const classes = width === 1 ? 2 : width;
  if (weights === undefined || weights === 'balanced' || weights.length === classes) return null;
  return `\`class-weights\` lists ${weights.length}, and it tells ${classes} classes apart`;
}

type CrossEntropyStep = LossStep<ClassValues & { readonly smoothing: number }>;

export const crossEntropy = defineLoss({
  summary:
    'Minus the logarithm of the probability of the right class; of one output, that of yes or no; of a map, the mean over its pixels.',
  args: {
    'label-smoothing': {
      as: 'smoothing',
      form: 'pair',
      type: 'number',
      default: 0,
      bounds: { min: 0, below: 1 },
      doc: 'Share of the target that is spread evenly over all classes.',
    },
    ignore,
    'class-weights': classWeights,
  },
  targets: ['classes', 'maps'],
  reads: 'logits',
  unfit: unfitClasses,
  emit: (step) =>
    step.values.ignore === undefined && step.values.classWeights === undefined
      ? plainCrossEntropy(step)
      : countedCrossEntropy(step),
});

function plainCrossEntropy(step: CrossEntropyStep): ValueId {
  const { builder, values, target, name } = step;
  const attrs = { smoothing: values.smoothing };
  const opOf = (width: number | undefined) => (width === 1 ? 'sigmoidCrossEntropy' : 'softmaxCrossEntropy');
  if (target.kind === 'maps') {
    const logits = pixelLogits(step);
    const op = opOf(valueSizes(builder, logits).at(-1));
    return meanOfPixels(step, builder.emit(op, [logits, target.value], { attrs, name: `${name}/pixels` }));
  }
  const logits = headLogits(step);
  return builder.emit(opOf(valueWidth(builder, logits)), [logits, target.value], { attrs, name });
}

/**
 * Where labels are ignored or weighed: `-sum w_c q_c log softmax(logits)_c`, with the smoothed target `q`.
 *
 * Source: torch.nn.CrossEntropyLoss, reduction `none`.
 */
function countedCrossEntropy(step: CrossEntropyStep): ValueId {
  const { emit, mul, sumLast, scaleShift } = lossArithmetic(step);
  const { logits, rows } = classTargets(step);
  const shares = weighedRows(step, smoothed(step, rows));
  const lost = scaleShift(sumLast(mul(shares, emit('logSoftmax', [logits]))), -1);
  return lossOfLabels(step, lost, rows);
}

/** `(1 - share) rows + share / n`, where a row counts at all. */
function smoothed(step: CrossEntropyStep, rows: ValueId): ValueId {
  const { smoothing } = step.values;
  if (smoothing === 0) return rows;
  const { add, scaleShift, sumLast } = lossArithmetic(step);
  const classes = Number(step.builder.typeOf(rows).shape.at(-1));
  return add(scaleShift(rows, 1 - smoothing), scaleShift(sumLast(rows), smoothing / classes));
}

/**
 * `-w_c (1 - p)^gamma log p` of the right class's probability `p`: what is known well counts less.
 *
 * Source: T.-Y. Lin et al., "Focal loss for dense object detection", 2017, equations 4 and 5; for one output with `class-weights 0.75 0.25`
 * that of torchvision.ops.sigmoid_focal_loss with alpha 0.25.
 */
export const focal = defineLoss({
  summary:
    'Cross-entropy times `(1 - p)^gamma` of the right probability `p`, so that what is known well counts less; of a map, the mean over its pixels.',
  args: {
    gamma: {
      as: 'gamma',
      form: 'pair',
      type: 'number',
      default: 2,
      bounds: { min: 0, max: 5, isWhole: true },
      doc: 'How much less; 0 is cross-entropy.',
    },
    ignore,
    'class-weights': classWeights,
  },
  targets: ['classes', 'maps'],
  reads: 'logits',
  unfit: unfitClasses,
  emit: (step) => {
    const { emit, mul, sumLast, scaleShift } = lossArithmetic(step);
    const { logits, rows } = classTargets(step);
    const right = sumLast(mul(rows, emit('softmax', [logits])));
    const open = scaleShift(right, -1, 1);
    const surprise = scaleShift(sumLast(mul(weighedRows(step, rows), emit('logSoftmax', [logits]))), -1);
    const lost = Array.from({ length: step.values.gamma }).reduce<ValueId>((all) => mul(all, open), surprise);
    return lossOfLabels(step, lost, rows);
  },
});
