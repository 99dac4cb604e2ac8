import {
  asImageShape,
  imagesSize,
  labelPlaces,
  targetSize,
  type DataSource,
  type HeadTarget,
} from '@convlang/data';
import { assumedLabels, coreVocabulary, type TargetKind } from '@convlang/ops';
import { RandomStream } from '@convlang/tensor';
import type { TrainableModel } from '@convlang/train';
import { classCount, headSizes, labelColumns, modelInputs } from '@convlang/train/step';

/** Batches in an epoch of made-up images: enough for shuffling to matter, few enough for epochs to change. */
const BATCHES = 8;

/**
 * Made-up images as the model takes them, of normally distributed numbers, with classes in turn or, for losses of values, such numbers. All
 * follows from the seed.
 */
export function syntheticSource(
  model: TrainableModel,
  { batch, seed }: { readonly batch: number; readonly seed: number },
): DataSource {
  const inputs = modelInputs(model.graph);
  const shapes = inputs.map((input) => [input.name, asImageShape(input.shape)] as const);
  const [[, shape] = ['', [1, 1, 1] as const]] = shapes;
  const facts = {
    shape,
    ...(inputs.length > 1 ? { inputs: Object.fromEntries(shapes) } : {}),
    ...targetsOf(model),
  };
  const random = new RandomStream(seed, 'synthetic', 'draw');
  const [size, width] = [imagesSize(facts), targetSize(facts)];
  const labelled = labelPlaces(facts).map(({ head, ...place }) => ({
    ...place,
    classes: classesOf(model, head, place.target),
  }));
  return {
    name: 'synthetic',
    ...facts,
    count: BATCHES * batch,
    // eslint-disable-next-line @typescript-eslint/require-await -- the contract is for files that are waited for
    read: async (indices, images, labels) => {
      Array.from(indices).forEach((sample, k) => {
        for (let i = 0; i < size; i++) images[k * size + i] = random.normal(sample, i);
        for (const { target, begin, size: own, classes } of labelled)
          for (let j = begin; j < begin + own; j++)
            labels[k * width + j] =
              target.targets === 'values' ? random.normal(sample, size + j) : (sample + j) % classes;
      });
    },
    close: () => Promise.resolve(),
  };
}

/** What the losses take, see `assumedLabels`. */
function targetsOf({
  graph,
  settings,
  vocabulary = coreVocabulary,
}: TrainableModel): HeadTarget & Pick<DataSource, 'heads'> {
  const ofKind = (head: string, targets: TargetKind): HeadTarget => ({
    targets,
    classes: [],
    ...sizeOf(head, targets),
  });
  const sizeOf = (head: string, targets: TargetKind): Pick<HeadTarget, 'target'> => {
    const sizes = headSizes(graph, head);
    if (targets === 'classes') return {};
    return { target: targets === 'maps' ? sizes.slice(0, -1) : sizes };
  };
  const labels = assumedLabels(settings.train.losses, vocabulary.losses);
  if (typeof labels === 'string') return ofKind('output', labels);
  const heads = Object.fromEntries(Object.entries(labels).map(([head, kind]) => [head, ofKind(head, kind)]));
  return { ...ofKind('output', labels['output'] ?? 'classes'), heads };
}

/** Classes that labels may be of: of those that heads share, as many as all of them know. */
function classesOf(model: TrainableModel, head: string | null, { targets }: HeadTarget): number {
  const heads = head === null ? Object.keys(model.settings.train.losses) : [head];
  return Math.min(...heads.map((one) => classCount(labelColumns(model, one, targets))));
}
