import { philox } from './philox.js';

/** What random numbers are drawn for. Part of a stream's key, so no two uses of one layer ever share numbers. */
export type RandomPurpose =
  'init' | 'dropout' | 'shuffle' | 'augment' | 'split' | 'draw' | 'preprocess' | 'view';

/** FNV-1a over UTF-16 units: spreads names over the 64-bit key space; not for security. */
function hashText(text: string, basis: number): number {
  let hash = basis;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

/**
 * An endless table of random numbers, keyed by (seed, name, purpose) and addressed by (step, index): the number at an
 * address is the same on every machine, in whatever order numbers are asked for.
 */
export class RandomStream {
  /** What {@link philox} is keyed by; its counter is `index / 4` and the step, 64 bits of each, the low word first. */
  readonly key: readonly [number, number];
  readonly #counter = new Uint32Array(4);
  readonly #block = new Uint32Array(4);
  #cachedStep = -1;
  #cachedBlock = -1;

  /**
   * @param seed a whole number from 0 to 2^53 - 1
   * @param name whom the stream belongs to: a layer's stream name, or a data source
   */
  constructor(seed: number, name: string, purpose: RandomPurpose) {
    const text = `${name}\u0000${purpose}`;
    const low = seed >>> 0;
    const high = Math.floor(seed / 2 ** 32) >>> 0;
    this.key = [
      (hashText(text, 0x811c9dc5) ^ low) >>> 0,
      (hashText(text, 0x050c5d1f) ^ Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b)) >>> 0,
    ];
  }

  /** An unsigned 32-bit integer. */
  uint32(step: number, index: number): number {
    const word = index % 4;
    return this.#blockAt(step, (index - word) / 4)[word] as number;
  }

  /** A number of [0, 1) with 24 random bits, exact in float32. */
  uniform(step: number, index: number): number {
    return share(this.uint32(step, index));
  }

  /** A standard normal number, by the Box-Muller transform of the uniform pair at `2 * index`. */
  normal(step: number, index: number): number {
    // A pair lies in one block.
    const half = index % 2;
    const block = this.#blockAt(step, (index - half) / 2);
    return boxMuller(block[2 * half] as number, block[2 * half + 1] as number);
  }

  /** Fills `out` with the first normal numbers of a step, each times `scale`: for the millions of a network, in half the time of asking for each. */
  fillNormal(step: number, scale: number, out: Float32Array): void {
    for (let i = 0; i < out.length; i += 2) {
      const block = this.#blockAt(step, i / 2);
      // What is written behind the end is lost.
      out[i] = scale * boxMuller(block[0] as number, block[1] as number);
      out[i + 1] = scale * boxMuller(block[2] as number, block[3] as number);
    }
  }

  /** Fills `out` with the first uniform numbers of a step, of [-limit, limit). */
  fillUniform(step: number, limit: number, out: Float32Array): void {
    for (let i = 0; i < out.length; i++) {
      const block = this.#blockAt(step, i >>> 2);
      out[i] = limit * (2 * share(block[i & 3] as number) - 1);
    }
  }

  /** A whole number of [0, bound); `bound` at most 2^32. */
  integer(step: number, index: number, bound: number): number {
    return Math.floor((this.uint32(step, index) / 2 ** 32) * bound);
  }

  /** A permutation of 0 to length - 1 (Fisher-Yates). */
  permutation(step: number, length: number): Uint32Array {
    const order = Uint32Array.from({ length }, (_, i) => i);
    for (let i = length - 1; i > 0; i--) {
      const j = this.integer(step, i, i + 1);
      const held = order[i] as number;
      order[i] = order[j] as number;
      order[j] = held;
    }
    return order;
  }

  /** Four words of a step, which the next call overwrites. */
  #blockAt(step: number, block: number): Uint32Array {
    if (block !== this.#cachedBlock || step !== this.#cachedStep) {
      const counter = this.#counter;
      // An array of numbers of 32 bits takes the low ones.
      counter[0] = block;
      counter[1] = block / 2 ** 32;
      counter[2] = step;
      counter[3] = step / 2 ** 32;
      philox(this.key, counter, this.#block);
      this.#cachedBlock = block;
      this.#cachedStep = step;
    }
    return this.#block;
  }
}

/** The upper 24 bits of a word, of 1. */
function share(word: number): number {
  return (word >>> 8) / 0x1000000;
}

/** A standard normal number of two words. */
function boxMuller(one: number, other: number): number {
  return Math.sqrt(-2 * Math.log(1 - share(one))) * Math.cos(2 * Math.PI * share(other));
}
