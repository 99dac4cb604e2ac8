import { readFileBytes } from '@convlang/data/node';
import { decodeCheckpoint, type Checkpoint } from '@convlang/train';

/**
 * The checkpoint of a run that is to go on.
 *
 * @throws ConvlangError E501 when there is none, E604 when the file is none
 */
export async function readCheckpoint(path: string): Promise<Checkpoint> {
  return decodeCheckpoint(await readFileBytes(path), path);
}
