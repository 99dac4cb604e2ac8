import { tsProvider } from '@convlang/backend-ts';
import { expect, it } from 'vitest';
import { isLongRun } from '../../vitest.machine.mjs';
import { readZooNetwork, trainOnNoise } from './zoo-network.js';

/** Networks of classes that take an image of any size, and one that is still large enough for each. */
const sizes: Readonly<Record<string, string>> = {
  'shufflenet-v2': '64x64x3',
  'mobilenet-v2': '64x64x3',
  'mobilenet-v3-small': '64x64x3',
  mnasnet: '64x64x3',
  'efficientnet-b0': '64x64x3',
  'regnet-y-400mf': '64x64x3',
  nin: '32x32x3',
  darknet19: '64x64x3',
  'convnext-tiny': '64x64x3',
  resnext50: '64x64x3',
  'se-resnet50': '64x64x3',
  xception: '75x75x3',
  'inception-v3': '139x139x3',
  'wide-resnet50-2': '64x64x3',
};

/** Which are trained where time is short. */
const quick = ['mobilenet-v3-small'];

/** A network for smaller images, and a rate for all: without the shapes that it states, dropout and what else is random. */
function smaller(text: string, size: string): string {
  const network = text
    .replace(/^input \S+/m, `input ${size}`)
    .replace(/ *-> [\dx]+/g, '')
    .replace(/\| (?:dropout|droppath) (?:[\d.]+|\([^)]*\))/g, '')
    .replace(/^(?:expect|train|data) \{[^}]*\}$/gm, '');
  return `${network}\ntrain { optimizer adam lr 0.001 }\n`;
}

const names = Object.keys(sizes).filter((name) => isLongRun() || quick.includes(name));

it.each(names)(
  '%s learns eight images by heart',
  async (name) => {
    const network = readZooNetwork(name, (text) => smaller(text, sizes[name] ?? ''));
    const backend = await tsProvider.create();
    const losses = await trainOnNoise(network, backend, 40, 8);
    backend.dispose();
    expect(losses[0]).toBeGreaterThan(1);
    expect(losses.at(-1)).toBeLessThan(0.2 * (losses[0] ?? 0));
  },
  600_000,
);
