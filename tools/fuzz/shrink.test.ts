import { expect, it } from 'vitest';
import { shrink } from './shrink.js';

it('leaves only what makes a text fail', async () => {
  const fails = (text: string) => Promise.resolve(text.includes('a') && text.includes('z'));
  expect(await shrink('..bcad..efzgh..', fails, Infinity)).toBe('az');
});

it('gives what it has when its time is over', async () => {
  expect(await shrink('aaaa', () => Promise.resolve(true), 0)).toBe('aaaa');
});
