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
    const block = Math.floor(index / 4);
    if (block !== this.#cachedBlock || step !== this.#cachedStep) {
      philox(
        this.key,
        [block >>> 0, Math.floor(block / 2 ** 32) >>> 0, step >>> 0, Math.floor(step / 2 ** 32) >>> 0],
        this.#block,
      );
      this.#cachedBlock = block;
      this.#cachedStep = step;
    }
    return this.#block[index % 4] as number;
  }

  /** A number of [0, 1) with 24 random bits, exact in float32. */
  uniform(step: number, index: number): number {
    return (this.uint32(step, index) >>> 8) / 0x1000000;
  }

  /** A standard normal number, by the Box-Muller transform of the uniform pair at `2 * index`. */
  normal(step: number, index: number): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.uniform(step, 2 * index)));
    return radius * Math.cos(2 * Math.PI * this.uniform(step, 2 * index + 1));
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
}
