import { displayWidth, visible } from '@convlang/diagnostics';
import { sizesOf } from '@convlang/ir';
import { classProbabilities, headOp } from '@convlang/train';
import { isYesOrNo } from '@convlang/train/step';
import { defineView, type ViewedNetwork } from '@convlang/views';
import { answerFigure, type AnswerData, type HeadAnswer } from './answer-data.js';
import { barsPicture } from './bars-picture.js';

/** Most bars of a head. */
const MOST_BARS = 10;
/** Shares of float32 make 1 up to this. */
const ROUNDING = 1e-4;
/** Columns of the shortest full bar, and between the three columns of the text. */
const [LEAST_BAR, GAPS] = [4, 4];

/** The outputs as bars. */
export const answerView = defineView({
  name: 'answer',
  summary: 'What the network says: its largest outputs.',
  version: 1,
  needs: ['network', 'sample'],
  compute: async ({ network, sample }): Promise<AnswerData | null> => {
    const found = vectorHeads(network);
    if (found.length === 0) return null;
    const layers = found.map(({ layer }) => layer);
    const activations = await network.activations(sample, layers);
    const heads = found.map(({ head, layer }) => {
      const names = head === 'output' ? network.classes : (network.tapClasses?.[head] ?? []);
      const values = Array.from(activations[layer]?.data ?? []);
      const told = isYesOrNo(network.model, head)
        ? classProbabilities(values, headOp(network.model.graph, head) === 'sigmoid')
        : values;
      return { ...answerOf(told, names), head, layer, count: values.length };
    });
    return { sample: sample.name, heads };
  },
  pictures: ({ heads }) => heads.map((head) => barsPicture(head)),
  text: ({ heads }, width) => heads.flatMap((head) => answerText(head, width)),
});

/** The outputs that are one number or a vector of them, with the layers that give them. */
function vectorHeads({
  model: { graph },
}: ViewedNetwork): readonly { readonly head: string; readonly layer: string }[] {
  return graph.outputs.flatMap(({ name, value }) => {
    const layer = graph.layers.findLast(({ output }) => output === value);
    return layer === undefined || sizesOf(graph, value).length !== 1
      ? []
      : [{ head: name, layer: layer.name }];
  });
}

function answerOf(all: readonly number[], names: readonly string[]): Pick<HeadAnswer, 'isShares' | 'top'> {
  const sum = all.reduce((total, value) => total + value, 0);
  const isShares = all.length > 1 && all.every((value) => value >= 0) && Math.abs(sum - 1) < ROUNDING;
  const order = (value: number): number => (Number.isFinite(value) ? value : -Infinity);
  const top = all
    .map((value, index) => ({ value, index }))
    .sort((a, b) => order(b.value) - order(a.value) || a.index - b.index)
    .slice(0, MOST_BARS)
    .map(({ value, index }) => ({
      index,
      name: names[index] ?? String(index),
      value: Number.isFinite(value) ? value : null,
    }));
  return { isShares, top };
}

function answerText({ head, layer, isShares, count, top }: HeadAnswer, width: number): readonly string[] {
  const figures = top.map(({ value }) => answerFigure(value, isShares));
  const figure = Math.max(...figures.map(({ length }) => length));
  const names = top.map(({ name }) => cutEnd(visible(name), width - figure - GAPS - LEAST_BAR));
  const longest = Math.max(...names.map(displayWidth));
  const room = Math.max(LEAST_BAR, width - longest - figure - GAPS);
  const most = Math.max(...top.map(({ value }) => Math.abs(value ?? 0)), isShares ? 1 : 0);
  return [
    `${head} (${layer}): ${count === 1 ? '1 number' : `the ${top.length} largest of ${count}`}`,
    ...top.map(({ value }, i) => {
      const name = names[i] ?? '';
      const bar = '█'.repeat(most === 0 ? 0 : Math.round((room * Math.abs(value ?? 0)) / most));
      const blanks = ' '.repeat(longest - displayWidth(name));
      return `${name}${blanks}  ${(figures[i] ?? '').padStart(figure)}  ${bar}`.trimEnd();
    }),
  ];
}

/** A text within a width in columns: what is too much goes from its end. */
function cutEnd(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (displayWidth(kept + character) >= width) break;
    kept += character;
  }
  return `${kept}…`;
}
