import { readFileBytes } from '@convlang/data/node';
import { decodeWeights, type StoredWeights } from '@convlang/train';

/**
 * The numbers of a file of weights, or of a checkpoint, and what it says of the model they are of.
 *
 * @throws ConvlangError E501 to E503, E524 or E525 when it cannot be read or is no such file
 */
export async function readWeights(path: string): Promise<StoredWeights> {
  return decodeWeights(await readFileBytes(path), path);
}
