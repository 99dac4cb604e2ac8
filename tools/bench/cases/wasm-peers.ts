import { readFileSync } from 'node:fs';
import { createTsBackend } from '@convlang/backend-ts';
import { createWasmBackend } from '@convlang/backend-wasm';
import { requireAgreement, timeHere, type BenchCase, type StartedPeer } from '../bench-case.js';
import { engines } from '../bench-engine.js';
import { openWork, type OpenWork } from '../open-work.js';
import { adam, momentum } from '../own-side.js';
import { startLayersPeer } from '../peers/layers-peer.js';
import { startOnnxruntime } from '../peers/onnxruntime.js';
import { startTorch } from '../peers/torch.js';
import type { Work } from '../works.js';

type StartPeer = (work: Work, own: OpenWork) => Promise<StartedPeer>;

const onnxruntime =
  (name: 'onnxruntime-web' | 'onnxruntime-node', threads: number): StartPeer =>
  (_, { model, values, batch }) =>
    startOnnxruntime(name, threads, model, values, batch.images);

const startTfjsNode: StartPeer = ({ training }, { model, values, batch }) => {
  const engine = engines.find(({ name }) => name === 'node');
  if (engine === undefined) throw new Error('no engine that stands on tfjs-node');
  return startLayersPeer(engine, model, values, batch, training);
};

const startTorchTraining: StartPeer = ({ training, name }, { model, values, batch }) => {
  if (training === null) throw new Error(`PyTorch is asked for training steps alone, not ${name}`);
  return startTorch(model, values, batch, training);
};

const startTs: StartPeer = async (work) => {
  const { results, run, dispose } = await openWork(work, createTsBackend());
  return { results, timeRuns: timeHere(run), end: dispose };
};

/** What the engine in WebAssembly is measured beside, and how it is put to work. */
const peers = {
  'onnxruntime-web, 1 thread': onnxruntime('onnxruntime-web', 1),
  'onnxruntime-web, 2 threads': onnxruntime('onnxruntime-web', 2),
  'onnxruntime-node, 1 thread': onnxruntime('onnxruntime-node', 1),
  'tfjs-node layers': startTfjsNode,
  'torch, 1 thread': startTorchTraining,
  'backend ts': startTs,
} satisfies Readonly<Record<string, StartPeer>>;

type PeerName = keyof typeof peers;

function hasAvx512(): boolean {
  return process.platform === 'linux' && readFileSync('/proc/cpuinfo', 'utf8').includes('avx512f');
}

/** Engines of native code use what our vectors of 128 bits cannot; V8 before Node 22 makes less of ours. */
function shareOfNative(): number {
  if (Number.parseInt(process.versions.node, 10) < 22) return 1.8;
  return hasAvx512() ? 2.2 : 1.5;
}

const forward = (network: string, batch: number): Work => ({
  name: `${network} forward b${batch}`,
  network,
  batch,
  training: null,
});

/** Works, and the most that our time should be of each peer's: with multiplication and addition apart, as is the default. */
const aims: readonly (readonly [Work, Partial<Record<PeerName, number>>])[] = [
  [
    forward('resnet18', 1),
    {
      'onnxruntime-web, 1 thread': 0.36,
      'onnxruntime-web, 2 threads': 0.45,
      'onnxruntime-node, 1 thread': shareOfNative(),
    },
  ],
  [forward('resnet50', 1), { 'onnxruntime-web, 1 thread': 0.5 }],
  [forward('densenet121', 1), { 'onnxruntime-web, 1 thread': 0.5 }],
  [forward('mobilenet-v2', 1), { 'onnxruntime-web, 1 thread': 0.5 }],
  [forward('efficientnet-b0', 1), { 'onnxruntime-web, 1 thread': 0.5 }],
  [
    { name: 'lenet5 train b64', network: 'lenet5', batch: 64, training: adam },
    { 'tfjs-node layers': 0.3, 'torch, 1 thread': 0.35, 'backend ts': 0.12 },
  ],
  [
    { name: 'resnet20 train b32', network: 'resnet20', batch: 32, training: momentum },
    { 'tfjs-node layers': 0.4, 'torch, 1 thread': 0.7 },
  ],
  [forward('lenet5', 1), { 'onnxruntime-web, 1 thread': 0.3, 'onnxruntime-node, 1 thread': 0.4 }],
  [forward('lenet5', 64), { 'onnxruntime-web, 1 thread': 0.35, 'onnxruntime-node, 1 thread': 1 }],
];

/** The same for the fast arithmetic, where another share is aimed at. */
const fastAims: typeof aims = [
  [forward('resnet18', 1), { 'onnxruntime-web, 1 thread': 0.3, 'onnxruntime-node, 1 thread': 1.1 }],
];

const TOLERANCE = 1e-3;

function besidePeer(work: Work, name: PeerName, atMost: number, fast: boolean): BenchCase {
  return {
    name: work.name,
    backend: fast ? 'wasm-fast' : 'wasm',
    prepare: async () => {
      const own = await openWork(
        work,
        createWasmBackend({ fast, threads: name.endsWith(', 2 threads') ? 2 : 1 }),
      );
      const { results, timeRuns, end } = await peers[name](work, own);
      requireAgreement(`${work.name}, ${name}`, own.results, results, TOLERANCE);
      return {
        run: own.run,
        peers: [{ name, timeRuns, atMost }],
        dispose: () => {
          end();
          own.dispose();
        },
      };
    },
  };
}

/** The engine in WebAssembly beside each of its peers; a case throws MissingPeer where its peer is not installed. */
export const wasmPeers: readonly BenchCase[] = [...casesOf(aims, false), ...casesOf(fastAims, true)];

function casesOf(aimed: typeof aims, fast: boolean): readonly BenchCase[] {
  return aimed.flatMap(([work, shares]) =>
    Object.entries(shares).map(([name, atMost]) => besidePeer(work, name as PeerName, atMost, fast)),
  );
}
