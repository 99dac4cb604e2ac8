import { describe, expect, it } from 'vitest';
import { mapAhead } from './map-ahead.js';

const later = <T>(value: T, turns: number): Promise<T> =>
  turns === 0 ? Promise.resolve(value) : Promise.resolve().then(() => later(value, turns - 1));

describe('what is mapped ahead', () => {
  it('comes in its order, whatever takes longest', async () => {
    const found: number[] = [];
    for await (const value of mapAhead([1, 2, 3, 4, 5], 3, (n) => later(n * n, 20 - 4 * n)))
      found.push(value);
    expect(found).toEqual([1, 4, 9, 16, 25]);
  });

  it('is begun for no more than are asked for, and those under way', async () => {
    let [begun, taken] = [0, 0];
    const endless = function* () {
      for (;;) yield (begun += 1);
    };
    for await (const value of mapAhead(endless(), 4, (n) => later(n, 3))) {
      expect(begun - taken).toBeLessThanOrEqual(4);
      expect(value).toBe(taken + 1);
      if (++taken === 1000) break;
    }
  });

  it('comes when it is there, though the next item is not', async () => {
    let give: (item: number) => void = () => undefined;
    const items = async function* () {
      yield 1;
      yield await new Promise<number>((resolve) => (give = resolve));
    };
    const found: number[] = [];
    for await (const value of mapAhead(items(), 3, (n) => later(n, 5))) {
      found.push(value);
      give(2);
    }
    expect(found).toEqual([1, 2]);
  });

  it('ends with its caller, who does not wait for an item that may never come', async () => {
    const items = async function* () {
      yield 1;
      await new Promise<never>(() => undefined);
    };
    for await (const value of mapAhead(items(), 3, (n) => later(n, 5))) {
      expect(value).toBe(1);
      break;
    }
  });

  it('fails in its turn', async () => {
    const found: number[] = [];
    const fails = async (): Promise<void> => {
      for await (const value of mapAhead([1, 2, 3], 3, (n) =>
        n === 2 ? Promise.reject(new Error('two')) : later(n, 9),
      ))
        found.push(value);
    };
    await expect(fails()).rejects.toThrow('two');
    expect(found).toEqual([1]);
  });
});
