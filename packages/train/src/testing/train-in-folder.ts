/**
 * A process that trains a small net on digits in a folder, goes on from the checkpoint that it finds there, says each step on
 * its output, and leaves `weights.safetensors` at the end: `node train-in-folder.js FOLDER`, bundled.
 */
import { compileOrThrow } from '@convlang/compiler';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTsBackend } from '@convlang/backend-ts';
import { writeFileWhole } from '@convlang/data/node';
import { decodeCheckpoint, encodeWeights } from '../lib/files/checkpoint.js';
import { train } from '../lib/train.js';
import { trainedModel } from '../lib/identity/trained-model.js';

// All that a run remembers between steps: moments, running statistics, dropout, order, augmentation, schedule, best weights.
const MODEL = `input 28x28x1
  | conv 4x5x5 stride 2 round floor | bn | relu | dropout 0.2 | maxpool 2 | dense 16 | relu | dense 10 | softmax
  train {
    optimizer adam lr 0.01  schedule plateau 1  clip norm 1.0
    epochs 6  batch 8  validate split 10%  keep best val-accuracy  seed 11
  }
  data { source digits count 400 scale 1/255 augment shift 2 }`;

const folder = process.argv[2] ?? '.';
const checkpoint = join(folder, 'checkpoint.safetensors');
const model = compileOrThrow(MODEL);
const result = await train(model, {
  backend: createTsBackend(),
  checkpoint: { write: (bytes) => writeFileWhole(checkpoint, bytes), everySeconds: 0 },
  onProgress: (event) => event.kind === 'step' && console.log(event.step),
  ...(existsSync(checkpoint)
    ? { resume: await decodeCheckpoint(await readFile(checkpoint), checkpoint) }
    : {}),
});
const bytes = await encodeWeights(result.weights, await trainedModel(model, result));
await writeFileWhole(join(folder, 'weights.safetensors'), bytes);
