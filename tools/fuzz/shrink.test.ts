import { expect, it } from 'vitest';
import { shrink } from './shrink.js';

const holds = (form: RegExp) => (text: string) => Promise.resolve(form.test(text));

it('leaves only what makes a text fail', async () => {
  expect(await shrink('..bcad..efzgh..', holds(/a.*z/s), Infinity)).toBe('az');
});

it('makes a long text small, whatever it fails for', async () => {
  const filler = 'conv 8x3x3 pad 1 | relu\n| '.repeat(100);
  const text = `${filler}repeat${filler}{${filler}\ud800${filler}}${filler}`;
  expect(await shrink(text, holds(/repeat.*\{.*\ud800.*\}/s), Infinity)).toBe('repeat{\ud800}');
});

it('gives what it has when its time is over', async () => {
  expect(await shrink('aaaa', () => Promise.resolve(true), 0)).toBe('aaaa');
});
