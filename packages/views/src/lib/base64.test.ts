import { expect, it } from 'vitest';
import { base64 } from './base64.js';

// RFC 4648, section 10.
it.each([
  ['', ''],
  ['f', 'Zg=='],
  ['fo', 'Zm8='],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg=='],
  ['fooba', 'Zm9vYmE='],
  ['foobar', 'Zm9vYmFy'],
])('%s is %s', (text, wanted) => {
  expect(base64(new TextEncoder().encode(text))).toBe(wanted);
});
