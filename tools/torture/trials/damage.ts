import { ConvlangError } from '@convlang/diagnostics';
import { decodeCheckpoint, decodeWeights } from '@convlang/train';
import { createDice, type Dice } from '../../fuzz/dice.js';
import type { Trial, TrialResult } from '../trial.js';

/** Cases of one number: decoding a damaged file takes less than a millisecond. */
const CASES = 200;

/** One bit of a kept file that is not what it was. */
export function flipTrial(seed: number): Trial {
  return {
    name: 'flips',
    counts: 'flipped bits in files of weights and checkpoints',
    promise:
      'A file of weights or a checkpoint with one flipped bit, wherever it is, is refused with a code.',
    share: 1,
    run: (number, _folder, workshop) =>
      damage(createDice(seed, 'flips', number), workshop, (bytes, dice) => {
        const place = dice.below(bytes.length);
        const bit = dice.below(8);
        bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
        return { bytes, what: `bit ${bit} of byte ${place} flipped` };
      }),
  };
}

/** A kept file that was cut off. */
export function truncationTrial(seed: number): Trial {
  return {
    name: 'truncations',
    counts: 'files of weights and checkpoints cut off at some byte',
    promise: 'A file of weights or a checkpoint that was cut off anywhere is refused with a code.',
    share: 1,
    run: (number, _folder, workshop) =>
      damage(createDice(seed, 'truncations', number), workshop, (bytes, dice) => {
        const length = dice.below(bytes.length);
        return { bytes: bytes.subarray(0, length), what: `cut off after ${length} bytes` };
      }),
  };
}

interface Damaged {
  readonly bytes: Uint8Array;
  readonly what: string;
}

async function damage(
  dice: Dice,
  { weights, checkpoint }: { readonly weights: Uint8Array; readonly checkpoint: Uint8Array },
  hurt: (bytes: Uint8Array, dice: Dice) => Damaged,
): Promise<TrialResult> {
  const faults: string[] = [];
  for (let i = 0; i < CASES; i++) {
    const name = dice.pick(['weights', 'checkpoint']);
    const { bytes, what } = hurt(Uint8Array.from(name === 'weights' ? weights : checkpoint), dice);
    const fault = await acceptanceFault(() =>
      name === 'weights' ? decodeWeights(bytes, 'weights') : decodeCheckpoint(bytes, 'checkpoint'),
    );
    if (fault !== null) faults.push(`${name}, ${what}: ${fault}`);
  }
  return { cases: CASES, faults };
}

async function acceptanceFault(decode: () => unknown): Promise<string | null> {
  try {
    await decode();
    return 'it was read as if nothing were wrong';
  } catch (error) {
    return error instanceof ConvlangError ? null : `a fault of ours: ${String(error)}`;
  }
}
