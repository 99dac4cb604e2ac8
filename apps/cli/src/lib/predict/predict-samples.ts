import { mapAhead } from '@convlang/data';
import type { Diagnostic } from '@convlang/diagnostics';
import { findWord } from '@convlang/ops';
import type { Tensor } from '@convlang/tensor';
import {
  createPredictor,
  trainedTaps,
  type BackendUse,
  type ModelOutputs,
  type StoredWeights,
} from '@convlang/train';
import type { CompiledFile } from '../model-file/compile-file.js';
import { joinSamples, samplePreparer, type DrawPictures, type PreparedSample } from './prepare-sample.js';
import { readHead, type OutputReading, type Prediction } from './prediction.js';
import type { SampleToCome } from './images/samples-to-come.js';

/** What the model says of a sample, or why it says nothing. */
export type Answer =
  | { readonly kind: 'told'; readonly prediction: Prediction; readonly drawn: readonly string[] }
  | { readonly kind: 'refused'; readonly image: string; readonly diagnostics: readonly Diagnostic[] };

/** Samples that are computed together: more take memory, make the first answer late, and save hardly any time. */
const TOGETHER = 32;
/** Of samples that cannot be read, as many are waited for at most. */
const MOST_WAITING = 8 * TOGETHER;
/** Those that are there are answered when no further one comes for so long: whoever gives a name and waits gets its answer. */
const PAUSE_MS = 100;
/** Pictures that are read ahead, in their own sizes. The library that decodes them works on four at a time. */
const AHEAD = 8;

/** The numbers of a model and the names that it has learnt. */
export type LearntWeights = Pick<StoredWeights, 'tensors' | 'classes'> &
  Partial<Pick<StoredWeights, 'trainedOn'>>;

/** How samples are predicted. */
export interface PredictSamplesOptions {
  readonly use: BackendUse;
  /** Draws the pictures of each answer. Default none. */
  readonly draw?: DrawPictures;
}

/**
 * What the model says of samples, in their order and some at a time, prepared as its data section says. However many there are, some tens
 * are held.
 *
 * @throws ConvlangError E602 or E615 for weights that do not fit, E409 or E618 where no picture can be read here, and what the backend says
 */
export async function* predictSamples(
  model: CompiledFile,
  stored: LearntWeights,
  samples: AsyncIterable<SampleToCome> | Iterable<SampleToCome>,
  { use, draw = () => [] }: PredictSamplesOptions,
): AsyncGenerator<readonly Answer[], void, undefined> {
  const taps = trainedTaps(model.settings.train.losses);
  const predictor = await createPredictor(model, stored.tensors, { ...use, taps });
  const prepare = samplePreparer(model, draw);
  let underWay = 0;
  const prepared = mapAhead(samples, AHEAD, (sample) => {
    underWay++;
    return prepare(sample).finally(() => underWay--);
  });
  try {
    for await (const batch of batches(prepared, () => underWay > 0)) {
      const ready = batch.samples.flatMap((one) => (one.kind === 'ready' ? [one] : []));
      const predictions: Prediction[] = [];
      for (const size of partSizes(ready.length, batch.isHurried)) {
        const part = ready.slice(predictions.length, predictions.length + size);
        const said = await predictor.run(joinSamples(part, model));
        predictions.push(...readOutputs(said, { model, stored, names: part.map(({ name }) => name) }));
      }
      yield inOrder(batch.samples, predictions);
    }
  } finally {
    await predictor.dispose();
  }
}

/** Samples that are answered together. */
interface Batch {
  readonly samples: readonly PreparedSample[];
  /** Whether there are so few of them because those to come let themselves be waited for. */
  readonly isHurried: boolean;
}

/**
 * As many as are computed together are ready in each but the last, wherever enough of them can be read; fewer where no further one comes for a
 * while, though none is under way.
 */
async function* batches(
  samples: AsyncGenerator<PreparedSample, void, undefined>,
  isUnderWay: () => boolean,
): AsyncGenerator<Batch, void, undefined> {
  let [batch, ready]: [PreparedSample[], number] = [[], 0];
  const take = (isHurried: boolean): Batch => {
    const taken = { samples: batch, isHurried };
    [batch, ready] = [[], 0];
    return taken;
  };
  let isWaiting = false;
  try {
    for (;;) {
      const next = samples.next();
      isWaiting = true;
      if (batch.length > 0 && (await lingers(next, isUnderWay))) yield take(true);
      const { done, value } = await next;
      isWaiting = false;
      if (done === true) break;
      batch.push(value);
      if (value.kind === 'ready') ready++;
      if (ready === TOGETHER || batch.length === MOST_WAITING) yield take(false);
    }
    if (batch.length > 0) yield take(false);
  } finally {
    const end = samples.return();
    if (isWaiting) end.catch(() => undefined);
    else await end;
  }
}

/** Whether a sample does not come for a while, and not because it is being read. */
async function lingers(next: Promise<unknown>, isUnderWay: () => boolean): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const came = next.then(
    () => true,
    () => true,
  );
  try {
    for (;;) {
      const pause = new Promise<false>((resolve) => (timer = setTimeout(resolve, PAUSE_MS, false)));
      if (await Promise.race([came, pause])) return false;
      if (!isUnderWay()) return true;
    }
  } finally {
    clearTimeout(timer);
  }
}

/**
 * How many samples of a batch are computed at a time. Hurried ones may be any number, and each size is compiled for itself: powers of two are
 * few.
 */
function partSizes(count: number, isHurried: boolean): readonly number[] {
  if (!isHurried) return count === 0 ? [] : [count];
  return [16, 8, 4, 2, 1].filter((size) => (count & size) !== 0);
}

function inOrder(batch: readonly PreparedSample[], predictions: readonly Prediction[]): readonly Answer[] {
  let told = 0;
  return batch.map((sample) =>
    sample.kind === 'refused'
      ? { kind: 'refused', image: sample.name, diagnostics: sample.diagnostics }
      : { kind: 'told', prediction: predictions[told++] as Prediction, drawn: sample.drawn },
  );
}

interface ReadingOfSamples {
  readonly model: CompiledFile;
  readonly stored: LearntWeights;
  readonly names: readonly string[];
}

function readOutputs(
  { output, taps }: ModelOutputs,
  { model, stored, names }: ReadingOfSamples,
): readonly Prediction[] {
  const heads = [['output', output], ...Object.entries(taps)] as const;
  const readings = new Map(heads.map(([head]) => [head, headReading(model, stored, head)]));
  const read = (head: string, numbers: Tensor<'f32'>, i: number) => {
    const width = numbers.data.length / names.length;
    return readHead(numbers.data.subarray(i * width, (i + 1) * width), readings.get(head) as OutputReading);
  };
  return names.map((image, i) => {
    const ofTaps = Object.entries(taps).map(([tap, numbers]) => [tap, read(tap, numbers, i)] as const);
    return {
      image,
      ...read('output', output, i),
      ...(ofTaps.length === 0 ? {} : { taps: Object.fromEntries(ofTaps) }),
    };
  });
}

/** How the numbers of a head are read: by its loss, and by the names that were learnt. */
export function headReading(
  { graph, settings: { train, data }, vocabulary }: CompiledFile,
  { classes, trainedOn = null }: Omit<LearntWeights, 'tensors'>,
  head: string,
): OutputReading {
  const loss = train.losses[head];
  const reads = loss === undefined ? 'logits' : findWord(vocabulary.losses, 'loss', loss.kind).reads;
  const isMain = head === 'output';
  const learnt = isMain ? classes : trainedOn?.taps?.[head];
  const names = learnt === undefined || learnt === 'values' ? [] : learnt;
  return {
    graph,
    head,
    reads,
    names: isMain && names.length === 0 ? data.classes : names,
    isOfWhole: isMain && trainedOn?.targets === 'classes',
  };
}
