import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { timeHere } from '../bench-case.js';
import { loadPeerPackage } from './load-peer-package.js';

// One process of a peer (peer-process.ts says how it is talked to): runs a model on onnxruntime.

/** What of onnxruntime is used. */
interface Onnxruntime {
  /** In both; the one for Node takes no heed of it. */
  readonly env: { readonly wasm: { numThreads?: number } };
  readonly Tensor: new (type: 'float32', data: Float32Array, dims: readonly number[]) => object;
  readonly InferenceSession: {
    readonly create: (model: Uint8Array, options: object) => Promise<Session>;
  };
}

interface Session {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  readonly run: (
    feeds: Readonly<Record<string, object>>,
  ) => Promise<Readonly<Record<string, { readonly data: Float32Array }>>>;
}

const [name = '', threads = '1', dims = '', folder = ''] = process.argv.slice(2);
const { env, Tensor, InferenceSession } = loadPeerPackage<Onnxruntime>(name);
env.wasm.numThreads = Number(threads);
const session = await InferenceSession.create(await readFile(join(folder, 'model.onnx')), {
  executionProviders: [name === 'onnxruntime-web' ? 'wasm' : 'cpu'],
  intraOpNumThreads: Number(threads),
  interOpNumThreads: 1,
  graphOptimizationLevel: 'all',
});
const { buffer } = new Uint8Array(await readFile(join(folder, 'images')));
const images = new Tensor('float32', new Float32Array(buffer), dims.split('x').map(Number));
const [input = '', output = ''] = [session.inputNames[0], session.outputNames[0]];
const run = async (): Promise<Float32Array> =>
  (await session.run({ [input]: images }))[output]?.data ?? new Float32Array();

const reply = (numbers: Iterable<number>): void => {
  process.stdout.write(`${JSON.stringify(Array.from(numbers))}\n`);
};
reply(await run());
const timeRuns = timeHere(async () => {
  await run();
});
for await (const line of createInterface({ input: process.stdin })) reply(await timeRuns(Number(line)));
process.exit(0);
