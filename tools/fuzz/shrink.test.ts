import { expect, it } from 'vitest';
import { shrink } from './shrink.js';

it('leaves only what makes a text fail', async () => {
  const fails = (text: string) => Promise.resolve(text.includes('a') && text.includes('z'));
  expect(await shrink('..bcad..efzgh..', fails, 1000)).toBe('az');
});

it('gives what it has when its budget is spent', async () => {
  expect(await shrink('aaaa', (text) => Promise.resolve(text.length > 0), 1)).toBe('aa');
});
