import { assert } from '@convlang/diagnostics';
import { decodeCheckpoint, type Checkpoint } from '../lib/files/checkpoint.js';

/** Keeps the checkpoints of a run in memory. */
export interface SavedCheckpoints {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  readonly all: readonly Checkpoint[];
  /** The last one. */
  last(): Checkpoint;
}

/** An empty list of checkpoints, to be filled by a run. */
export function savedCheckpoints(): SavedCheckpoints {
  const all: Checkpoint[] = [];
  return {
    write: async (bytes) => {
      all.push(await decodeCheckpoint(bytes, `checkpoint ${all.length}`));
    },
    all,
    last: () => {
      const last = all.at(-1);
      assert(last !== undefined, 'a checkpoint was saved');
      return last;
    },
  };
}
