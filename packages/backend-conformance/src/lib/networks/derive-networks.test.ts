import { coreLayers, coreRules, coreVocabulary, type AnyLayer } from '@convlang/ops';
import { expect, it } from 'vitest';
import { deriveNetworks, thingsOf } from './derive-networks.js';
import type { GoldenNetwork } from './golden-network.js';
import { goldenNetworks } from './networks.js';
import { readNetwork } from './network-step.js';

/** Ops with a gradient that no training step has, each with the reason. */
const outsideOfSteps: Readonly<Record<string, string>> = {
  'op batchNorm': 'batchNormTrain stands for it in training',
  'op dropout': 'a mask of bernoulli stands for it in training',
  'op dropTogether': 'a mask of bernoulli stands for it in training',
  'op noise': 'a sum with gaussian stands for it in training',
};

/** Words of layers that something flows into, of losses and of optimisers. */
const words = [
  ...Object.values<AnyLayer>(coreLayers)
    .filter(({ takes }) => takes !== 'none')
    .map(({ name }) => name),
  ...Object.keys(coreVocabulary.losses),
  ...Object.keys(coreVocabulary.optimizers),
];

function lackingIn(networks: readonly GoldenNetwork[]): readonly string[] {
  const differentiable = Object.entries(coreRules.gradients).flatMap(([op, rule]) =>
    rule === 'none' ? [] : [`op ${op}`],
  );
  const trained = new Set(networks.flatMap((network) => thingsOf(readNetwork(network))));
  return [...words, ...differentiable].filter((thing) => !trained.has(thing));
}

it('trains every word of the core and every op with a gradient, with what is written and what is derived', () => {
  const networks = [...goldenNetworks, ...deriveNetworks(goldenNetworks)];
  expect(lackingIn(networks).toSorted()).toEqual(Object.keys(outsideOfSteps).toSorted());
});

it('derives one network beside those that are written, named by what it adds', () => {
  const names = deriveNetworks(goldenNetworks).map(({ name }) => name);
  expect(names).toHaveLength(1);
  for (const word of ['dwconv', 'sumpool', 'pad', 'crop', 'flatten', 'scale', 'scatterLinks'])
    expect(names[0]).toContain(word);
});

it('takes what a written network alone had from the definitions, once it is gone', () => {
  const without = goldenNetworks.filter(
    ({ name }) => !/response normalisation|mean square|rmsprop/.test(name),
  );
  expect(lackingIn(without)).toEqual(
    expect.arrayContaining(['lrn', 'mse', 'deconv', 'adagrad', 'rmsprop', 'dropout']),
  );
  const networks = [...without, ...deriveNetworks(without)];
  expect(lackingIn(networks).toSorted()).toEqual(Object.keys(outsideOfSteps).toSorted());
});

it('derives nothing where nothing lacks', () => {
  const networks = [...goldenNetworks, ...deriveNetworks(goldenNetworks)];
  expect(deriveNetworks(networks)).toEqual([]);
});
