import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { initialState } from '@convlang/backend';
import { createTsBackend, tsProvider } from '@convlang/backend-ts';
import { digitsReader } from '@convlang/data';
import { mergePlugins, type Plugin } from '@convlang/plugin';
import { checkPlugin } from '@convlang/plugin/check';
import { createViewedNetwork } from '@convlang/see';
import { zeros } from '@convlang/tensor';
import { lookThrough } from '@convlang/views';
import { compileModel, train } from 'convlang';
import { expect, it } from 'vitest';
import { strangerPlugins } from './stranger-plugins.js';
import { root } from './workspaces.js';

const folder = join(root, 'tools/gates/plugins');

it('every file is that of a plugin that is tried', () => {
  const files = readdirSync(folder).map((file) => parse(file).name);
  expect(files.toSorted()).toEqual(strangerPlugins.map(({ name }) => name).toSorted());
});

async function pluginOf(name: string): Promise<Plugin> {
  const module = (await import(pathToFileURL(join(folder, `${name}.mjs`)).href)) as { default: Plugin };
  return module.default;
}

const trained = strangerPlugins.filter(({ view }) => view === undefined);

it.each(trained)('a plugin of one file that brings $brings trains', async (stranger) => {
  const plugin = await pluginOf(stranger.name);
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

const seen = strangerPlugins.filter(({ view }) => view !== undefined);

it.each(seen)('a plugin of one file that brings $brings shows any network', async ({ name, model, view }) => {
  const plugin = await pluginOf(name);
  expect(checkPlugin(plugin)).toEqual([]);
  const { views } = mergePlugins([plugin]);
  const wanted = views[view ?? ''];
  if (wanted === undefined) throw new Error(`there is no view ${view}`);
  const compiled = compileModel(model, 'model.conv');
  const backend = createTsBackend();
  const weights = initialState(compiled.graph, 1);
  const network = createViewedNetwork(compiled, { backend, weights, isTrained: false });
  const inputs = { input: zeros('f32', [1, 28, 28, 1]) };
  const found = await lookThrough(wanted, { network, sample: { name: 'black', inputs, pictures: {} } });
  backend.dispose();
  // Of a black picture the pooled one is black, the sums are the biases, which begin at 0, and ten classes have a tenth each.
  expect(found?.text(80)).toEqual(['input 100.0 %', 'maxpool1 100.0 %', 'dense1 100.0 %', 'softmax1 0.0 %']);
});
