import type { NamedTensors } from '@convlang/backend';
import { decodeSafetensors, encodeSafetensors } from '@convlang/format-safetensors';
import { fail } from './fail.js';
import type { RunPosition } from './run-position.js';

/** Everything that the rest of a run depends on. */
export interface Checkpoint {
  readonly run: CheckpointRun;
  /** The model's parameters and running statistics, under their own names. */
  readonly weights: NamedTensors;
  /** The optimiser's moments, under their own names. */
  readonly optimizer: NamedTensors;
  /** The weights of the best epoch so far, when the run keeps the best; empty before the first. */
  readonly best: NamedTensors;
}

/** The part of a checkpoint that is no tensor. */
export interface CheckpointRun {
  /** Of the model and its settings. */
  readonly fingerprint: string;
  /** Text of the model file; empty when there was none. */
  readonly text: string;
  /** Seed of all random streams; each stream is addressed by it, so there is no further random state. */
  readonly seed: number;
  /** Epochs that the run was asked for. */
  readonly epochs: number;
  /** Name and number of samples of the training source. */
  readonly data: { readonly name: string; readonly count: number };
  readonly position: RunPosition;
}

const KIND = 'checkpoint 1';

// No layer can have a name with an @, so these meet no parameter's name.
const OPTIMIZER = '@optimizer/';
const BEST = '@best/';

/** A checkpoint as a safetensors file. */
export function encodeCheckpoint({ run, weights, optimizer, best }: Checkpoint): Uint8Array {
  const { text, fingerprint, ...rest } = run;
  return encodeSafetensors(
    { ...weights, ...withPrefix(OPTIMIZER, optimizer), ...withPrefix(BEST, best) },
    { convlang: KIND, model: text, hash: fingerprint, run: JSON.stringify(rest) },
  );
}

/**
 * Reads a checkpoint.
 *
 * @param file its name, for errors
 * @throws ConvlangError E604 when it is a safetensors file but no checkpoint, and what reading safetensors finds wrong
 */
export function decodeCheckpoint(bytes: Uint8Array, file: string): Checkpoint {
  const { tensors, metadata } = decodeSafetensors(bytes, file);
  const { convlang, model, hash, run } = metadata;
  if (convlang !== KIND || run === undefined || model === undefined || hash === undefined) {
    return fail(
      'E604',
      { what: convlang === undefined ? 'it has no mark of convlang' : `it is: ${convlang}` },
      null,
    );
  }
  const rest = JSON.parse(run) as Omit<CheckpointRun, 'text' | 'fingerprint'>;
  return { run: { ...rest, text: model, fingerprint: hash }, ...groups(tensors) };
}

/** Weights alone, as a safetensors file: what evaluating and predicting needs. */
export function encodeWeights(
  weights: NamedTensors,
  model: Pick<CheckpointRun, 'text' | 'fingerprint'>,
): Uint8Array {
  return encodeSafetensors(weights, { convlang: 'weights 1', model: model.text, hash: model.fingerprint });
}

/**
 * Reads weights from a file of weights or from a checkpoint: the best ones where it holds them, else the last.
 *
 * @throws ConvlangError what reading safetensors finds wrong
 */
export function decodeWeights(bytes: Uint8Array, file: string): NamedTensors {
  const { tensors, metadata } = decodeSafetensors(bytes, file);
  if (metadata['convlang'] !== KIND) return tensors;
  const { weights, best } = groups(tensors);
  return Object.keys(best).length > 0 ? best : weights;
}

function withPrefix(prefix: string, tensors: NamedTensors): NamedTensors {
  return Object.fromEntries(Object.entries(tensors).map(([name, tensor]) => [prefix + name, tensor]));
}

function groups(tensors: NamedTensors): Pick<Checkpoint, 'weights' | 'optimizer' | 'best'> {
  const entries = Object.entries(tensors);
  const under = (prefix: string): NamedTensors =>
    Object.fromEntries(
      entries
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, tensor]) => [name.slice(prefix.length), tensor]),
    );
  const plain = entries.filter(([name]) => !name.startsWith(OPTIMIZER) && !name.startsWith(BEST));
  return { weights: Object.fromEntries(plain), optimizer: under(OPTIMIZER), best: under(BEST) };
}
