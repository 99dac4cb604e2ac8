import { readFileBytes } from '@convlang/data/node';
import { ConvlangError, withNotes } from '@convlang/diagnostics';
import { decodeCheckpoint, type Checkpoint } from '@convlang/train';

const wayOn = [
  'the run cannot go on from this file: put a copy of it in its place if there is one,',
  'or train anew, with `--overwrite` or into another folder with `--out`',
];

/**
 * The checkpoint of a run that is to go on.
 *
 * @throws ConvlangError E501 when there is none, E604 when the file is none, E524, E525 or E613 when it is damaged; with the way on
 */
export async function readCheckpoint(path: string): Promise<Checkpoint> {
  try {
    return await decodeCheckpoint(await readFileBytes(path), path);
  } catch (error) {
    if (!(error instanceof ConvlangError)) throw error;
    throw new ConvlangError(
      error.diagnostics.map((found) => (found.code === 'E501' ? found : withNotes(found, wayOn))),
    );
  }
}
