import { describe, expect, it } from 'vitest';
import type { SourceSetting } from '@convlang/ops';
import { digitsReader } from '../digits/digits-reader.js';
import { digitsSource } from '../digits/digits-source.js';
import { openSource, withFormatOf, type SourceReaders } from './open-source.js';

const readers: SourceReaders = {
  digits: digitsReader,
  files: {
    path: 'needed',
    options: { label: { type: 'whole or text', doc: 'a column' }, name: { type: 'text', doc: 'a name' } },
    open: (_, { part }) => Promise.resolve(digitsSource({ part, count: 3, seed: 1 })),
  },
};

function open(setting: Partial<SourceSetting>, part: 'train' | 'test' = 'train') {
  const complete = { kind: 'digits', path: null, options: {}, span: null, ...setting };
  return openSource(complete, { baseDir: '.', part, readers });
}

describe('openSource', () => {
  it('opens as many digits as the options say, and other ones for the test', async () => {
    expect((await open({ options: { count: 12, test: 5 } })).count).toBe(12);
    expect((await open({ options: { count: 12, test: 5 } }, 'test')).count).toBe(5);
    expect((await open({})).count).toBe(6000);
    expect((await open({}, 'test')).count).toBe(2000);
  });

  it('gives classes the names that the model file lists, for any kind of source', async () => {
    const base = { baseDir: '.', part: 'train', readers } as const;
    const setting = { kind: 'digits', path: null, options: {}, span: null };
    const names = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
    const named = await openSource(setting, { ...base, classes: names });
    expect(named.classes).toEqual(names);
    const [images, labels] = [new Float32Array(2 * 784), new Int32Array(2)];
    await named.read([3, 19], images, labels);
    expect([...labels]).toEqual([3, 9]);
    // A model that has learnt them by these names meets them by name.
    const learnt = [...names].reverse();
    const met = await openSource(setting, { ...base, classes: names, learnt });
    await met.read([3, 19], images, labels);
    expect([met.classes, ...labels]).toEqual([learnt, 6, 0]);
    await expect(openSource(setting, { ...base, classes: ['a', 'b'] })).rejects.toThrow(
      'E543 `classes` names 2 classes, and the source digits has 10: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9',
    );
  });

  it('takes readers that others bring', async () => {
    expect((await open({ kind: 'files', path: 'x', options: { label: 'y', name: 'z' } })).count).toBe(3);
    expect((await open({ kind: 'files', path: 'x', options: { label: 0 } })).count).toBe(3);
  });

  it.each<readonly [Partial<SourceSetting>, string]>([
    [{ kind: 'imagenet' }, 'E517 there is no data source imagenet; there are digits, files'],
    [{ kind: 'constructor' }, 'E517 there is no data source constructor'],
    [{ kind: 'files' }, 'E520 the source files needs a path'],
    [{ path: 'a folder' }, 'E619 the source digits reads no files, and "a folder" stands as its path'],
    [{ options: { cuont: 5 } }, 'E518 the source digits has no option cuont; it has count, test, seed'],
    [{ options: { toString: 5 } }, 'E518'],
    [
      { options: { count: 0 } },
      'E519 the option count of the source digits must be a whole number from 1 to 2147483647, not 0',
    ],
    [
      { options: { count: 1e15 } },
      'E519 the option count of the source digits must be a whole number from 1 to 2147483647, not 1000000000000000',
    ],
    [{ options: { count: 2.5 } }, 'E519'],
    [{ options: { count: 'many' } }, 'E519'],
    [{ options: { seed: true } }, 'E519'],
    [
      { kind: 'files', path: 'x', options: { name: 3 } },
      'E519 the option name of the source files must be a text, not 3',
    ],
    [{ kind: 'files', path: 'x', options: { label: -1 } }, 'E519'],
  ])('refuses %j', async (setting, message) => {
    await expect(open(setting)).rejects.toThrow(message);
  });
});

it.each([
  [{ kind: 'diigts' }, ['did you mean digits?']],
  [{ options: { cuont: 5 } }, ['did you mean count?']],
  [{ kind: 'imagenet' }, undefined],
])('says what was meant by %j', async (setting, notes) => {
  const refused = open(setting).catch((error: unknown) => error);
  expect(await refused).toMatchObject({ diagnostics: [notes === undefined ? {} : { notes }] });
  if (notes === undefined) expect(JSON.stringify(await refused)).not.toContain('did you mean');
});

describe('withFormatOf', () => {
  const format: SourceReaders = {
    rows: {
      path: 'needed',
      options: {
        label: { type: 'whole or text', ofFormat: true, doc: 'a column' },
        header: { type: 'switch', ofFormat: true, doc: 'a header' },
        labels: { type: 'text', doc: 'a file' },
      },
      open: () => Promise.resolve(digitsSource({ part: 'train', count: 3, seed: 1 })),
    },
  };
  const own = { kind: 'rows', path: 'a', options: { label: 'kind', header: true, labels: 'l' }, span: null };
  const given = { kind: 'rows', path: 'b', options: {}, span: null };

  it('takes how files are read, not which, where the kind is the same and nothing else is said', () => {
    expect(withFormatOf(given, own, format).options).toEqual({ label: 'kind', header: true });
    const named = { ...given, options: { label: 2 } };
    expect(withFormatOf(named, own, format).options).toEqual({ label: 2, header: true });
    expect(withFormatOf({ ...given, kind: 'digits' }, own, { ...format, ...readers }).options).toEqual({});
    expect(withFormatOf(given, null, format)).toBe(given);
  });

  it('knows switches', async () => {
    const options = { ...own, options: { header: 3 } };
    await expect(openSource(options, { baseDir: '.', part: 'train', readers: format })).rejects.toThrow(
      'E519 the option header of the source rows must be on or off, not 3',
    );
  });
});
