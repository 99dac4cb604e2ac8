import { mkdir, mkdtemp, realpath, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ConvlangError } from '@convlang/diagnostics';
import { describe, expect, it } from 'vitest';
import { loadToolkit } from '../../node.js';

/** A project with these files. It ends where it begins: nothing above it counts. */
async function project(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'convlang plugin ')));
  for (const [name, text] of Object.entries({ '.git/HEAD': '', ...files })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

/** A module whose plugin has a name and nothing else. */
const plugin = (name: string) => `export default { name: '${name}' };`;

async function names(folder: string): Promise<readonly string[]> {
  return (await loadToolkit(folder)).plugins.map(({ name }) => name);
}

/** Code, message and notes of what is wrong with the plugins of a project. */
async function faults(files: Readonly<Record<string, string>>): Promise<readonly (readonly string[])[]> {
  const folder = await project(files);
  try {
    await loadToolkit(folder);
  } catch (error) {
    if (error instanceof ConvlangError)
      return error.diagnostics.map(({ code, message, notes = [] }) => [
        `${code} ${message}`,
        ...notes.map((note) => note.replace(folder, '')),
      ]);
  }
  return [];
}

const config = (...plugins: readonly string[]) => plugins.map((name) => `use plugin "${name}"\n`).join('');

describe('the plugins of a project', () => {
  it('are none without a config', async () => {
    const toolkit = await loadToolkit(await project({}));
    expect(toolkit.plugins).toEqual([]);
    expect(toolkit.layers['conv']?.name).toBe('conv');
  });

  it('are those of the nearest config, up to the folder with .git', async () => {
    const folder = await project({
      'convlang.config': config('./outer.js'),
      'outer.js': plugin('outer'),
      'models/deep/a.txt': '',
      'own/convlang.config': config('./inner.mjs'),
      'own/inner.mjs': plugin('inner'),
      'other/.git/HEAD': '',
    });
    expect(await names(folder)).toEqual(['outer']);
    expect(await names(join(folder, 'models/deep'))).toEqual(['outer']);
    expect(await names(join(folder, 'own'))).toEqual(['inner']);
    expect(await names(join(folder, 'other'))).toEqual([]);
  });

  it('are packages as Node finds them, by the condition `import`', async () => {
    const folder = await project({
      'app/convlang.config': config('esm', '@scope/plain', 'parts/second'),
      'node_modules/esm/package.json':
        '{"type":"module","exports":{".":{"require":"./no.cjs","import":"./yes.js"}}}',
      'node_modules/esm/yes.js': plugin('esm'),
      'app/node_modules/@scope/plain/package.json': '{"type":"module","main":"main.js"}',
      'app/node_modules/@scope/plain/main.js': plugin('plain'),
      'node_modules/parts/package.json': '{"type":"module","exports":{"./second":"./2.js"}}',
      'node_modules/parts/2.js': plugin('second'),
    });
    expect(await names(join(folder, 'app'))).toEqual(['esm', 'plain', 'second']);
  });

  it('that cannot be had are each told, with the place in the config', async () => {
    const found = await faults({
      'convlang.config': config(
        'absent',
        './absent.js',
        './a.txt',
        './throws.js',
        './none.mjs',
        './wrong.mjs',
        '../x.js',
        'data:a',
        'broken',
      ),
      'package.json': '{"type":"module"}',
      'node_modules/broken/package.json': '{',
      'a.txt': '',
      'throws.js': `throw new RangeError('boom');`,
      'none.mjs': `export const plugin = 1;`,
      'wrong.mjs': `export default { name: 'wrong', layers: { a: {} } };`,
    });
    expect(found).toEqual([
      ['E551 there is no plugin absent', 'install it: npm install absent'],
      ['E551 there is no plugin ./absent.js', 'there is no file absent.js'],
      ['E551 there is no plugin ./a.txt', 'a plugin of the project is a .js or .mjs file'],
      ['E552 the plugin ./throws.js fails while it is loaded: RangeError: boom', '/throws.js'],
      ['E553 ./none.mjs is no plugin: it has no default export', '/none.mjs'],
      ['E553 ./wrong.mjs is no plugin: `layers.a` has no `name`', '/wrong.mjs'],
      ['E555 the plugin ../x.js lies outside of the project'],
      [
        'E551 there is no plugin data:a',
        'it is neither the name of a package nor a path that begins with ./',
      ],
      ['E551 there is no plugin broken', 'the package is there, but has no module `broken`'],
    ]);
  });

  it('are those that a config in JSON names, with the place in it where they cannot be had', async () => {
    const names = await project({
      'convlang.config.json': '{ "plugins": ["./a.mjs", "p\\u0061ck"] }',
      'a.mjs': plugin('a'),
      'node_modules/pack/package.json': '{"type":"module","exports":"./i.js"}',
      'node_modules/pack/i.js': plugin('pack'),
    });
    expect((await loadToolkit(names)).plugins.map(({ name }) => name)).toEqual(['a', 'pack']);
    const absent = await project({ 'convlang.config.json': '{ "plugins": ["absent"] }' });
    await expect(loadToolkit(absent)).rejects.toMatchObject({
      diagnostics: [{ code: 'E551', span: { start: 14, end: 22 } }],
    });
  });

  it('are those that a config which is a module holds or names', async () => {
    const folder = await project({
      'convlang.config.mjs': `import a from './a.mjs';\nexport default { plugins: [a, './b.mjs'] };`,
      'a.mjs': plugin('a'),
      'b.mjs': plugin('b'),
    });
    expect((await loadToolkit(folder)).plugins.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it.each([
    [`throw new RangeError('boom');`, 'RangeError: boom'],
    [`export const plugins = [];`, 'it has no default export'],
    [`export default [];`, 'its default export has no list `plugins`'],
    [`export default { plugins: [], layers: {} };`, 'it has a part `layers`; a config has `plugins` alone'],
    [`export default { plugins: ['./a.mjs', {}] };`, '`plugins[1]` is no plugin: it has no `name`'],
  ])('are refused where the module is wrong: %s', async (text, problem) => {
    const folder = await project({ 'convlang.config.mjs': text, 'a.mjs': plugin('a') });
    await expect(loadToolkit(folder)).rejects.toMatchObject({
      diagnostics: [{ code: 'E546', span: null }],
    });
    await expect(loadToolkit(folder)).rejects.toThrow(problem);
  });

  it('may not lie behind a link that leads out', async () => {
    const folder = await project({
      'in/convlang.config': config('./link.mjs'),
      'in/.git/HEAD': '',
      'out.mjs': plugin('out'),
    });
    await symlink(join(folder, 'out.mjs'), join(folder, 'in/link.mjs'));
    await expect(loadToolkit(join(folder, 'in'))).rejects.toMatchObject({ diagnostics: [{ code: 'E555' }] });
  });

  it('may not bring the same name: the later line is to blame', async () => {
    const folder = await project({
      'convlang.config': config('./a.mjs', './b.mjs'),
      'a.mjs': plugin('same'),
      'b.mjs': plugin('same'),
    });
    const text = config('./a.mjs');
    await expect(loadToolkit(folder)).rejects.toMatchObject({
      diagnostics: [{ code: 'E554', span: { start: text.length + 'use plugin '.length } }],
    });
  });
});
