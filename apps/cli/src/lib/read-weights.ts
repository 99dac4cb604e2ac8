import { decodeWeights } from '@convlang/train';
import { readFileBytes } from './read-file-bytes.js';

/**
 * The numbers of a file of weights, or of a checkpoint.
 *
 * @throws ConvlangError E501 to E503, E524 or E525 when it cannot be read or is no such file
 */
export async function readWeights(path: string): Promise<ReturnType<typeof decodeWeights>> {
  return decodeWeights(await readFileBytes(path), path);
}
