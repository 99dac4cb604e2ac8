import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initialState, writeState } from '@convlang/backend';
import { tsProvider } from '@convlang/backend-ts';
import { compileOrThrow } from '@convlang/compiler';
import { createTrainingGraph } from '@convlang/passes';
import { RandomStream, scalar, sizeOf, tensor } from '@convlang/tensor';
import { expect, it } from 'vitest';
import { isLongRun } from '../../vitest.machine.mjs';

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

/** A network for smaller images: without the shapes that it states, dropout and what else is random. */
function smaller(name: string, size: string): string {
  const path = fileURLToPath(import.meta.resolve(`@convlang/models/${name}.conv`));
  return readFileSync(path, 'utf8')
    .replace(/^input \S+/m, `input ${size}`)
    .replace(/ *-> [\dx]+/g, '')
    .replace(/\| (?:dropout|droppath) (?:[\d.]+|\([^)]*\))/g, '')
    .replace(/dense 1000/g, 'dense 8')
    .replace(/^(?:expect|train|data) \{[^}]*\}$/gm, '');
}

/** Losses of steps on the same eight images of noise, each a class of its own. */
async function lossesOf(text: string, steps: number): Promise<readonly number[]> {
  const { graph, settings } = compileOrThrow({ path: 'small.conv', text });
  const step = createTrainingGraph(graph, {
    losses: settings.train.losses,
    optimizer: { ...settings.train.optimizer, kind: 'adam', rate: 0.001 },
    clip: settings.train.clip,
    seed: 1,
    labels: 'classes',
  });
  const backend = await tsProvider.create();
  const state = backend.createState();
  await writeState(state, initialState(step, 1));
  const executable = await backend.compile(step, { batch: 8, state });
  const random = new RandomStream(1, 'eight images', 'draw');
  const [input] = graph.inputs;
  const shape = [8, ...(graph.values[input?.value ?? 0]?.type.shape.slice(1).map(Number) ?? [])];
  const feeds = {
    [input?.name ?? '']: tensor(
      'f32',
      shape,
      Float32Array.from({ length: sizeOf(shape) }, (_, i) => random.uniform(0, i)),
    ),
    labels: tensor(
      'i32',
      [8],
      Int32Array.from({ length: 8 }, (_, i) => i),
    ),
    weight: tensor('f32', [8], new Float32Array(8).fill(1)),
    rate: scalar('f32', 0.001),
    first: scalar('i32', 0),
  };
  const losses: number[] = [];
  for (let at = 1; at <= steps; at++) {
    const all = Object.entries({ ...feeds, step: scalar('i32', at) });
    const given = all.filter(([name]) => step.inputs.some((one) => one.name === name));
    const { loss } = await executable.run(Object.fromEntries(given));
    losses.push(loss?.data[0] ?? NaN);
  }
  executable.dispose();
  state.dispose();
  backend.dispose();
  return losses;
}

const names = Object.keys(sizes).filter((name) => isLongRun() || quick.includes(name));

it.each(names)(
  '%s learns eight images by heart',
  async (name) => {
    const losses = await lossesOf(smaller(name, sizes[name] ?? ''), 40);
    expect(losses[0]).toBeGreaterThan(1);
    expect(losses.at(-1)).toBeLessThan(0.2 * (losses[0] ?? 0));
  },
  600_000,
);
