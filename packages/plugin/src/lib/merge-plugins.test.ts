import {
  createHostBackend,
  createReferenceBackend,
  initialState,
  writeState,
  type BackendOptions,
} from '@convlang/backend';
import { compileOrThrow } from '@convlang/compiler';
import { digitsReader } from '@convlang/data';
import { ConvlangError } from '@convlang/diagnostics';
import { BATCH, GraphBuilder } from '@convlang/ir';
import { createTyping } from '@convlang/ops';
import { createTrainingGraph } from '@convlang/passes';
import { scalar, tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { halfPlugin } from '../testing/half.js';
import { definePlugin, mergePlugins, type Plugin } from '../index.js';

function messagesOf(plugins: readonly Plugin[]): readonly string[] {
  try {
    mergePlugins(plugins, { sources: { digits: digitsReader } });
  } catch (error) {
    if (error instanceof ConvlangError)
      return error.diagnostics.map(({ code, message }) => `${code} ${message}`);
  }
  return [];
}

describe('plugins beside the core', () => {
  it('are what compile, passes and backends take', async () => {
    const { ops, rules, plugins } = mergePlugins([halfPlugin]);
    const { graph, settings } = compileOrThrow('input 2 | half | dense 2', { plugins });
    const { losses } = settings.train;
    const optimizer = { kind: 'sgd', momentum: 0, nesterov: false, weightDecay: 0 } as const;
    const step = createTrainingGraph(graph, { ops, rules, losses, seed: 1, optimizer });
    const backend = createReferenceBackend(ops);
    const state = backend.createState();
    await writeState(state, {
      ...initialState(step, 1),
      'dense1/kernel': tensor('f32', [2, 2], new Float32Array(4)),
    });
    const run = await backend.compile(step, { batch: 1, state });
    const input = step.inputs.find(({ name }) => name.startsWith('input'))?.name ?? '';
    await run.run({
      [input]: tensor('f32', [1, 2], Float32Array.of(4, 8)),
      labels: tensor('i32', [1], Int32Array.of(0)),
      weight: tensor('f32', [1], Float32Array.of(1)),
      step: scalar('i32', 1),
      first: scalar('i32', 0),
      rate: scalar('f32', 1),
    });
    // Softmax of zeros is 1/2 each: the kernel moves by half the input times (1/2, -1/2).
    expect((await state.read('dense1/kernel')).data).toEqual(Float32Array.of(1, -1, 2, -2));
  });

  it('keep the core and add theirs', () => {
    const { layers, ops, rules, samples, sources, backends } = mergePlugins([halfPlugin]);
    expect([layers['half'], layers['conv']?.name]).toEqual([halfPlugin.layers.half, 'conv']);
    expect([ops['halve'], ops['conv']?.name]).toEqual([halfPlugin.ops.halve, 'conv']);
    expect(Object.keys(rules.lowerings)).toContain('halve');
    expect(Object.keys(rules.gradients)).toContain('conv');
    expect(samples['conv']?.good.length).toBeGreaterThan(0);
    expect([sources, backends]).toEqual([{}, []]);
  });

  it('bring kernels for backends in the memory of the program: an op without a lowering runs there', async () => {
    const { ops, rules, kernels } = mergePlugins([
      definePlugin({
        name: 'bare',
        ops: halfPlugin.ops,
        kernels: {
          halve: () => ({
            scratch: 0,
            tableBytes: 0,
            run: ([x], [y]) => {
              x?.forEach((value, i) => {
                if (y !== undefined) y[i] = value / 2;
              });
              return undefined;
            },
          }),
        },
      }),
    ]);
    const builder = new GraphBuilder('halves', createTyping(ops));
    builder.output('y', builder.emit('halve', [builder.input('x', { dtype: 'f32', shape: [BATCH, 2] })]));
    const graph = builder.build();
    const open = (options: BackendOptions) => {
      const backend = createHostBackend({ name: 'host', kernels: {} }, options);
      return backend.compile(graph, { batch: 1, state: backend.createState() });
    };
    const run = await open({ ops, rules, kernels });
    const { y } = await run.run({ x: tensor('f32', [1, 2], Float32Array.of(3, 8)) });
    expect(y?.data).toEqual(Float32Array.of(1.5, 4));
    await expect(open({ ops, rules })).rejects.toMatchObject({ diagnostics: [{ code: 'E690' }] });
  });

  it('may bring no name that is there already', () => {
    const named = (name: string, rest: Omit<Plugin, 'name'>): Plugin => ({ name, ...rest });
    const { half } = halfPlugin.layers;
    expect(messagesOf([named('a', { layers: { conv: half } })])).toEqual([
      'E554 the plugin a brings the layer `conv`, which convlang already has',
    ]);
    expect(messagesOf([named('a', { sources: { digits: digitsReader } })])).toEqual([
      'E554 the plugin a brings the source `digits`, which convlang already has',
    ]);
    const conv = () => ({ scratch: 0, tableBytes: 0, run: () => undefined });
    expect(messagesOf([named('a', { kernels: { conv } })])).toEqual([
      'E554 the plugin a brings the kernel `conv`, which convlang already has',
    ]);
    expect(messagesOf([halfPlugin, named('b', { layers: { half } })])).toEqual([
      'E554 the plugin b brings the layer `half`, which plugin half already has',
    ]);
    expect(messagesOf([halfPlugin, halfPlugin])).toEqual([
      'E554 the plugin half brings the name `half`, which plugin half already has',
    ]);
  });
});

describe('definePlugin', () => {
  it.each<readonly [string, object, string]>([
    [
      'a layer under another name',
      { layers: { quarter: halfPlugin.layers.half } },
      '`layers.quarter` is called half',
    ],
    [
      'a random change that changes nothing',
      { augmentations: { blur: { summary: '', args: {}, draws: 0 } } },
      '`augmentations.blur` has no `change` or `mix`',
    ],
    ['an op that is none', { ops: { halve: { name: 'halve' } } }, '`ops.halve` has no `infer`'],
    [
      'a rule that is none',
      { rules: { gradients: { halve: 'no' } } },
      '`rules.gradients.halve` is no function',
    ],
    [
      'a table of rules that is none',
      { rules: { gradient: {} } },
      '`rules.gradient` is none of gradients, training, lowerings',
    ],
    [
      'a training rule that is a word',
      { rules: { training: { halve: 'none' } } },
      '`rules.training.halve` is no function',
    ],
    ['a kernel that is none', { kernels: { halve: {} } }, '`kernels.halve` is no function'],
    ['kernels that are none', { kernels: 3 }, '`kernels` is no object'],
    ['a backend that is none', { backends: [{ name: 'b' }] }, '`backends[0]` has no `capabilities`'],
    ['a view that is none', { views: { edges: { name: 'edges' } } }, '`views.edges` has no `summary`'],
    [
      'a view of what there is not',
      {
        views: {
          edges: {
            name: 'edges',
            summary: '',
            version: 1,
            needs: ['sample', 'film'],
            compute: () => null,
            pictures: () => [],
            text: () => [],
          },
        },
      },
      '`views.edges.needs` has "film", which is none of network, sample, samples, layer, unit, label, picture',
    ],
    ['a part that is none', { layer: {} }, 'it has a part `layer`'],
  ])('refuses %s', (_what, part, message) => {
    expect(() => definePlugin({ name: 'half', ...part })).toThrow(`plugin half: ${message}`);
  });
});
