import type { NamedTensors } from '@convlang/backend';
import { inferenceFingerprint } from './inference-fingerprint.js';
import { sha256Digits } from './sha256-digits.js';
import type { TrainableModel } from '../trainable-model.js';
import { weightsHash } from './weights-hash.js';

/**
 * A mark of what predictions come from: the ops of the model, its preprocessing, every weight, and the names of the classes.
 *
 * @returns the first 64 bits of a SHA-256, in hexadecimal
 */
export async function predictionMark(
  model: TrainableModel,
  weights: NamedTensors,
  classes: readonly string[],
): Promise<string> {
  const parts = [await inferenceFingerprint(model), await weightsHash(weights), classes];
  return (await sha256Digits(JSON.stringify(parts))).slice(0, 16);
}
