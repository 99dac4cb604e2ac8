import { createBatches, targetOf, type DataSource } from '@convlang/data';
import { createPredictor, classProbabilities, headOp, type TrainableModel } from '@convlang/train';
import {
  batchSettings,
  classCount,
  emptyConfusion,
  labelColumns,
  scoreHeads,
  scoresByClass,
} from '@convlang/train/step';
import type { Moment } from '../collect/run-inside.js';
import { fourDigits } from '../numbers/four-digits.js';
import type { AnswerCell, Answers, Mistake } from '../run-report.js';
import { calibrate } from './calibrate.js';
import { samplePictures } from './sample-pictures.js';

/** Mistakes that are told. */
const MOST_MISTAKES = 24;
/** Pictures of a cell, and of all cells. */
const MOST_IN_CELL = 6;
const MOST_PICTURES = 300;

/** Which samples are asked about. */
export interface Asked extends Pick<Answers, 'epoch' | 'part'> {
  readonly source: DataSource;
  /** Samples at most: the first ones. */
  readonly most: number;
}

/** Asks a network about samples; `null` where its main head names no class of a sample. */
export async function lookAtAnswers(
  model: TrainableModel,
  moment: Moment,
  { source, most, epoch, part }: Asked,
): Promise<Answers | null> {
  const { targets, classes } = targetOf(source, 'output');
  if (targets !== 'classes') return null;
  const said = await ask(model, moment, source, most);
  if (said === null) return null;
  const mistakes = said
    .filter(({ right, named }) => right !== named)
    .toSorted((a, b) => b.probability - a.probability)
    .slice(0, MOST_MISTAKES);
  const count = classCount(labelColumns(model, 'output', 'classes'));
  const cells = cellsOf(said);
  const shown = [...mistakes, ...cells.flatMap(({ samples }) => samples.map((sample) => ({ sample })))];
  const wanted = [...new Set(shown.map(({ sample }) => sample))].slice(0, MOST_PICTURES);
  return {
    epoch,
    part,
    samples: said.length,
    of: source.count,
    classes: Array.from({ length: count }, (_, i) => classes[i] ?? String(i)),
    perClass: scoresByClass(confusionOf(cells, count)),
    cells,
    ...calibrate(said),
    mistakes: mistakes.map((one) => ({
      ...one,
      probability: fourDigits(one.probability),
      rightProbability: fourDigits(one.rightProbability),
    })),
    pictures: await samplePictures(source, wanted),
  };
}

/** What was said of each sample; `null` where the head gives no row of classes. */
async function ask(
  model: TrainableModel,
  { backend, weights }: Moment,
  source: DataSource,
  most: number,
): Promise<readonly Mistake[] | null> {
  const isSigmoid = headOp(model.graph, 'output') === 'sigmoid';
  const predictor = await createPredictor(model, weights, { backend, taps: [] });
  const plan = { batch: 100, seed: 0, epoch: 0, train: false };
  const said: Mistake[] = [];
  try {
    for await (const { images, inputs, labels, heads, indices } of createBatches(
      source,
      batchSettings(model),
      plan,
    )) {
      const { output } = await predictor.run(inputs ?? images);
      const [main] = scoreHeads(model, { output }, () => heads?.['output'] ?? labels);
      const width = output.data.length / indices.length;
      if (main === undefined || main.scored.targets !== 'classes' || main.scored.columns !== width)
        return null;
      indices.forEach((sample, i) => {
        const right = labels.data[i] as number;
        if (right === main.scored.ignore) return;
        const row = Array.from(output.data.subarray(i * width, (i + 1) * width));
        said.push(answerOf(sample, right, classProbabilities(row, isSigmoid)));
      });
      if (said.length >= most) break;
    }
  } finally {
    await predictor.dispose();
  }
  return said.slice(0, most);
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
  // Wrong ones first where not all can have pictures.
  const isWrong = ({ right, named }: AnswerCell): number => Number(right !== named);
  return found.toSorted((a, b) => isWrong(b) - isWrong(a) || b.count - a.count);
}

function confusionOf(cells: readonly AnswerCell[], classes: number): readonly (readonly number[])[] {
  const table = emptyConfusion(classes);
  for (const { right, named, count } of cells) {
    const row = table[right];
    if (row !== undefined) row[named] = count;
  }
  return table;
}
