import { describe, expect, it } from 'vitest';
import { compile } from './compile.js';
import { fetchDocuments, readFrom } from './documents.js';

const files = new Map([
  ['nets/parts/a.conv', 'use "b.conv" block a { b() }'],
  ['nets/parts/b.conv', 'block b { relu }'],
]);
const source = { path: 'nets/m.conv', text: 'use "parts/a.conv" input 4 | a()' };

describe('documents', () => {
  it('come from a map', () => {
    expect(compile(source, { readFile: readFrom(files) }).diagnostics).toEqual([]);
    const [found] = compile(source, { readFile: readFrom(new Map()) }).diagnostics;
    expect([found?.code, found?.message]).toEqual(['E318', expect.stringContaining('there is no such file')]);
  });

  it('come from a reader that takes its time, each once', async () => {
    const asked: string[] = [];
    const readFile = await fetchDocuments(
      { ...source, text: `use "parts/b.conv" ${source.text}` },
      async (path) => {
        asked.push(path);
        await Promise.resolve();
        return readFrom(files)(path);
      },
    );
    expect(asked.sort()).toEqual([...files.keys()]);
    expect(compile(source, { readFile }).diagnostics).toEqual([]);
  });

  it('that cannot be fetched are an error at the line that uses them', async () => {
    const readFile = await fetchDocuments(source, (path) =>
      Promise.reject(new Error(`no answer for ${path}`)),
    );
    const [found] = compile(source, { readFile }).diagnostics;
    expect([found?.code, found?.span?.start, found?.message]).toEqual([
      'E318',
      source.text.indexOf('"parts'),
      expect.stringContaining('no answer for nets/parts/a.conv'),
    ]);
  });

  it('outside of the root are not asked for', async () => {
    const asked: string[] = [];
    await fetchDocuments({ ...source, text: 'use "../secret.conv" input 4 | relu' }, (path) => {
      asked.push(path);
      return Promise.resolve('');
    });
    expect(asked).toEqual([]);
  });

  it('that use one another are fetched once, and without end only so deep as is read', async () => {
    let count = 0;
    await fetchDocuments(source, () =>
      Promise.resolve('use "a.conv" use "../m.conv"').finally(() => count++),
    );
    expect(count).toBe(1);
    count = 0;
    await fetchDocuments(source, () => Promise.resolve(`use "x${count}.conv"`).finally(() => count++), {
      limits: { depth: 20 },
    });
    expect(count).toBe(21);
  });
});
