import { describe, expect, it } from 'vitest';
import { philox } from '../index.js';

type Key = readonly [number, number];
type Counter = readonly [number, number, number, number];

// Known answers for `philox4x32 10` of the Random123 library (kat_vectors).
const answers: readonly {
  readonly counter: Counter;
  readonly key: Key;
  readonly words: readonly string[];
}[] = [
  { counter: [0, 0, 0, 0], key: [0, 0], words: ['6627e8d5', 'e169c58d', 'bc57ac4c', '9b00dbd8'] },
  {
    counter: [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    key: [0xffffffff, 0xffffffff],
    words: ['408f276d', '41c83b0e', 'a20bc7c6', '6d5451fd'],
  },
  {
    counter: [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    key: [0xa4093822, 0x299f31d0],
    words: ['d16cfe09', '94fdcceb', '5001e420', '24126ea1'],
  },
];

describe('philox', () => {
  it.each(answers)(
    'gives the published words for counter $counter and key $key',
    ({ counter, key, words }) => {
      const out = new Uint32Array(4);
      philox(key, counter, out);
      expect([...out].map((word) => word.toString(16).padStart(8, '0'))).toEqual(words);
    },
  );
});
