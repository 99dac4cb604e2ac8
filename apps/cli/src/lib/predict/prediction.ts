import { classProbabilities, headOp } from '@convlang/train';
import { headSizes } from '@convlang/train/step';
import { predictedClass, type LossDefinition } from '@convlang/ops';
import type { Graph } from '@convlang/ir';

/** What a model says of one picture, or of one for each of its inputs. Keys of `predict --json`; they are only ever added. */
export interface Prediction extends HeadPrediction {
  /** As given on the command line; of a range, the item. */
  readonly image: string;
  /** What each tap that has a loss says; absent without such taps. */
  readonly taps?: Readonly<Record<string, HeadPrediction>>;
}

/** What one head says. */
export interface HeadPrediction {
  /** The class named first, and how sure the model is, from 0 to 1; `null` where the head gives values or a map, not a class,
   * or numbers that are not finite. */
  readonly class: string | null;
  readonly probability: number | null;
  /** Up to three classes, the most probable first. */
  readonly top: readonly ClassProbability[] | null;
  /** The numbers of the head; `null` for one that is not finite, which JSON cannot say. */
  readonly values: readonly (number | null)[];
  /** Whether all of them are. */
  readonly isFinite: boolean;
  /** Of a picture or a map height, width and channels, in whose order the numbers lie. */
  readonly shape?: readonly number[];
  /** Of a map the class number of each pixel, row by row. */
  readonly map?: readonly (readonly number[])[];
  /** Of a map the share of its pixels that each class has, 0 to 1, the largest first; classes that have none are left out. */
  readonly shares?: readonly ClassShare[];
}

/** A class and its share of the pixels of a map. */
export interface ClassShare {
  readonly class: string;
  readonly index: number;
  readonly share: number;
}

/** A class and its probability. */
export interface ClassProbability {
  readonly class: string;
  readonly index: number;
  readonly probability: number;
}

const SHOWN = 3;

/** How the numbers of a head are read. */
export interface OutputReading {
  readonly graph: Graph;
  readonly head: string;
  /** What the loss of the head takes its numbers for. */
  readonly reads: LossDefinition['reads'];
  /** Of the classes by number; those that are missing are called by it. */
  readonly names: readonly string[];
  /** Whether its labels are known to be one class for a whole picture, also where it is larger than a pixel. */
  readonly isOfWhole: boolean;
}

/** What the numbers of a head tell of a picture: a class, the class of each pixel, numbers, or numbers at each pixel. */
export interface AnswerForm {
  readonly kind: 'class' | 'map' | 'values' | 'picture';
  /** `[h, w, c]` of a map or a picture, `[n]` of the others. */
  readonly sizes: readonly number[];
}

/** What the numbers of a head tell, where they are finite. */
export function answerForm({ graph, head, reads, isOfWhole }: OutputReading): AnswerForm {
  const sizes = headSizes(graph, head);
  const [h = 1, w = 1, c = 1] = sizes;
  const isPicture = sizes.length === 3 && h * w > 1 && !isOfWhole;
  if (isPicture) return { kind: reads === 'values' ? 'picture' : 'map', sizes: [h, w, c] };
  const count = sizes.reduce((product, size) => product * size, 1);
  return { kind: reads === 'values' ? 'values' : 'class', sizes: [count] };
}

/** Reads the numbers of a head for one picture. */
export function readHead(row: Float32Array, reading: OutputReading): HeadPrediction {
  const { graph, head, reads, names } = reading;
  const values = Array.from(row);
  const isFinite = values.every(Number.isFinite);
  const { kind, sizes } = answerForm(reading);
  const [h = 1, w = 1, c = 1] = sizes;
  const shape = sizes.length === 3 ? { shape: sizes } : {};
  if (!isFinite || reads === 'values') {
    const given = values.map((value) => (Number.isFinite(value) ? value : null));
    return { class: null, probability: null, top: null, values: given, isFinite, ...shape };
  }
  const isSigmoid = headOp(graph, head) === 'sigmoid';
  if (kind === 'map') {
    const threshold = reads === 'logits' && isSigmoid ? 0.5 : 0;
    const map = Array.from({ length: h }, (_, y) =>
      Array.from({ length: w }, (_x, x) =>
        predictedClass({ scores: values, first: (y * w + x) * c, columns: c, threshold }),
      ),
    );
    return {
      class: null,
      probability: null,
      top: null,
      values,
      isFinite,
      ...shape,
      map,
      shares: sharesOf(map, names),
    };
  }
  const top = classProbabilities(values, isSigmoid)
    .map((probability, index) => ({ class: names[index] ?? String(index), index, probability }))
    .sort((a, b) => b.probability - a.probability || a.index - b.index)
    .slice(0, SHOWN);
  return { class: top[0]?.class ?? null, probability: top[0]?.probability ?? null, top, values, isFinite };
}

function sharesOf(map: readonly (readonly number[])[], names: readonly string[]): readonly ClassShare[] {
  const pixels = map.flat();
  const counts = new Map<number, number>();
  for (const index of pixels) counts.set(index, (counts.get(index) ?? 0) + 1);
  return [...counts]
    .map(([index, count]) => ({
      class: names[index] ?? String(index),
      index,
      share: count / pixels.length,
    }))
    .sort((a, b) => b.share - a.share || a.index - b.index);
}
