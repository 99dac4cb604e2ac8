import { coreLayers, sectionGrammar } from '@convlang/ops';
import { allPipelines, filePipelines, parseFile } from '@convlang/syntax';
import { describe, expect, it } from 'vitest';
import { withCursor } from '../../../testing/with-cursor.js';
import { argumentPlaces, type ArgumentPlace } from './layer-places.js';

/** The arguments of all layers of a text, in which `f` alone is the name of a number. */
function placesIn(text: string): readonly ArgumentPlace[] {
  const pipelines = allPipelines(filePipelines(parseFile({ path: 'm.conv', text }, sectionGrammar).file));
  return [...pipelines]
    .flatMap(({ stages }) => stages)
    .flatMap(({ core }) =>
      core.kind === 'layer' && core.word.name !== 'input'
        ? argumentPlaces(core, coreLayers, (name) => name === 'f')
        : [],
    );
}

function argumentAt(marked: string): string {
  const { text, offset } = withCursor(marked);
  const found = placesIn(text).find(({ span }) => span.start <= offset && offset <= span.end);
  if (found === undefined) return 'none';
  return `${found.layer.name} ${found.name} ${found.spec.type} ${found.isPositional ? 'positional' : 'key'}`;
}

describe('the argument at a place', () => {
  it.each([
    ['input 9x9x1 | conv <|>6x3x3 stride 2', 'conv filters filters positional'],
    ['input 9x9x1 | conv 6x3x3 str<|>ide 2', 'conv stride size key'],
    ['input 9x9x1 | conv 6x3x3 stride 2<|>', 'conv stride size key'],
    ['input 9x9x1 | conv 6x3x3 pad top 1 bot<|>tom 2', 'conv pad pad key'],
    ['input 9x9x1 | cnov 3 | dense 10 bias o<|>ff', 'dense bias switch key'],
    ['block b(f) { conv (<|>f)x3x3 } input 9x9x1 | b(2)', 'conv filters filters positional'],
    ['input 9x9x1 | con<|>v 6x3x3', 'none'],
    ['input 9x9x1 | re<|>lu', 'none'],
  ])('%s', (marked, expected) => {
    expect(argumentAt(marked)).toBe(expected);
  });
});

it('arguments have the place of their value, and that of their key with it', () => {
  const text = 'input 9x9x1 | conv 6x3x3 pad top 1 bottom 2 stride 2';
  const placed = placesIn(text).map(({ name, value, span }) => [
    name,
    text.slice(value.start, value.end),
    text.slice(span.start, span.end),
  ]);
  expect(placed).toEqual([
    ['filters', '6x3x3', '6x3x3'],
    ['pad', 'top 1 bottom 2', 'pad top 1 bottom 2'],
    ['stride', '2', 'stride 2'],
  ]);
});
