import { readFileBytes } from '@convlang/data/node';
import { ConvlangError, withNotes } from '@convlang/diagnostics';
import { compareTrained, decodeWeights, type StoredWeights } from '@convlang/train';
import type { OutStream } from '../output/out-stream.js';
import type { CompiledFile } from './compile-file.js';

/** How weights are read. */
export interface WeightsRequest {
  /** Path of the file. */
  readonly weights: string;
  /** Whether weights of a model that computes something else are used all the same. */
  readonly force?: boolean;
}

/**
 * The numbers of a file of weights, or of a checkpoint, and what it says of the model they are of.
 *
 * @param err where it is said that the weights are used unseen, or by force
 * @throws ConvlangError E501 to E503, E524, E525 or E613 when it cannot be read or is no such file, E602 or E614 when the
 *   weights are of another model
 */
export async function readWeights(
  { weights: path, force = false }: WeightsRequest,
  model: CompiledFile,
  err: OutStream,
): Promise<StoredWeights> {
  const stored = await decodeWeights(await readFileBytes(path), path);
  const fit = await compareTrained(model, stored, { path: model.path, context: model.compileContext });
  if (fit.kind === 'unknown')
    err.write(`warning: whether ${path} was trained with the network of ${model.path} cannot be told\n`);
  if (fit.kind !== 'different') return stored;
  if (!force) throw new ConvlangError([withNotes(fit.diagnostic, ['or --force, where it is meant'])]);
  err.write(`warning: ${model.path} computes something else than what ${path} was trained with (--force)\n`);
  return stored;
}
