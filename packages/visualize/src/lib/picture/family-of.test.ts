import { compileOrThrow } from '@convlang/compiler';
import { coreLayers, defineLayer, type AnyLayer } from '@convlang/ops';
import { expect, it } from 'vitest';
import { createPicture } from '../../index.js';
import { familyOf } from './family-of.js';

it('each word of the core has the colour of its family', () => {
  const words: Record<string, string[]> = {};
  for (const [word, layer] of Object.entries<AnyLayer>(coreLayers))
    (words[familyOf(layer)] ??= []).push(word);
  const sorted = Object.fromEntries(Object.entries(words).map(([name, of]) => [name, of.toSorted()]));
  expect(sorted).toEqual({
    input: ['input'],
    convolution: ['conv', 'deconv', 'dwconv'],
    pooling: ['adaptiveavgpool', 'adaptivemaxpool', 'avgpool', 'l2pool', 'maxpool', 'sumpool'],
    dense: ['dense'],
    normalisation: [
      'bn',
      'dropout',
      'droppath',
      'gain',
      'groupnorm',
      'instancenorm',
      'layernorm',
      'lrn',
      'noise',
      'scale',
      'spatialdropout',
    ],
    activation: [
      'elu',
      'gelu',
      'hardsigmoid',
      'hardswish',
      'leaky',
      'logsoftmax',
      'mish',
      'prelu',
      'relu',
      'relu6',
      'selu',
      'sigmoid',
      'silu',
      'softmax',
      'softplus',
      'softsign',
      'tanh',
    ],
    space: [
      'channelshuffle',
      'crop',
      'flatten',
      'pad',
      'permute',
      'pixelshuffle',
      'pixelunshuffle',
      'reshape',
      'slice',
      'upsample',
    ],
    merge: ['add', 'average', 'concat', 'max', 'mul', 'sub'],
  });
});

it('a word of a plugin has the family that it says, and is a tag where it says so', () => {
  const shape = { summary: '', doc: '', examples: [], takes: 'one', positionals: {}, keys: {} } as const;
  const build: AnyLayer['build'] = (context) => ({ output: context.emit('square', context.inputs) });
  const layers = {
    bend: defineLayer({ ...shape, name: 'bend', family: 'activation', isTag: true, build }),
    shake: defineLayer({ ...shape, name: 'shake', build }),
  };
  const { graph } = compileOrThrow('input 4x4x1 | conv 2x3x3 | bend | shake', { plugins: [{ layers }] });
  const { nodes } = createPicture(graph, { layers: { ...coreLayers, ...layers } });
  expect(nodes.map(({ word, family, tags }) => [word, family, ...tags])).toEqual([
    ['input', 'input'],
    ['conv', 'convolution', 'bend'],
    ['shake', 'other'],
  ]);
});
