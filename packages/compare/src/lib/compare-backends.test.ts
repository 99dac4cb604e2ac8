import { compileOrThrow } from '@convlang/compiler';
import { createReferenceBackend, type Backend, type NamedTensors } from '@convlang/backend';
import { createTsBackend } from '@convlang/backend-ts';
import { digitsSource } from '@convlang/data';
import { assert } from '@convlang/diagnostics';
import type { Tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import {
  faultyBackend,
  forgottenBiasGradient,
  roughly,
  shiftedPad,
  transposedFilter,
  type Meaning,
} from '../testing/faulty-backend.js';
import { compareBackends } from './compare-backends.js';
import type { Comparison } from './comparison.js';

const NETWORK = `
  block cb(f, s = 1) { conv (f)x3x3 stride s pad 1 bias off | bn }
  input 12x12x2
  | conv 4x3x3 pad 1 as stem | relu
  | parallel add {
    - cb(4) | relu | cb(4)
    - skip
  } | relu
  | maxpool 2 | dropout 0.25 | dense 12 | tanh | dense 5 | softmax
  train { optimizer adam lr 0.01  batch 4  seed 3 }
  data { source digits  augment shift 1 flip horizontal }`;

type Differs = Extract<Comparison, { kind: 'differs' }>;

async function differing(text: string, faulty: Backend, steps = 2): Promise<Differs> {
  const compared = await compareBackends(compileOrThrow(text), {
    backends: [createTsBackend(), faulty],
    steps,
  });
  assert(compared.kind === 'differs', 'the fault is found');
  return compared;
}

/** The minimal file of a finding, compared again. */
async function again({ minimal, finding }: Differs, faulty: Backend): Promise<Differs['finding']> {
  assert(minimal !== null, 'there is a minimal file');
  return (await differing(minimal.text, faulty, finding.step)).finding;
}

/** What a backend was given, and the masks that it made. */
interface Watched {
  readonly backend: Backend;
  /** Before the first step. */
  readonly weights: Record<string, Tensor>;
  readonly batches: NamedTensors[];
  readonly masks: Tensor[];
}

function watched(backend: Backend): Watched {
  const seen: Omit<Watched, 'backend'> = { weights: {}, batches: [], masks: [] };
  const compile: Backend['compile'] = async (graph, options) => {
    const made = await backend.compile(graph, options);
    const run: typeof made.run = async (feeds, runOptions) => {
      const isStep = graph.updates.length > 0;
      if (isStep && seen.batches.length === 0)
        for (const { name } of graph.parameters) seen.weights[name] = await options.state.read(name);
      if (isStep) seen.batches.push(structuredClone(feeds));
      const outputs = await made.run(feeds, runOptions);
      seen.masks.push(
        ...Object.keys(outputs).flatMap((name) => (name.endsWith('/mask') ? (outputs[name] ?? []) : [])),
      );
      return outputs;
    };
    const dispose = (): void => {
      made.dispose();
    };
    return { memoryBytes: made.memoryBytes, run, dispose };
  };
  return { ...seen, backend: { ...backend, compile } };
}

describe('compareBackends', () => {
  it('lets healthy backends pass, and tells how close they are', async () => {
    const compared = await compareBackends(compileOrThrow(NETWORK), {
      backends: [createTsBackend(), faultyBackend({ conv: roughly, batchNormTrainGrad: roughly })],
      steps: 4,
    });
    expect(compared).toMatchObject({ kind: 'agreed', steps: 4, batch: 4, seed: 3, data: 'synthetic' });
    const [rough] = compared.backends;
    expect(rough?.largest?.relative).toBeGreaterThan(1e-8);
    expect(rough?.largest?.relative).toBeLessThan(1e-6);
    expect(rough?.largest?.ulps).toBeLessThan(4);
    expect(rough?.lossDrift).toBeGreaterThan(0);
    expect(rough?.weightDrift).toBeLessThan(1e-3);
  });

  it('takes the data that it is given, augmented as the file says', async () => {
    const data = digitsSource({ part: 'train', count: 10, seed: 1 });
    const model = compileOrThrow(`input 28x28x1 | conv 2x5x5 stride 3 round floor | relu | dense 10 | softmax
      train { batch 4 } data { source digits scale 1/255 augment shift 2 }`);
    const backends = [createTsBackend(), createReferenceBackend()];
    expect(await compareBackends(model, { backends, steps: 4, data })).toMatchObject({
      kind: 'agreed',
      data: 'digits',
    });
  });

  it('takes images as targets where the file says so', async () => {
    const data = digitsSource({ part: 'train', count: 10, seed: 1 });
    const model = compileOrThrow(`input 7x7x1 | conv 4x3x3 pad 1 | pixelshuffle 2
      train { loss mse batch 4 } data { source digits scale 1/255 resize 14x14 target image resize 7x7 }`);
    const backends = [createTsBackend(), createReferenceBackend()];
    expect(await compareBackends(model, { backends, steps: 2, data })).toMatchObject({ kind: 'agreed' });
    const other = compileOrThrow(`input 7x7x1 | conv 1x3x3 pad 1
      train { loss mse batch 4 } data { source digits resize 14x14 target image resize 7x7 }`);
    await expect(compareBackends(other, { backends, steps: 2, data })).rejects.toThrow('E649');
  });

  it('makes up signals and vectors where the model takes them, and names what differs there', async () => {
    for (const input of ['input 20x3 | conv 4x5 as c', 'input 12 | dense 4 as c']) {
      const model = compileOrThrow(`${input} | relu | dense 3 | softmax\n train { batch 4 }`);
      const backends = [createTsBackend(), createReferenceBackend()];
      expect(await compareBackends(model, { backends, steps: 2 })).toMatchObject({ kind: 'agreed' });
    }
    const faulty = faultyBackend({ sumTo: forgottenBiasGradient });
    const { finding } = await differing(
      'input 20x3 | conv 4x5 as c | relu | dense 3 | softmax\n train { batch 4 }',
      faulty,
    );
    expect(finding).toMatchObject({ step: 1, phase: 'backward', op: 'sumTo' });
  });

  it('makes up what the model takes, cropped and resized already, and images that are targets', async () => {
    const model = compileOrThrow(`input 7x7x1 | conv 4x3x3 pad 1 | pixelshuffle 2
      train { loss mse batch 4 } data { crop 14x14 scale 1/255 target image resize 7x7 }`);
    const backends = [createTsBackend(), createReferenceBackend()];
    expect(await compareBackends(model, { backends, steps: 2 })).toMatchObject({ kind: 'agreed' });
  });

  it('names a transposed filter in the first layer of its kind, and the patch that the worst element sees', async () => {
    const faulty = faultyBackend({ conv: transposedFilter });
    const found = await differing(NETWORK, faulty);
    const { finding, steps } = found;
    expect(steps).toBe(0);
    expect(finding).toMatchObject({ step: 0, phase: 'forward', layer: 'stem', kind: 'conv', op: 'conv' });
    // The float64 meaning sides with the backend that is right.
    expect(finding.exact).toBeCloseTo(finding.expected, 4);
    const [, row = 0, column = 0] = finding.place;
    const [image, filter] = finding.patches;
    expect(image?.tensor).toBe('input');
    expect(image?.rows).toEqual([row - 1, row, row + 1]);
    expect(image?.columns).toEqual([column - 1, column, column + 1]);
    expect(filter).toMatchObject({ tensor: 'stem/kernel', rows: [0, 1, 2], columns: [0, 1, 2] });
    const [seen] = finding.sees;
    expect(seen).toMatchObject({ input: 'input', rows: { reach: [row - 1, row + 1] } });
    expect(found.minimal?.text).toBe('input 1x2x1 | conv 1x3x3 pad 1\ntrain {\n  batch 1\n  seed  3\n}\n');
    expect(await again(found, faulty)).toMatchObject({ phase: 'forward', op: 'conv', layer: 'conv1' });
  });

  it('names a forgotten bias gradient in the step and layer where it is first missed', async () => {
    const faulty = faultyBackend({ sumTo: forgottenBiasGradient });
    const found = await differing(NETWORK, faulty);
    expect(found.finding).toMatchObject({
      step: 1,
      phase: 'backward',
      layer: 'dense2',
      op: 'sumTo',
      tensor: 'grad/dense2/bias',
      given: 0,
    });
    expect(found.minimal).toMatchObject({ isWhole: false });
    expect(await again(found, faulty)).toMatchObject({ phase: 'backward', op: 'sumTo', given: 0 });
  });

  it('names a pad on the wrong side of a gradient, and the block that the layer lies in', async () => {
    const faulty = faultyBackend({ convInputGrad: shiftedPad });
    const found = await differing(NETWORK, faulty);
    expect(found.finding).toMatchObject({ step: 1, phase: 'backward', layer: 'conv2', op: 'convInputGrad' });
    expect(found.finding.origin?.chain.map(({ text }) => text)).toEqual(['cb(4, 1)']);
    expect(found.minimal?.text).toContain('bias off');
    expect(await again(found, faulty)).toMatchObject({ phase: 'backward', op: 'convInputGrad' });
  });

  it('finds the step in which an optimiser goes wrong', async () => {
    const late =
      (right: Meaning): Meaning =>
      (inputs, attrs, outputs) => {
        right(inputs, attrs, outputs);
        if ((inputs.at(-1)?.data[0] ?? 0) >= 3) outputs[0]?.data.fill(0);
      };
    const faulty = faultyBackend({ adamStep: late });
    const found = await differing(NETWORK, faulty, 5);
    expect(found.finding).toMatchObject({
      step: 3,
      phase: 'update',
      layer: 'stem',
      op: 'adamStep',
      given: 0,
    });
    expect(found.minimal?.text).toContain('optimizer adam lr 0.01');
    expect(await again(found, faulty)).toMatchObject({ step: 3, phase: 'update', op: 'adamStep' });
  });

  it('finds an update that is lost although every op is right', async () => {
    const right = createReferenceBackend();
    const lossy: Backend = {
      ...right,
      name: 'lossy',
      compile: (graph, options) => {
        const updates = graph.updates.filter(({ parameter }) => parameter !== 'dense1/bias');
        return right.compile({ ...graph, updates }, options);
      },
    };
    const { finding } = await differing(NETWORK, lossy);
    expect(finding).toMatchObject({
      step: 1,
      phase: 'update',
      layer: 'dense1',
      op: null,
      tensor: 'dense1/bias',
    });
  });

  it('finds ops that are wrong only one after the other, and shows both', async () => {
    const right = createReferenceBackend();
    // As a kernel for both together may be: relu behind a convolution leaks.
    const fusing: Backend = {
      ...right,
      name: 'fusing',
      compile: (graph, options) => {
        const convolved = new Set(
          graph.nodes.filter(({ op }) => op === 'conv').flatMap((node) => node.outputs),
        );
        const nodes = graph.nodes.map((node) =>
          node.op === 'relu' && node.inputs.some((id) => convolved.has(id))
            ? { ...node, op: 'leaky', attrs: { slope: 0.5 } }
            : node,
        );
        return right.compile({ ...graph, nodes }, options);
      },
    };
    const found = await differing(NETWORK, fusing);
    expect(found.finding).toMatchObject({ step: 0, phase: 'forward', layer: 'relu1', op: null, exact: null });
    expect(found.minimal?.text).toMatch(/^input [12]x[12]x1 \| conv 1x1x1 \| relu\n/);
    expect(await again(found, fusing)).toMatchObject({ phase: 'forward', layer: 'relu1', op: null });
  });

  it('finds buffers that still hold what was there before', async () => {
    const right = createReferenceBackend();
    const stale: Backend = {
      ...right,
      name: 'stale',
      compile: async (graph, options) => {
        const made = await right.compile(graph, options);
        let first: ReturnType<typeof made.run> | null = null;
        return {
          memoryBytes: 0,
          run: (feeds, runOptions) => {
            const outputs = made.run(feeds, runOptions);
            return (first ??= outputs);
          },
          dispose: () => {
            made.dispose();
          },
        };
      },
    };
    const { finding, minimal } = await differing(NETWORK, stale, 4);
    expect(finding).toMatchObject({ step: 2, phase: 'forward', layer: 'stem', op: 'conv' });
    expect(minimal).toMatchObject({ isWhole: false });
  });

  it('gives all backends the same weights, batches, augmentation and masks', async () => {
    const [first, second] = [watched(createTsBackend()), watched(createReferenceBackend())];
    const data = digitsSource({ part: 'train', count: 10, seed: 1 });
    const model =
      compileOrThrow(`input 28x28x1 | conv 2x5x5 stride 3 round floor | dropout 0.4 | dense 10 | softmax
      train { batch 4 seed 8 } data { source digits scale 1/255 augment shift 2 rotate 5 }`);
    await compareBackends(model, { backends: [first.backend, second.backend], steps: 3, data });
    expect(first.weights['conv1/kernel']?.data).toHaveLength(50);
    expect(second.weights).toEqual(first.weights);
    expect(first.batches).toHaveLength(3);
    expect(second.batches).toEqual(first.batches);
    const [mask] = first.masks;
    expect(new Set(mask?.data)).toEqual(new Set([0, Math.fround(1 / 0.6)]));
    expect(first.masks).toHaveLength(3);
    expect(second.masks).toEqual(first.masks);
  });

  it('gives another run for another seed, and the same for the same', async () => {
    const backends = [createTsBackend(), createReferenceBackend()];
    const run = (seed: number) => compareBackends(compileOrThrow(NETWORK), { backends, steps: 1, seed });
    const first = await run(5);
    expect(first.seed).toBe(5);
    expect(await run(5)).toEqual(first);
    expect((await run(6)).backends).not.toEqual(first.backends);
  });

  it('takes a wider tolerance', async () => {
    const near = faultyBackend({
      conv: (right) => (inputs, attrs, outputs) => {
        right(inputs, attrs, outputs);
        outputs[0]?.data.forEach((value, i, data) => (data[i] = 1.001 * value));
      },
    });
    const backends = [createTsBackend(), near];
    const model = compileOrThrow('input 6x6x1 | conv 2x3x3 | dense 3 | softmax');
    expect((await compareBackends(model, { backends, steps: 1 })).kind).toBe('differs');
    expect((await compareBackends(model, { backends, steps: 1, tolerance: 50 })).kind).toBe('agreed');
  });

  it('needs two backends', async () => {
    const backends = [createTsBackend()];
    await expect(compareBackends(compileOrThrow(NETWORK), { backends, steps: 1 })).rejects.toThrow(
      'needs two backends',
    );
  });

  it('writes a minimal model for a graph that stands for no text', async () => {
    const { graph, settings } = compileOrThrow(NETWORK);
    const layers = graph.layers.map(({ origin: _, ...layer }) => layer);
    const faulty = faultyBackend({ conv: transposedFilter });
    const found = await compareBackends(
      { graph: { ...graph, layers }, settings },
      { backends: [createTsBackend(), faulty], steps: 2 },
    );
    assert(found.kind === 'differs', 'the fault is found');
    expect(found.finding.origin).toBeNull();
    expect(await again(found, faulty)).toMatchObject({ op: found.finding.op });
  });
});
