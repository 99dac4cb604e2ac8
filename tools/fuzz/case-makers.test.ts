import { expect, it } from 'vitest';
import { caseMakers, fuzzKinds } from './case-makers.js';

const numbers = Array.from({ length: 50 }, (_, i) => i);

it.each(fuzzKinds)('gives each number of %s the same text again, and others others', (kind) => {
  const texts = numbers.map(caseMakers(3)[kind]);
  expect([...numbers].reverse().map(caseMakers(3)[kind]).reverse()).toEqual(texts);
  expect(new Set(texts).size).toBeGreaterThan(40);
  expect(numbers.map(caseMakers(4)[kind])).not.toEqual(texts);
});
