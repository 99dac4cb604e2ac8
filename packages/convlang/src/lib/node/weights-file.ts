import { checkPath } from './check-path.js';
import { readFileBytes, writeFileWhole } from '@convlang/data/node';
import type { TrainableModel } from '@convlang/train';
import {
  decodeWeights,
  encodeWeights,
  type DecodeWeightsOptions,
  type LearntWeights,
  type ModelWeights,
} from '../model-weights.js';

/**
 * Saves the weights of a model: `saveWeights(lenet, await train(lenet), 'lenet.safetensors')`. The file is there
 * whole or not at all; one that was there is replaced.
 *
 * @throws ConvlangError E526 or E527 when it cannot be written
 */
export async function saveWeights(model: TrainableModel, result: LearntWeights, path: string): Promise<void> {
  checkPath(path);
  await writeFileWhole(path, await encodeWeights(model, result));
}

/**
 * Loads the weights of a model from a file of weights or a checkpoint.
 *
 * @throws ConvlangError E501 to E503 when it cannot be read, and as `decodeWeights`
 */
export async function loadWeights(
  model: TrainableModel,
  path: string,
  options: Omit<DecodeWeightsOptions, 'file'> = {},
): Promise<ModelWeights> {
  checkPath(path);
  return decodeWeights(model, await readFileBytes(path), { ...options, file: path });
}
