import { expect, it } from 'vitest';
import { fromFolder } from './from-folder.js';

it('makes samples of files that a page has, without a disk', async () => {
  const files = new Map([
    ['dog/1.jpg', Uint8Array.of(1)],
    ['cat/2.jpg', Uint8Array.of(2)],
    ['cat/readme.md', Uint8Array.of(3)],
  ]);
  const source = fromFolder({
    name: 'upload',
    paths: [...files.keys()],
    read: (path) => Promise.resolve(files.get(path) ?? new Uint8Array(0)),
  });
  const labels = new Int32Array(2);
  expect([source.count, source.classes]).toEqual([2, ['cat', 'dog']]);
  expect(await source.readImages([1, 0], labels)).toEqual([
    { name: 'upload/dog/1.jpg', bytes: Uint8Array.of(1) },
    { name: 'upload/cat/2.jpg', bytes: Uint8Array.of(2) },
  ]);
  expect([...labels]).toEqual([1, 0]);
});
