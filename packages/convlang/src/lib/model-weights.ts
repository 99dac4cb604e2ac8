import { checkArgument, ConvlangError, isRecord } from '@convlang/diagnostics';
import {
  checkModel,
  compareTrained,
  decodeWeights as decodeStored,
  encodeWeights as encodeStored,
  fittingWeights,
  trainedModel,
  type FittingWeights,
  type KeptTextOptions,
  type StoredWeights,
  type TrainableModel,
  type TrainResult,
} from '@convlang/train';

/** What of a run goes into a file of weights: a result of `train` has it, and so has what `decodeWeights` gives. */
export type LearntWeights = Pick<TrainResult, 'weights' | 'classes'> &
  Partial<Pick<TrainResult, 'trainedOn' | 'startedFrom'>>;

/** How a file of weights is read. */
export interface DecodeWeightsOptions extends KeptTextOptions {
  /** What errors call the file. Default `weights`. */
  readonly file?: string;
  /**
   * `all`: the weights are of this model, every one of them. `part`: they are of another, and what fits by name and shape is taken, as the
   * first `weights` of a training. Default `all`.
   */
  readonly fit?: 'all' | 'part';
}

/** Weights of a model, with what their file says of them. */
export interface ModelWeights extends LearntWeights {
  /** Everything that the file says. */
  readonly stored: StoredWeights;
  /** What was not taken, with `fit: 'part'`. */
  readonly left?: Omit<FittingWeights, 'weights'>;
}

/**
 * The weights of a model as a file: safetensors with a checksum, the names of the classes, the text of the model and a hash of what it computes.
 *
 * @param result of `train`
 * @throws ConvlangError E556 for what is none
 */
export async function encodeWeights(model: TrainableModel, result: LearntWeights): Promise<Uint8Array> {
  checkModel(model);
  const isResult = isRecord(result) && isRecord(result.weights) && Array.isArray(result.classes);
  checkArgument('result', result, isResult, 'a result of `train`, or an object with `weights` and `classes`');
  const { weights, ...known } = result;
  return encodeStored(weights, await trainedModel(model, known));
}

/**
 * Reads weights for a model: from a file of weights, from a checkpoint (the best ones where it holds them), or from a safetensors file of another
 * program with the same names.
 *
 * @throws ConvlangError E547 when nothing fits, with `fit: 'part'`; without it E602 when they do not fit by name and shape, E614 when they were trained with a model that computes something else,
 *   E613 when the file was damaged, E524 or E525 when it is no such file, E556 for
 *   what is no model or no bytes
 */
export async function decodeWeights(
  model: TrainableModel,
  bytes: Uint8Array,
  { file = 'weights', fit = 'all', ...kept }: DecodeWeightsOptions = {},
): Promise<ModelWeights> {
  checkModel(model);
  checkArgument('fit', fit, ['all', 'part'].includes(fit), '`all` or `part`');
  checkArgument(
    'bytes',
    bytes,
    bytes instanceof Uint8Array,
    'a Uint8Array; loadWeights(model, path) of convlang/node reads a file',
  );
  const stored = await decodeStored(bytes, file);
  if (fit === 'part') {
    const { weights, ...left } = fittingWeights(model.graph, stored.tensors, file);
    return { weights, ...knownOf(stored), left };
  }
  const compared = await compareTrained(model, stored, kept);
  if (compared.kind === 'different') throw new ConvlangError([compared.diagnostic]);
  return { weights: stored.tensors, ...knownOf(stored) };
}

function knownOf(stored: StoredWeights): Omit<ModelWeights, 'weights' | 'left'> {
  const { classes, trainedOn, startedFrom } = stored;
  return {
    classes,
    stored,
    ...(trainedOn === null ? {} : { trainedOn }),
    ...(startedFrom === null ? {} : { startedFrom }),
  };
}
