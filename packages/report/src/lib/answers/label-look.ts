import type { LabelAnswers, LabelScore } from './answers.js';
import type { HeadLook, HeadPlace, Said } from './head-look.js';
import { KeepMost } from './keep-most.js';

/** Samples that are told, of all heads. */
const MOST_WORST = 24;

/** Above which a target is a yes: targets are 0, 1 or a share. */
const YES = 0.5;

/** Looks at a head that says yes or no to several labels of each sample. */
export class LabelLook implements HeadLook {
  readonly #place: HeadPlace;
  readonly #worst: KeepMost<LabelAnswers['worst'][number]>;
  /** By label: samples that have it, that it was named for, and both. */
  #counts: { has: number; named: number; both: number }[] = [];
  #samples = 0;
  #allRight = 0;
  #wrong = 0;

  constructor(place: HeadPlace) {
    this.#place = place;
    this.#worst = new KeepMost(Math.max(6, Math.floor(MOST_WORST / place.heads)));
  }

  add({ samples, scored: { labels, columns, scores, threshold } }: Said): void {
    if (this.#counts.length === 0)
      this.#counts = Array.from({ length: columns }, () => ({ has: 0, named: 0, both: 0 }));
    for (const [i, sample] of samples.entries()) {
      const missed: number[] = [];
      const invented: number[] = [];
      for (const [label, counts] of this.#counts.entries()) {
        const has = (labels[i * columns + label] as number) > YES;
        const named = (scores[i * columns + label] as number) > threshold;
        if (has) counts.has++;
        if (named) counts.named++;
        if (has && named) counts.both++;
        else if (has) missed.push(label);
        else if (named) invented.push(label);
      }
      const wrong = missed.length + invented.length;
      this.#samples++;
      this.#wrong += wrong;
      if (wrong === 0) this.#allRight++;
      else this.#worst.add(wrong, () => ({ sample, missed, invented }));
    }
  }

  finish(): Promise<LabelAnswers> {
    const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
    const all = this.#samples || 1;
    return Promise.resolve({
      kind: 'labels',
      head: this.#place.head,
      perLabel: this.#counts.map(({ has, named, both }): LabelScore => ({
        samples: has,
        precision: share(both, named),
        recall: share(both, has),
        f1: share(2 * both, has + named),
      })),
      allRight: this.#allRight / all,
      accuracy: 1 - this.#wrong / (all * (this.#counts.length || 1)),
      worst: this.#worst.things(),
    });
  }
}
