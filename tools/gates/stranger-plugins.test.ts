import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tsProvider } from '@convlang/backend-ts';
import { digitsReader } from '@convlang/data';
import { mergePlugins, type Plugin } from '@convlang/plugin';
import { checkPlugin } from '@convlang/plugin/check';
import { compileModel, train } from 'convlang';
import { expect, it } from 'vitest';
import { strangerPlugins } from './stranger-plugins.js';
import { root } from './workspaces.js';

const folder = join(root, 'tools/gates/plugins');

it('every file is that of a plugin that is tried', () => {
  const files = readdirSync(folder).map((file) => parse(file).name);
  expect(files.toSorted()).toEqual(strangerPlugins.map(({ name }) => name).toSorted());
});

it.each(strangerPlugins)('a plugin of one file that brings $brings trains', async (stranger) => {
  const module = (await import(pathToFileURL(join(folder, `${stranger.name}.mjs`)).href)) as {
    default: Plugin;
  };
  const plugin = module.default;
  expect(checkPlugin(plugin)).toEqual([]);
  const run = async (plugins: readonly Plugin[]) => {
    const toolkit = mergePlugins(plugins, { sources: { digits: digitsReader } });
    const model = compileModel(stranger.model, 'model.conv', { plugins });
    const { backend: wanted = 'ts' } = stranger;
    const provider = [tsProvider, ...toolkit.backends].find(({ name }) => name === wanted);
    if (provider === undefined) throw new Error(`there is no backend ${wanted}`);
    const backend = await provider.create(toolkit);
    return train(model, { readers: toolkit.sources, backend });
  };
  const { history } = await run([plugin]);
  expect(history).toHaveLength(1);
  // And without it there is no such word, source or backend.
  await expect(run([])).rejects.toThrow();
});
