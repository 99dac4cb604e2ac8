import { expect, it } from 'vitest';
import { createParser } from './parse-tokens.js';

it('is free of ambiguities, as chevrotain checks them', () => {
  expect(() => createParser(true)).not.toThrow();
});
