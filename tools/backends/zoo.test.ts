import { checkGraph, type BackendProvider } from '@convlang/backend';
import { nodeProvider } from '@convlang/backend-node';
import { tfjsCpuProvider, tfjsWasmProvider } from '@convlang/backend-tfjs';
import { tsProvider } from '@convlang/backend-ts';
import { wasmProvider } from '@convlang/backend-wasm';
import { webgpuNodeProvider } from '@convlang/backend-webgpu/node';
import { models } from '@convlang/models';
import { beforeAll, describe, expect, it } from 'vitest';
import { otherMachines } from './machines.js';
import { readZooNetwork, trainOnNoise } from './zoo-network.js';

const names = models.map(({ name }) => name);
const providers = [
  tsProvider,
  wasmProvider,
  tfjsCpuProvider,
  tfjsWasmProvider,
  nodeProvider,
  webgpuNodeProvider,
];

async function abilitiesOf({ name, capabilities }: BackendProvider) {
  return { name, capabilities: await capabilities() };
}

describe.each(names)('%s', (name) => {
  const { trainingStep, evaluation, batch } = readZooNetwork(name);

  it.each(providers)('$name can train and measure it', async (provider) => {
    const backend = await abilitiesOf(provider);
    expect(checkGraph(trainingStep, backend, { batch })).toEqual([]);
    expect(checkGraph(evaluation, backend, { batch })).toEqual([]);
  });
});

it('all but those with huge dense layers fit on the smallest device that WebGPU allows', async () => {
  const { name, capabilities } = await abilitiesOf(webgpuNodeProvider);
  const smallest = { name, capabilities: { ...capabilities, maxTensorBytes: 128 * 1024 ** 2 } };
  const refused = names.filter((network) => {
    const { trainingStep } = readZooNetwork(network);
    const problems = checkGraph(trainingStep, smallest, { batch: 1 });
    expect(problems.every(({ code }) => code === 'E693')).toBe(true);
    return problems.length > 0;
  });
  // Their first dense layer alone has 9216 x 4096 weights or more: 144 MiB.
  expect(refused).toEqual([
    'alexnet',
    'zfnet',
    'alexnet-torchvision',
    'vgg11',
    'vgg13',
    'vgg16',
    'vgg19',
    // The same as a convolution over the whole map.
    'fcn8s',
    'siamese',
  ]);
});

/** Each unlike the others: dense, a table of links, residual blocks, fire blocks, depthwise convolutions. */
const small = ['lenet5', 'lenet5-1998', 'harley-mnist'];
const more = [...small, 'resnet20'];
const all = [...more, 'squeezenet1-1', 'mobilenet-v1'];

/** Which are really trained where: the slow ones only where it takes seconds. */
const networksOn: Readonly<Record<string, readonly string[]>> = {
  [tfjsCpuProvider.name]: small,
  [webgpuNodeProvider.name]: more,
};

describe.each(all)('two steps of %s give the losses of the backend ts', (name) => {
  const network = readZooNetwork(name);
  let right: readonly number[] = [];
  beforeAll(async () => {
    right = await trainOnNoise(network, await tsProvider.create(), 2);
  }, 60_000);

  for (const { provider, isHere, needs } of otherMachines)
    if ((networksOn[provider.name] ?? all).includes(name))
      it.skipIf(!isHere)(`on ${provider.name}${needs}`, async () => {
        const backend = await provider.create();
        const [first = NaN, second = NaN] = await trainOnNoise(network, backend, 2);
        backend.dispose();
        const [rightFirst = NaN, rightSecond = NaN] = right;
        expect(first / rightFirst).toBeCloseTo(1, 4);
        // Rounding alone tells the sign of the smallest gradients, and some optimisers step as far for them as for others.
        expect(second / rightSecond).toBeCloseTo(1, 2);
      });
});
