import { classProbabilities, headOp } from '@convlang/train';
import { classCount, emptyConfusion, scoresByClass } from '@convlang/train/step';
import { fourDigits } from '../numbers/four-digits.js';
import type { AnswerCell, ClassAnswers, Mistake } from './answers.js';
import { calibrate } from './calibrate.js';
import { classNames, type HeadLook, type HeadPlace, type Said } from './head-look.js';

/** Mistakes that are told. */
const MOST_MISTAKES = 24;

/** Pictures of a cell. */
export const MOST_IN_CELL = 6;

/** Looks at a head that names a class for each sample. */
export class ClassLook implements HeadLook {
  readonly #place: HeadPlace;
  readonly #isSigmoid: boolean;
  readonly #said: Mistake[] = [];
  #columns = 1;

  constructor(place: HeadPlace) {
    this.#place = place;
    this.#isSigmoid = headOp(place.model.graph, place.head) === 'sigmoid';
  }

  add({ samples, output, scored: { labels, columns, ignore } }: Said): void {
    this.#columns = columns;
    for (const [i, sample] of samples.entries()) {
      const right = labels[i] as number;
      if (right === ignore) continue;
      const row = Array.from(output.data.subarray(i * columns, (i + 1) * columns));
      this.#said.push(answerOf(sample, right, classProbabilities(row, this.#isSigmoid)));
    }
  }

  finish(): Promise<ClassAnswers> {
    const { head, names } = this.#place;
    const mistakes = this.#said
      .filter(({ right, named }) => right !== named)
      .toSorted((a, b) => b.probability - a.probability)
      .slice(0, MOST_MISTAKES);
    const count = classCount(this.#columns);
    const cells = cellsOf(this.#said);
    return Promise.resolve({
      kind: 'classes',
      head,
      classes: classNames(names, count),
      perClass: scoresByClass(confusionOf(cells, count)),
      cells,
      ...calibrate(this.#said),
      mistakes: mistakes.map((one) => ({
        ...one,
        probability: fourDigits(one.probability),
        rightProbability: fourDigits(one.rightProbability),
      })),
    });
  }
}

function answerOf(sample: number, right: number, probabilities: readonly number[]): Mistake {
  const probability = Math.max(...probabilities);
  const named = probabilities.indexOf(probability);
  return { sample, right, named, probability, rightProbability: probabilities[right] ?? 0 };
}

function cellsOf(said: readonly Mistake[]): readonly AnswerCell[] {
  const cells = new Map<string, Mistake[]>();
  for (const one of said) {
    const key = `${one.right} ${one.named}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [one]);
    else cell.push(one);
  }
  const found = [...cells.values()].map((own): AnswerCell => {
    const [{ right, named } = { right: 0, named: 0 }] = own;
    const first = own.toSorted((a, b) => b.probability - a.probability).slice(0, MOST_IN_CELL);
    return { right, named, count: own.length, samples: first.map(({ sample }) => sample) };
  });
  return inOrder(found);
}

/** Wrong ones first, where not all can have pictures, and of both the most frequent. */
export function inOrder(cells: readonly AnswerCell[]): readonly AnswerCell[] {
  const isWrong = ({ right, named }: AnswerCell): number => Number(right !== named);
  return cells.toSorted((a, b) => isWrong(b) - isWrong(a) || b.count - a.count);
}

/** The table of all classes that some pairs are the cells of. */
export function confusionOf(cells: readonly AnswerCell[], classes: number): readonly (readonly number[])[] {
  const table = emptyConfusion(classes);
  for (const { right, named, count } of cells) {
    const row = table[right];
    if (row !== undefined) row[named] = count;
  }
  return table;
}
