import { BATCH } from '@convlang/ir';
import {
  coreLayers,
  coreOps,
  defineLayer,
  onlyInput,
  type AnyLayer,
  type AnyOp,
  type BuiltLayer,
} from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import { analyzeText, codesOf, graphOf, outputOf, paramsOf } from '../../../testing/analyze-text.js';

describe('layers', () => {
  it('build in every form that their definition shows', () => {
    for (const layer of Object.values(coreLayers))
      for (const example of layer.examples) {
        const text = layer.takes === 'none' ? example : `input 28x28x4 | ${example}`;
        const errors = analyzeText(text).diagnostics.filter(({ severity }) => severity === 'error');
        expect([example, ...errors]).toEqual([example]);
      }
  });

  it('make the depthwise separable convolution of 2,432 parameters', () => {
    expect(paramsOf('input 28x28x32 | dwconv 3x3 pad 1 | conv 64x1x1')).toBe(2432);
  });

  it('pad in four ways', () => {
    const padsOf = (pad: string) =>
      graphOf(`input 224x224x3 | conv 64x7x7 stride 2 ${pad}`).layers[1]?.attrs['pads'];
    expect(padsOf('pad same')).toEqual([2, 3, 2, 3]);
    expect(padsOf('pad same lower')).toEqual([3, 2, 3, 2]);
    expect(padsOf('pad top 2 bottom 3 left 2 right 3')).toEqual([2, 3, 2, 3]);
    expect(padsOf('pad half round floor')).toEqual([3, 3, 3, 3]);
    expect(padsOf('pad 3x2 round floor')).toEqual([3, 3, 2, 2]);
    expect(padsOf('pad valid round floor')).toEqual([0, 0, 0, 0]);
  });

  it('enlarge images with deconv and upsample', () => {
    expect(outputOf('input 7x7x16 | deconv 8x3x3 stride 2 pad 1 output-pad 1')).toBe('14x14x8');
    expect(outputOf('input 7x7x16 | deconv 8x2x2 stride 2')).toBe('14x14x8');
    expect(outputOf('input 7x5x16 | upsample 2x3')).toBe('14x15x16');
    expect(outputOf('input 8x8x2 | pad top 0 bottom 1 left 2 right 0 | crop 1x2')).toBe('7x6x2');
  });

  it('flatten images for dense, and keep vectors', () => {
    expect(paramsOf('input 5x5x16 | dense 120')).toBe(48_120);
    expect(outputOf('input 784 | flatten | dense 10 bias off')).toBe('10');
    expect(paramsOf('input 784 | dense 10 bias off')).toBe(7840);
  });

  it('start from the initialiser of the layer, of the file, or he-normal', () => {
    const start = (text: string) => graphOf(text).parameters[0]?.initializer;
    const conv = 'input 8x8x4 | conv 6x3x3';
    expect(start(conv)).toEqual({ kind: 'he-normal', fanIn: 36, fanOut: 54 });
    expect(start(`${conv} train { init xavier-uniform }`)).toMatchObject({ kind: 'xavier-uniform' });
    expect(start(`${conv} init lecun-normal train { init xavier-uniform }`)).toMatchObject({
      kind: 'lecun-normal',
    });
  });
});

describe('shared weights', () => {
  it('count once and are the same parameters', () => {
    const text = 'input 12x12x4 | conv 4x3x3 as f | relu | conv 4x3x3 share f';
    const graph = graphOf(text);
    expect(paramsOf(text)).toBe(148);
    expect(graph.layers.at(-1)?.parameters).toEqual(['f/kernel', 'f/bias']);
  });

  it('must have one shape', () => {
    expect(codesOf('input 12x12x3 | conv 4x3x3 as f | conv 4x3x3 share f')).toEqual(['E207']);
    expect(codesOf('input 12x12x4 | conv 4x3x3 bias off as f | conv 4x3x3 share f')).toEqual(['E207']);
    expect(codesOf('input 12x12x4 | conv 4x3x3 share f')).toEqual(['E313']);
  });
});

describe('layers of plugins', () => {
  const twice = defineLayer({
    name: 'twice',
    summary: 'Doubles every number.',
    doc: 'x + x',
    examples: ['twice'],
    takes: 'one',
    positionals: {},
    keys: {},
    build: (context) => ({ output: context.emit('add', [onlyInput(context), onlyInput(context)]) }),
  });
  const layersWith = (build: AnyLayer['build']) => ({ ...coreLayers, twice: { ...twice, build } });

  it.each<readonly [string, AnyLayer['build'], string]>([
    [
      'throws',
      () => {
        throw new Error('no channels');
      },
      'E216 the layer `twice` cannot be built: no channels',
    ],
    [
      'gives nothing',
      () => ({}) as BuiltLayer,
      'E216 the layer `twice` cannot be built: its `build` gives no `output`',
    ],
    ...[
      [1.5, 2],
      [0, 2],
      [NaN, 2],
    ].map((sizes): readonly [string, AnyLayer['build'], string] => [
      `makes ${sizes.join('x')}`,
      (context) => ({ output: context.source({ dtype: 'f32', shape: [BATCH, ...sizes] }) }),
      `E215 the input of \`twice\` would be ${sizes.join('x')}: sizes are whole numbers of at least 1`,
    ]),
  ])('say at the stage what is wrong with a layer that %s', (_what, build, message) => {
    const text = 'input 3x3x1 | twice | dense 2';
    const { graph, diagnostics } = analyzeText(text, { layers: layersWith(build) });
    expect(graph).toBeNull();
    expect(diagnostics.map(({ code, message, span }) => [`${code} ${message}`, span?.start])).toEqual([
      [message, text.indexOf('twice')],
    ]);
  });

  it('have ops whose shape rules may be wrong', () => {
    const halve: AnyOp = {
      ...coreOps.relu,
      name: 'halve',
      infer: ([x]) => [
        { dtype: 'f32', shape: (x?.shape ?? []).map((size) => (size === BATCH ? size : size / 2)) },
      ],
    };
    const build: AnyLayer['build'] = (context) => ({ output: context.emit('halve', [onlyInput(context)]) });
    const context = { layers: layersWith(build), ops: { ...coreOps, halve } };
    expect(codesOf('input 6 | twice | dense 2', context)).toEqual([]);
    expect(codesOf('input 5 | twice | dense 2', context)).toEqual(['E215']);
  });
});
