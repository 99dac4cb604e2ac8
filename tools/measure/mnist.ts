/**
 * Trains `packages/models/lenet5.conv` on the real MNIST and prints its accuracy on the 10,000 test images. Takes minutes, so
 * no test runs it: `tsx --conditions=@convlang/source tools/measure/mnist.ts [FOLDER]`, where FOLDER holds the four files of
 * MNIST; by default `data/mnist` of the shared folder beside the repository (or of CONVLANG_SHARED).
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createWasmBackend } from '@convlang/backend-wasm';
import { compileOrThrow } from '@convlang/compiler';
import { openSource } from '@convlang/data';
import { coreReaders } from '@convlang/data/node';
import { evaluate, train, type ProgressEvent, type TrainableModel } from '@convlang/train';

/** The claim of the model's documentation. */
const WANTED = { accuracy: 0.989, epochs: 5 };

const root = join(import.meta.dirname, '..', '..');
const shared = process.env['CONVLANG_SHARED'] ?? join(root, '..', 'shared');
const folder = process.argv[2] ?? join(shared, 'data', 'mnist');

async function readModel(): Promise<TrainableModel> {
  const path = join(root, 'packages', 'models', 'lenet5.conv');
  return compileOrThrow({ path, text: await readFile(path, 'utf8') });
}

function show(event: ProgressEvent): void {
  if (event.kind !== 'epoch') return;
  const { epoch, train: seen, validation } = event.record;
  const seconds = Math.round(performance.now() / 1000);
  console.log(
    `epoch ${epoch}  loss ${seen.loss.toFixed(4)}  accuracy ${percent(seen.accuracy)}  validation ${percent(validation?.accuracy)}  after ${seconds} s`,
  );
}

function percent(share: number | null | undefined): string {
  return typeof share === 'number' ? `${(100 * share).toFixed(2)} %` : '-';
}

const model = await readModel();
const backend = createWasmBackend();
const open = (part: 'train' | 'test') =>
  openSource(
    { kind: 'mnist', path: folder, options: {}, span: null },
    { readers: coreReaders, baseDir: root, part },
  );
const epochs = Math.min(WANTED.epochs, model.settings.train.epochs);
const data = await open('train');
const unseen = await open('test');
const { weights } = await train(model, { backend, data, epochs, onProgress: show });
const { accuracy, loss, samples } = await evaluate(model, weights, unseen, { backend });
await data.close();
await unseen.close();
console.log(
  `accuracy ${percent(accuracy)} on ${samples} unseen images after ${epochs} epochs, loss ${loss.toFixed(4)}`,
);
if ((accuracy ?? 0) < WANTED.accuracy) {
  console.error(`less than ${percent(WANTED.accuracy)}`);
  process.exitCode = 1;
}
