import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../testing/analyze-text.js';
import { withCursor } from '../../../testing/with-cursor.js';
import type { KnownSizes } from '../flow/flow.js';

const format = (sizes: KnownSizes): string =>
  sizes === null ? '?' : sizes.map((size) => size ?? '?').join('x');

/** Shapes before and after each time that the innermost stage at the cursor is carried out. */
function shapesAt(marked: string): readonly string[] {
  const { text, offset } = withCursor(marked);
  const around = analyzeText(text, { details: true }).stages.filter(
    ({ stage: { span } }) => span.start <= offset && offset <= span.end,
  );
  const lengthOf = ({ stage: { span } }: (typeof around)[number]) => span.end - span.start;
  const innermost = Math.min(...around.map(lengthOf));
  return around
    .filter((instance) => lengthOf(instance) === innermost)
    .map(({ before, after }) => `${format(before)} > ${format(after)}`);
}

describe('shapes of a stage', () => {
  it('are told for each call and round', () => {
    expect(shapesAt('block b(f) { conv (f)x3x3<|> } input 9x9x1 | b(2) | b(4)')).toEqual([
      '9x9x1 > 7x7x2',
      '7x7x2 > 5x5x4',
    ]);
    expect(shapesAt('input 9x9x1 | repeat 3 { conv<|> 2x3x3 }')).toEqual([
      '9x9x1 > 7x7x2',
      '7x7x2 > 5x5x2',
      '5x5x2 > 3x3x2',
    ]);
  });

  it('belong to a stage up to the end of its name and stated shape', () => {
    expect(shapesAt('input 9x9x1 | conv 2x3x3 as c -> 7x7x<|>2 | relu')).toEqual(['9x9x1 > 7x7x2']);
    expect(shapesAt('input 9x9x1 | conv 2x3x3 -> 7x7x2 as <|>c | relu')).toEqual(['9x9x1 > 7x7x2']);
  });

  it('stay up to an error', () => {
    expect(shapesAt('input 9x9x1 | conv<|> 2x3x3 | maxpool 2 | dense 10')).toEqual(['9x9x1 > 7x7x2']);
    expect(shapesAt('input 9x9x1 | conv<|> 2x3x3 | relu | conv 5x')).toEqual(['9x9x1 > 7x7x2']);
  });

  it.each([
    ['the window that does not fit', 'input 9x9x1 | conv 2x3x3 | max<|>pool 2 | dense 10', '7x7x2 > ?x?x2'],
    ['what keeps channels', 'input 9x9x1 | conv 2x3x3 | maxpool 2 | re<|>lu | dense 10', '?x?x2 > ?x?x2'],
    ['filters', 'input 9x9x1 | maxpool 2 | conv<|> 6x3x3 pad 1 | dense 10', '?x?x1 > ?x?x6'],
    ['a global window', 'input 9x9x1 | maxpool 2 | avg<|>pool global', '?x?x1 > 1x1x1'],
    ['units, behind an unknown word', 'input 9x9x1 | cnov 2x3x3 | dense<|> 10', '? > 10'],
    ['filters, behind an unknown word', 'input 9x9x1 | cnov 2x3x3 | conv<|> 8x3x3', '? > ?x?x8'],
    ['what no layer knows', 'input 9x9x1 | cnov 2x3x3 | re<|>lu', '? > ?'],
    ['a stated shape', 'input 9x9x1 | cnov 2x3x3 -> 4x4x2 | conv<|> 8x3x3', '4x4x2 > 2x2x8'],
    ['a named stage', 'input 9x9x1 as a | cnov 2x3x3 | from a | conv<|> 8x3x3', '9x9x1 > 7x7x8'],
    [
      'the branches of a sum',
      'input 9x9x1 | conv 4x3x3 | parallel<|> add { - skip - maxpool 3 | conv 4x1x1 }',
      '7x7x4 > 7x7x4',
    ],
    [
      'the image of joined branches',
      'input 9x9x1 | conv 4x3x3 | parallel<|> concat { - skip - cnov 3 }',
      '7x7x4 > 7x7x?',
    ],
    ['a repeat that keeps what is known', 'input 9x9x1 | maxpool 2 | repeat<|> 3 { relu }', '?x?x1 > ?x?x1'],
    ['a text that could not be read', 'input 9x9x1 | conv 2x | dense<|> 10 | softmax', '? > 10'],
  ])('are known behind an error as far as they can be: %s', (_, marked, expected) => {
    expect(shapesAt(marked)).toEqual([expected]);
  });
});

it('stages are told only where they are asked for, with the calls that lead to them and the layers that they make', () => {
  const text = 'block b(f) { dense (f) } input 4 | b(2) | repeat 2 { relu }';
  expect(analyzeText(text).stages).toEqual([]);
  expect(
    analyzeText(text, { details: true }).stages.map(({ stage, chain, layer }) => [
      text.slice(stage.span.start, stage.span.end),
      chain.map((link) => link.text).join(' '),
      layer,
    ]),
  ).toEqual([
    ['input 4', '', 'input'],
    ['dense (f)', 'b(2)', 'dense1'],
    ['b(2)', '', null],
    ['relu', '', 'relu1'],
    ['relu', '', 'relu2'],
    ['repeat 2 { relu }', '', null],
  ]);
});
