import { cellRaster, categoryColour, type Rgb } from '@convlang/drawing';
import { predictedClass } from '@convlang/ops';
import { classCount, headSizes, scoresByClass } from '@convlang/train/step';
import { fourDigits } from '../numbers/four-digits.js';
import { pngUrl } from '../page/png-url.js';
import type { AnswerCell, MapAnswers, RegionScore } from './answers.js';
import { confusionOf, inOrder, MOST_IN_CELL } from './class-look.js';
import { classNames, type HeadLook, type HeadPlace, type Said } from './head-look.js';
import { KeepMost } from './keep-most.js';

/** Samples that are shown, of all heads. */
const MOST_WORST = 12;
/** Pixels along the longer side of a map, at most. */
const MOST_SIDE = 96;
/** What stands for pixels that are not counted. */
const IGNORED: Rgb = [128, 128, 128];

/** A sample with the classes of its pixels, `[h, w]`. */
interface Maps {
  readonly sample: number;
  readonly wrong: number;
  readonly target: Int32Array;
  readonly answer: Int32Array;
}

/** Looks at a head that names a class for each pixel. */
export class MapLook implements HeadLook {
  readonly #place: HeadPlace;
  readonly #size: readonly [height: number, width: number];
  readonly #classes: number;
  readonly #worst: KeepMost<Maps>;
  /** By `right * classes + named`: pixels of all samples, and the samples with the most. */
  readonly #counts: Float64Array;
  readonly #surest = new Map<number, KeepMost<number>>();
  #ignore: number | undefined;

  constructor(place: HeadPlace) {
    this.#place = place;
    const [height = 1, width = 1, channels = 1] = headSizes(place.model.graph, place.head);
    this.#size = [height, width];
    this.#classes = classCount(channels);
    this.#counts = new Float64Array(this.#classes ** 2);
    this.#worst = new KeepMost(Math.max(4, Math.floor(MOST_WORST / place.heads)));
  }

  add({ samples, scored }: Said): void {
    const [height, width] = this.#size;
    const pixels = height * width;
    this.#ignore = scored.ignore;
    for (const [i, sample] of samples.entries()) {
      const target = Int32Array.from({ length: pixels }, (_, p) => scored.labels[i * pixels + p] as number);
      const answer = target.map((_, p) =>
        predictedClass({ ...scored, first: (i * pixels + p) * scored.columns }),
      );
      this.#count(sample, target, answer);
    }
  }

  async finish(): Promise<MapAnswers> {
    const { head, names } = this.#place;
    const cells = this.#cells();
    const table = confusionOf(cells, this.#classes);
    const pixels = this.#counts.reduce((sum, count) => sum + count, 0);
    const right = table.reduce((sum, row, label) => sum + (row[label] ?? 0), 0);
    const perClass = scoresByClass(table).map((score, label): RegionScore => {
      const named = table.reduce((sum, row) => sum + (row[label] ?? 0), 0);
      const both = table[label]?.[label] ?? 0;
      const either = score.samples + named - both;
      return { ...score, iou: either > 0 ? both / either : null };
    });
    const met = perClass.flatMap(({ iou }) => (iou === null ? [] : [iou]));
    return {
      kind: 'maps',
      head,
      classes: classNames(names, this.#classes),
      pixels,
      accuracy: pixels > 0 ? right / pixels : null,
      meanIou: met.length > 0 ? met.reduce((sum, iou) => sum + iou, 0) / met.length : null,
      perClass,
      cells,
      worst: await Promise.all(
        this.#worst.things().map(async ({ sample, wrong, target, answer }) => ({
          sample,
          wrong: fourDigits(wrong),
          target: await this.#picture(target),
          answer: await this.#picture(answer),
        })),
      ),
    };
  }

  #count(sample: number, target: Int32Array, answer: Int32Array): void {
    const own = new Map<number, number>();
    let [counted, wrong] = [0, 0];
    for (const [p, right] of target.entries()) {
      if (right === this.#ignore) continue;
      const named = answer[p] as number;
      const cell = right * this.#classes + named;
      own.set(cell, (own.get(cell) ?? 0) + 1);
      counted++;
      if (right !== named) wrong++;
    }
    for (const [cell, count] of own) {
      this.#counts[cell] = (this.#counts[cell] ?? 0) + count;
      const surest = this.#surest.get(cell) ?? new KeepMost<number>(MOST_IN_CELL);
      this.#surest.set(cell, surest);
      surest.add(count, () => sample);
    }
    const share = counted > 0 ? wrong / counted : 0;
    if (share > 0) this.#worst.add(share, () => ({ sample, wrong: share, target, answer }));
  }

  #cells(): readonly AnswerCell[] {
    const found = [...this.#surest].map(([cell, surest]) => ({
      right: Math.floor(cell / this.#classes),
      named: cell % this.#classes,
      count: this.#counts[cell] ?? 0,
      samples: surest.things(),
    }));
    return inOrder(found);
  }

  /** Made smaller by whole steps: classes have no mean, so each pixel is one of those that it stands for. */
  async #picture(map: Int32Array): Promise<string> {
    const [height, width] = this.#size;
    const step = Math.max(1, Math.ceil(Math.max(height, width) / MOST_SIDE));
    const middle = Math.floor(step / 2);
    const raster = cellRaster(
      Math.max(1, Math.floor(width / step)),
      Math.max(1, Math.floor(height / step)),
      (row, column) => {
        const [y, x] = [
          Math.min(height - 1, row * step + middle),
          Math.min(width - 1, column * step + middle),
        ];
        const label = map[y * width + x] as number;
        return label === this.#ignore ? IGNORED : categoryColour(label);
      },
    );
    return pngUrl(raster);
  }
}
