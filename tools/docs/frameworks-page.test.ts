import { checkSource } from '@convlang/compiler';
import { frameworkRooms } from '@convlang/frameworks';
import { describe, expect, it } from 'vitest';
import { translatedStages } from './frameworks-page.js';

describe.each(frameworkRooms)('the page of words of $of', (room) => {
  it('says every layer in words that stand here so', () => {
    const faults = translatedStages(room).flatMap(({ there, here }) => {
      const stage = here.startsWith('parallel ') ? `${here} { - skip - skip }` : here;
      const pipeline = here.startsWith('input ') ? here : `input 64x64x8 | ${stage}`;
      const signal = `input 64x8 | ${stage}`;
      // Whether sizes go on is the example's affair; of words and arguments nothing is wrong.
      const wrongIn = (text: string): readonly string[] =>
        checkSource(text).diagnostics.flatMap(({ code, message }) =>
          /^E[13]/.test(code) ? [`${there}: ${here}: ${message}`] : [],
        );
      const found = wrongIn(pipeline);
      return found.length === 0 || wrongIn(signal).length === 0 ? [] : found;
    });
    expect(faults).toEqual([]);
  });
});

it('what people look for is there, with its arguments', () => {
  const stages = new Map(
    frameworkRooms.flatMap((room) => translatedStages(room).map(({ there, here }) => [there, here] as const)),
  );
  expect(stages.get("Conv2D(filters=8, kernel_size=3, strides=2, padding='same')")).toBe(
    'conv 8x3x3 stride 2 pad same',
  );
  expect(stages.get('BatchNorm2d(eps=0.001, momentum=0.1)')).toBe('bn eps 0.001 momentum 0.1');
  expect(stages.get('BatchNormalization(momentum=0.99)')).toBe('bn momentum 0.01');
  expect(stages.get('InnerProduct(num_output=10)')).toBe('dense 10');
  expect(stages.get('shortcut')).toBe('parallel add');
});
