import type { NamedTensors } from '@convlang/backend';
import { createBatches, imagesSize, targetOf, type DataSource } from '@convlang/data';
import { createPredictor, trainedTaps, type TrainableModel } from '@convlang/train';
import {
  batchSettings,
  feedImages,
  headLoss,
  headSizes,
  headWidth,
  labelColumns,
  modelInput,
  scoreHeads,
} from '@convlang/train/step';
import type { Moment } from '../collect/run-inside.js';
import type { Answers, HeadAnswers } from './answers.js';
import { ClassLook } from './class-look.js';
import { shownSamples, type HeadLook, type HeadPlace } from './head-look.js';
import { ImageLook } from './image-look.js';
import { LabelLook } from './label-look.js';
import { MapLook } from './map-look.js';
import { samplePictures } from './sample-pictures.js';
import { ValueLook } from './value-look.js';

/** Pictures of all cells. */
const MOST_PICTURES = 300;

/** Samples asked about at a time, and numbers that go in and come out of them: about 64 MB. */
const MOST_AT_A_TIME = 100;
const MOST_NUMBERS = 2 ** 24;

const looks = {
  classes: ClassLook,
  maps: MapLook,
  images: ImageLook,
  labels: LabelLook,
  values: ValueLook,
} as const satisfies Record<HeadAnswers['kind'], new (place: HeadPlace) => HeadLook>;

/** Which samples are asked about. */
export interface Asked extends Pick<Answers, 'epoch' | 'part'> {
  readonly source: DataSource;
  /** Samples at most: the first ones. */
  readonly most: number;
}

/** Asks a network about samples; `null` where no head has answers that can be told. */
export async function lookAtAnswers(
  model: TrainableModel,
  moment: Moment,
  { source, most, epoch, part }: Asked,
): Promise<Answers | null> {
  const byHead = looksOf(model, source);
  if (byHead.size === 0) return null;
  const samples = await ask(model, moment, { source, most }, byHead);
  const heads: HeadAnswers[] = [];
  for (const look of byHead.values()) heads.push(await look.finish());
  const wanted = [...new Set(heads.flatMap(shownSamples))].slice(0, MOST_PICTURES);
  return {
    epoch,
    part,
    samples,
    of: source.count,
    heads,
    pictures: await samplePictures(source, wanted),
  };
}

/** How each head that has a loss is looked at, by its name. */
function looksOf(model: TrainableModel, source: DataSource): ReadonlyMap<string, HeadLook> {
  const heads = ['output', ...trainedTaps(model.settings.train.losses)].flatMap((head) => {
    const kind = kindOf(model, source, head);
    return kind === null ? [] : [{ head, kind }];
  });
  return new Map(
    heads.map(({ head, kind }) => {
      const { classes } = targetOf(source, head);
      return [head, new looks[kind]({ model, head, names: classes, heads: heads.length })];
    }),
  );
}

/** What a head's answers are; `null` where its numbers together say yes or no, so that no class has a score. */
function kindOf(model: TrainableModel, source: DataSource, head: string): HeadAnswers['kind'] | null {
  const { targets } = targetOf(source, head);
  if (targets === 'classes')
    return labelColumns(model, head, targets) === headWidth(model.graph, head) ? targets : null;
  if (targets === 'maps') return targets;
  const [height = 1, width = 1, channels] = headSizes(model.graph, head);
  if (channels !== undefined && height > 1 && width > 1) return 'images';
  const { settings, vocabulary } = model;
  return headLoss(settings.train.losses, head, vocabulary)?.reads === 'each' ? 'labels' : 'values';
}

/** Goes through the first samples. Returns how many there were. */
async function ask(
  model: TrainableModel,
  { backend, weights }: Moment,
  { source, most }: Pick<Asked, 'source' | 'most'>,
  byHead: ReadonlyMap<string, HeadLook>,
): Promise<number> {
  const taps = [...byHead.keys()].filter((head) => head !== 'output');
  const predictor = await createPredictor(model, weights, { backend, taps });
  const plan = { batch: samplesAtATime(model, source), seed: 0, epoch: 0, train: false };
  let asked = 0;
  try {
    for await (const { images, inputs, labels, heads, indices } of createBatches(
      source,
      batchSettings(model),
      plan,
    )) {
      const { output, taps: others } = await predictor.run(
        inputs ?? feedImages(modelInput(model.graph), images),
      );
      const outputs: NamedTensors = { output, ...others };
      const samples = [...indices].slice(0, most - asked);
      for (const { head, scored } of scoreHeads(model, outputs, (name) => heads?.[name] ?? labels))
        byHead.get(head)?.add({ samples, output: outputs[head] ?? output, scored });
      asked += samples.length;
      if (asked >= most) break;
    }
  } finally {
    await predictor.dispose();
  }
  return asked;
}

function samplesAtATime({ graph }: TrainableModel, source: DataSource): number {
  const given = graph.outputs.reduce((sum, { name }) => sum + headWidth(graph, name), 0);
  const taken = imagesSize(source);
  return Math.max(1, Math.min(MOST_AT_A_TIME, Math.floor(MOST_NUMBERS / (given + taken))));
}
