import { createTsBackend } from '@convlang/backend-ts';
import { compileOrThrow } from '@convlang/compiler';
import { fromArrays, type DataSource } from '@convlang/data';
import { tensor } from '@convlang/tensor';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { learningRate } from './step/learning-rate.js';
import { train } from './train.js';

/** What `tools/measure/first_steps.py` found. */
interface FirstSteps {
  readonly samples: readonly (readonly number[])[];
  /** `[4, 6]`, row after row. */
  readonly kernel: readonly number[];
  readonly labels: Readonly<Record<string, readonly (number | readonly number[])[]>>;
  readonly losses: readonly (Trained & { readonly end: string; readonly labels: string })[];
  readonly optimizers: readonly Trained[];
  readonly schedules: readonly { readonly words: string; readonly rates: readonly number[] }[];
}

/** Losses of the steps, each before its update, and the weights after the last. */
interface Trained {
  readonly words: string;
  readonly losses: readonly number[];
  readonly weights: readonly number[];
}

const kept = JSON.parse(
  readFileSync(new URL('../testing/first-steps.json', import.meta.url), 'utf8'),
) as FirstSteps;
const count = kept.samples.length;
const numbers = kept.samples.flat();

interface Network {
  readonly stages: string;
  readonly data: DataSource;
  /** Of each number of the layer's kernel its place in the product of `[4, 6]`. */
  readonly place: (i: number) => number;
}

/** A network that gives six numbers as a product with the kernel; for maps two pixels of three. */
function networkFor(kind: string): Network {
  const given = kept.labels[kind] ?? [];
  const flat = given.flat();
  const images = tensor('f32', [count, 1, 1, 4], Float32Array.from(numbers));
  if (kind.startsWith('maps')) {
    const labels = tensor('i32', [count, 1, 2], Int32Array.from(flat));
    // Kernel [1, 2, 3, 4]: pixel, class, input.
    const place = (i: number): number => (i % 4) * 6 + Math.floor(i / 4);
    return {
      stages: 'input 1x1x4 | deconv 3x1x2 bias off as d',
      data: fromArrays({ images, labels }),
      place,
    };
  }
  const labels = flat.length === count ? flat : tensor('f32', [count, 6], Float32Array.from(flat));
  return {
    stages: 'input 4 | dense 6 bias off as d',
    data: fromArrays({ images, labels }),
    place: (i) => i,
  };
}

async function firstSteps(kind: string, end: string, settings: string): Promise<Omit<Trained, 'words'>> {
  const { stages, data, place } = networkFor(kind);
  const ending = end === '' ? '' : ` | ${end}`;
  const model = compileOrThrow(`${stages}${ending} train { ${settings} epochs 5 batch 3 }`);
  const kernel = model.graph.parameters.find(({ name }) => name === 'd/kernel');
  const shape = model.graph.values[kernel?.value ?? -1]?.type.shape.map(Number) ?? [];
  const first = Float32Array.from({ length: 24 }, (_, i) => kept.kernel[place(i)] ?? NaN);
  const losses: number[] = [];
  const { weights } = await train(model, {
    backend: createTsBackend(),
    data,
    weights: { 'd/kernel': tensor('f32', shape, first) },
    onProgress: (event) => {
      if (event.kind === 'step') losses.push(event.stepLoss);
    },
  });
  const found: number[] = Array<number>(24).fill(NaN);
  weights['d/kernel']?.data.forEach((value: number, i: number) => (found[place(i)] = value));
  return { losses, weights: found };
}

function expectClose(found: readonly number[], right: readonly number[]): void {
  expect(found).toHaveLength(right.length);
  found.forEach((value, i) => {
    const wanted = right[i] ?? NaN;
    expect(Math.abs(value - wanted), `number ${i}: ${value}, not ${wanted}`).toBeLessThan(
      1e-5 * Math.max(1, Math.abs(wanted)),
    );
  });
}

test.each(kept.losses)('the loss $words of $labels has the first steps of torch', async (right) => {
  const found = await firstSteps(right.labels, right.end, `loss ${right.words} optimizer sgd lr 0.1`);
  expectClose(found.losses, right.losses);
  expectClose(found.weights, right.weights);
});

test.each(kept.optimizers)('$words has the first steps of torch', async (right) => {
  const found = await firstSteps('values', '', `loss mse optimizer ${right.words}`);
  expectClose(found.losses, right.losses);
  expectClose(found.weights, right.weights);
});

test.each(kept.schedules)('the schedule $words has the rates of torch', ({ words, rates }) => {
  const { settings } = compileOrThrow(`input 2 | dense 2 train { schedule ${words} epochs 12 }`);
  const found = rates.map((_, step) =>
    learningRate(settings.train.schedule, 0.1, { step, stepsPerEpoch: 1, epochs: 12, watched: [] }),
  );
  expectClose(found, rates);
});
