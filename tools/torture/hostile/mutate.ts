import type { Dice } from '../../fuzz/dice.js';

/** Numbers at the edges of what fits into 8, 16 and 32 bits: sizes and counts of headers turn into them. */
const edges = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff] as const;

/** Texts that readers of numbers, lines and JSON stumble over. */
const texts = [
  '\0',
  '\r',
  '\n\n',
  '"',
  ',',
  'NaN',
  '-',
  '1e999',
  '﻿',
  '{',
  '[[[[',
  '"a":',
  '\u202e',
  '\ud800',
] as const;

type Mutation = (bytes: Buffer, dice: Dice) => Buffer;

const place = (bytes: Buffer, dice: Dice): number => dice.below(bytes.length + 1);

function splice(bytes: Buffer, at: number, removed: number, put: Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + removed)]);
}

const mutations: readonly [Mutation, ...Mutation[]] = [
  function flipBit(bytes, dice) {
    const at = dice.below(Math.max(1, bytes.length));
    return splice(bytes, at, 1, Buffer.from([(bytes[at] ?? 0) ^ (1 << dice.below(8))]));
  },
  // Headers stand at the beginning, and a bit of them decides more than one of the data.
  function flipEarlyBit(bytes, dice) {
    const at = dice.below(Math.max(1, Math.min(64, bytes.length)));
    return splice(bytes, at, 1, Buffer.from([(bytes[at] ?? 0) ^ (1 << dice.below(8))]));
  },
  function putEdge(bytes, dice) {
    const number = Buffer.alloc(4);
    const edge = dice.pick(edges);
    if (dice.below(2) === 0) number.writeUInt32BE(edge);
    else number.writeUInt32LE(edge);
    return splice(bytes, dice.below(Math.max(1, Math.min(64, bytes.length))), 4, number);
  },
  function cut(bytes, dice) {
    return bytes.subarray(0, place(bytes, dice));
  },
  function remove(bytes, dice) {
    return splice(bytes, place(bytes, dice), 1 + dice.below(64), Buffer.alloc(0));
  },
  function repeat(bytes, dice) {
    const at = place(bytes, dice);
    return splice(bytes, at, 0, bytes.subarray(at, at + 1 + dice.below(256)));
  },
  function putText(bytes, dice) {
    return splice(bytes, place(bytes, dice), dice.below(4), Buffer.from(dice.pick(texts)));
  },
  function putNoise(bytes, dice) {
    const noise = Buffer.from(Array.from({ length: 1 + dice.below(32) }, () => dice.below(256)));
    return splice(bytes, place(bytes, dice), dice.below(32), noise);
  },
  function putZeros(bytes, dice) {
    return splice(bytes, place(bytes, dice), 0, Buffer.alloc(1 + dice.below(512)));
  },
];

/** A file that was hurt one to four times. */
export function mutate(bytes: Uint8Array, dice: Dice): Uint8Array {
  const times = 1 + dice.below(4);
  let hurt = Buffer.from(bytes);
  for (let i = 0; i < times; i++) hurt = Buffer.from(dice.pick(mutations)(hurt, dice));
  return hurt;
}
