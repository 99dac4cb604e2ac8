import { expect, it } from 'vitest';
import { closestWord } from './closest-word.js';

it('finds the word that was meant', () => {
  expect(closestWord('strides', ['pad', 'stride', 'groups'])).toBe('stride');
  expect(closestWord('trian', ['train', 'data'])).toBe('train');
  expect(closestWord('Epochs', ['epochs'])).toBe('epochs');
});

it('finds nothing when nothing is near', () => {
  expect(closestWord('momentum', ['pad', 'stride'])).toBeUndefined();
  expect(closestWord('f', ['if'])).toBeUndefined();
  expect(closestWord('ab', ['pad'])).toBeUndefined();
  expect(closestWord('x', [])).toBeUndefined();
});
