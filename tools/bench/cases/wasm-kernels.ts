import { writeState, type Backend, type Executable } from '@convlang/backend';
import { createTsBackend } from '@convlang/backend-ts';
import { createWasmBackend, measurePeak } from '@convlang/backend-wasm';
import { assert } from '@convlang/diagnostics';
import { GraphBuilder, type Graph } from '@convlang/ir';
import { coreTyping } from '@convlang/ops';
import { requireAgreement, type BenchCase, type TimeRuns } from '../bench-case.js';
import { randomNumbers } from '../load-model.js';
import type { Values } from '../own-side.js';

/** A convolution of 3 by 3 cells by itself, with as many channels in as out. */
interface KernelWork {
  readonly name: string;
  readonly op: 'conv' | 'convKernelGrad';
  readonly channels: number;
  /** Pixels along a side of the output. */
  readonly size: number;
  readonly stride: 1 | 2;
  readonly batch: number;
  /** What it should reach of the probe at least, all products of the definition counted. */
  readonly atLeast: number;
}

/** Maps of ResNet-18. */
const maps = [
  { channels: 64, size: 56 },
  { channels: 128, size: 28 },
  { channels: 256, size: 14 },
  { channels: 512, size: 7 },
] as const;

const SMALL_MAP = 7;

const direct = maps.map(({ channels, size }): KernelWork => ({
  name: `conv 3x3/2 to ${channels}@${size}`,
  op: 'conv',
  channels,
  size,
  stride: 2,
  batch: 1,
  atLeast: size > SMALL_MAP ? 0.85 : 0.7,
}));

/** Of the probe, by the size of maps: fewer products than the definition has. */
const winogradShares: Readonly<Record<number, number>> = { 56: 2.2, 28: 2.2, 14: 1.8, 7: 1.2 };

const winograd = maps.map(({ channels, size }): KernelWork => ({
  name: `conv 3x3 to ${channels}@${size}`,
  op: 'conv',
  channels,
  size,
  stride: 1,
  batch: 1,
  atLeast: winogradShares[size] ?? NaN,
}));

const kernelGradients = maps.map(({ channels, size }): KernelWork => ({
  name: `kernel gradient 3x3 of ${channels}@${size} b8`,
  op: 'convKernelGrad',
  channels,
  size,
  stride: 1,
  batch: 8,
  atLeast: size > SMALL_MAP ? 0.75 : 0.65,
}));

function graphOf({ name, op, channels, size, stride, batch }: KernelWork): Graph {
  const builder = new GraphBuilder(name, coreTyping);
  const image = { dtype: 'f32', shape: [batch, size * stride, size * stride, channels] } as const;
  const x = builder.input('x', image);
  const attrs = { stride: [stride, stride], pads: [1, 1, 1, 1], dilation: [1, 1], groups: 1 };
  const kernel = { dtype: 'f32', shape: [3, 3, channels, channels] } as const;
  if (op === 'conv') {
    const weights = builder.parameter(
      {
        name: 'kernel',
        layer: name,
        stream: name,
        initializer: { kind: 'constant', value: 0 },
        role: 'trained',
      },
      kernel,
    );
    builder.output('y', builder.emit(op, [x, weights], { attrs }));
  } else {
    const dy = builder.input('dy', { dtype: 'f32', shape: [batch, size, size, channels] });
    builder.output('y', builder.emit(op, [x, dy], { attrs: { ...attrs, kernel: [3, 3] } }));
  }
  return builder.build();
}

/** Numbers of -1/2 to 1/2 for each of some values. */
function numbersFor(
  { values }: Graph,
  named: readonly { readonly name: string; readonly value: number }[],
): Values {
  return Object.fromEntries(
    named.map(({ name, value }) => {
      const numbers = randomNumbers(name, values[value]?.type.shape.map(Number) ?? []);
      return [name, { ...numbers, data: numbers.data.map((v) => v - 0.5) }];
    }),
  );
}

async function open(graph: Graph, backend: Backend): Promise<Executable> {
  const state = backend.createState();
  await writeState(state, numbersFor(graph, graph.parameters));
  return backend.compile(graph, { batch: 1, state });
}

/** The largest difference from the sums in float64, as a share of the largest: Winograd's algorithm errs by so much. */
const TOLERANCE = 1e-4;

function besideProbe(work: KernelWork): BenchCase {
  return {
    name: work.name,
    backend: 'wasm',
    prepare: async () => {
      const graph = graphOf(work);
      const feeds = numbersFor(graph, graph.inputs);
      const [own, right] = [createWasmBackend({ threads: 1 }), createTsBackend()];
      const executable = await open(graph, own);
      const [actual, expected] = [await executable.run(feeds), await (await open(graph, right)).run(feeds)];
      requireAgreement(work.name, actual['y']?.data ?? [], expected['y']?.data ?? [], TOLERANCE);
      right.dispose();
      const flops = 2 * 9 * work.channels ** 2 * work.size ** 2 * work.batch;
      return {
        run: async () => {
          await executable.run(feeds);
        },
        timeRuns: timeSteps(executable, feeds),
        peers: [{ name: 'probe', timeRuns: timeProbe(flops), atMost: 1 / work.atLeast }],
        dispose: () => {
          own.dispose();
        },
      };
    },
  };
}

/** The probe takes the best of what it does in so many milliseconds; so is a kernel taken, of so many runs at least. */
const TURN_MS = 20;
const FEWEST_RUNS = 3;

/** Times the steps alone, without copies of what goes in and comes out. */
function timeSteps({ profile }: Executable, feeds: Values): TimeRuns {
  assert(profile !== undefined, 'the engine times its steps');
  const bestOfTurn = async (): Promise<number> => {
    const begin = performance.now();
    let best = Infinity;
    for (let run = 0; run < FEWEST_RUNS || performance.now() - begin < TURN_MS; run++) {
      const { steps } = await profile(feeds);
      best = Math.min(
        best,
        steps.reduce((sum, { ms }) => sum + ms, 0),
      );
    }
    return best;
  };
  return async (turns) => {
    const times: number[] = [];
    for (let turn = 0; turn < turns; turn++) times.push(await bestOfTurn());
    return times;
  };
}

/** What so many operations would take at the pace of the probe. */
function timeProbe(flops: number): TimeRuns {
  return (runs) => Promise.resolve(Array.from({ length: runs }, () => (1000 * flops) / measurePeak()));
}

/** Kernels of the engine beside the fastest that this processor multiplies and adds in one thread. */
export const wasmKernels: readonly BenchCase[] = [...direct, ...winograd, ...kernelGradients].map(
  besideProbe,
);
