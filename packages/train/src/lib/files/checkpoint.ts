import type { NamedTensors } from '@convlang/backend';
import { decodeSafetensorsTexts } from '@convlang/format-safetensors';
import { fail } from '../failure/fail.js';
import { failRun, readDataRecord, readRunData } from './read-run-data.js';
import type { RunPosition } from '../run/run-position.js';
import type { TrainedOn } from '../identity/trained-on.js';
import { decodeSealed, encodeSealed, type SealedKind } from './sealed-tensors.js';

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
  /** Of what the model computes; `null` in files of the first version. */
  readonly inference: string | null;
  /** Text of the model file; empty when there was none. */
  readonly text: string;
  /** Texts of the files that it uses, by their paths from its folder; none in files of before they were kept. */
  readonly used: Readonly<Record<string, string>>;
  /** Seed of all random streams; each stream is addressed by it, so there is no further random state. */
  readonly seed: number;
  /** Epochs that the run was asked for. */
  readonly epochs: number;
  /** Names of the training source's classes by number; empty when its labels are values, or when none are known. */
  readonly classes: readonly string[];
  /** Name and number of samples of the training source. */
  readonly data: { readonly name: string; readonly count: number };
  /** What is kept of the data itself; files of before this was kept have none. */
  readonly trainedOn?: TrainedOn;
  /** Hash of the numbers that it began with, where they were given (`weights`); absent where they were random. */
  readonly startedFrom?: string;
  /** Name of the backend that trained last; files of before this was kept have none. */
  readonly backend?: string;
  readonly position: RunPosition;
}

// No layer can have a name with an @, so these meet no parameter's name.
const OPTIMIZER = '@optimizer/';
const BEST = '@best/';

/** A checkpoint as a safetensors file with a checksum. */
export function encodeCheckpoint({ run, weights, optimizer, best }: Checkpoint): Promise<Uint8Array> {
  const { text, used, fingerprint, inference, classes, ...rest } = run;
  return encodeSealed(
    'checkpoint',
    { ...weights, ...withPrefix(OPTIMIZER, optimizer), ...withPrefix(BEST, best) },
    { ...modelMetadata({ text, used, fingerprint, inference, classes }), run: JSON.stringify(rest) },
  );
}

/**
 * Reads a checkpoint.
 *
 * @param file its name, for errors
 * @throws ConvlangError E604 when it is a safetensors file but no checkpoint or holds what no run writes, E613 when it was
 *   damaged, and what reading safetensors finds wrong
 */
export async function decodeCheckpoint(bytes: Uint8Array, file: string): Promise<Checkpoint> {
  const { kind, tensors, metadata } = await decodeSealed(bytes, file);
  const { convlang, model, hash, inference = null, run } = metadata;
  if (kind !== 'checkpoint')
    return failRun(convlang === undefined ? 'it has no mark of convlang' : `it is: ${convlang}`);
  if (run === undefined || model === undefined || hash === undefined)
    return failRun('its metadata has no run, model or hash');
  const classes = readClasses(metadata, kind);
  return {
    run: {
      ...readRunData(run),
      text: model,
      used: readUsed(metadata, kind),
      fingerprint: hash,
      inference,
      classes,
    },
    ...groups(tensors),
  };
}

/**
 * Reads what a checkpoint says of its run, without its numbers and so without its checksum.
 *
 * @param start the part of the file in front of the numbers, as `safetensorsStart` measures it
 * @param file its name, for errors
 * @throws ConvlangError E524 or E604 when it is no checkpoint
 */
export function decodeCheckpointRun(
  start: Uint8Array,
  file: string,
): Pick<CheckpointRun, 'seed' | 'epochs' | 'data' | 'backend' | 'position'> {
  const { run } = decodeSafetensorsTexts(start, file);
  return run === undefined ? failRun('its metadata has no run') : readRunData(run);
}

/** What is kept of a model beside its numbers. */
export type TrainedModel = Pick<
  CheckpointRun,
  'text' | 'used' | 'fingerprint' | 'inference' | 'classes' | 'trainedOn' | 'startedFrom'
>;

/** What a file of weights or a checkpoint gives to evaluate and predict. */
export interface StoredWeights {
  /** Parameters and running statistics by name. */
  readonly tensors: NamedTensors;
  /** Names of the classes by number; empty when the labels were values, or when the file does not say. */
  readonly classes: readonly string[];
  /** Text of the model file; `null` when another program wrote the weights. */
  readonly text: string | null;
  /** Texts of the files that it uses, by their paths from its folder; none when the file does not say. */
  readonly used: Readonly<Record<string, string>>;
  /** Of the model and its settings; `null` when another program wrote the weights. */
  readonly fingerprint: string | null;
  /** Of what the model computes; `null` when another program or the first version wrote the weights. */
  readonly inference: string | null;
  /** What is kept of the data; `null` when the file does not say. */
  readonly trainedOn: TrainedOn | null;
  /** Hash of the numbers that the training began with; `null` where they were random, or when the file does not say. */
  readonly startedFrom: string | null;
}

/** Where weights come from, as far as it is known. */
type WeightsOrigin = Pick<StoredWeights, 'trainedOn' | 'startedFrom'>;

/**
 * Weights alone, as a safetensors file with a checksum: what evaluating and predicting needs.
 *
 * @param model of a run, or as weights that were read have it, with `null` for what is not known
 */
export function encodeWeights(
  weights: NamedTensors,
  model:
    | TrainedModel
    | (Omit<TrainedModel, 'trainedOn' | 'startedFrom'> & Pick<StoredWeights, 'trainedOn' | 'startedFrom'>),
): Promise<Uint8Array> {
  const { trainedOn = null, startedFrom = null } = model;
  const data = trainedOn === null ? {} : { data: JSON.stringify(trainedOn) };
  const start = startedFrom === null ? {} : { start: startedFrom };
  return encodeSealed('weights', weights, { ...modelMetadata(model), ...data, ...start });
}

/**
 * Reads weights from a file of weights or from a checkpoint: the best ones where it holds them, else the last.
 *
 * @throws ConvlangError E613 when it was damaged, and what reading safetensors finds wrong
 */
export async function decodeWeights(bytes: Uint8Array, file: string): Promise<StoredWeights> {
  const { kind, tensors, metadata } = await decodeSealed(bytes, file);
  if (kind === null)
    return {
      tensors,
      classes: [],
      text: null,
      used: {},
      fingerprint: null,
      inference: null,
      trainedOn: null,
      startedFrom: null,
    };
  const { model: text = null, hash: fingerprint = null, inference = null } = metadata;
  const classes = readClasses(metadata, kind);
  const used = readUsed(metadata, kind);
  const known = { classes, text, used, fingerprint, inference, ...readRunKept(metadata) };
  return { tensors: kind === 'checkpoint' ? bestOf(tensors) : tensors, ...known };
}

function bestOf(tensors: NamedTensors): NamedTensors {
  const { weights, best } = groups(tensors);
  return Object.keys(best).length > 0 ? best : weights;
}

function modelMetadata({
  text,
  used,
  fingerprint,
  inference,
  classes,
}: Omit<TrainedModel, keyof WeightsOrigin>): Readonly<Record<string, string>> {
  const names = classes.length > 0 ? { classes: JSON.stringify(classes) } : {};
  const files = Object.keys(used).length > 0 ? { used: JSON.stringify(used) } : {};
  return { model: text, ...files, hash: fingerprint, ...(inference === null ? {} : { inference }), ...names };
}

/** @throws ConvlangError E604 when what is kept of the data is not what a run writes */
function readRunKept({
  run,
  data,
  start = null,
}: {
  readonly run?: string;
  readonly data?: string;
  readonly start?: string | null;
}): WeightsOrigin {
  if (run === undefined)
    return { trainedOn: data === undefined ? null : readDataRecord(data), startedFrom: start };
  const { trainedOn = null, startedFrom = null } = readRunData(run);
  return { trainedOn, startedFrom };
}

/** @throws ConvlangError E604 when the texts of used files are no texts by path */
function readUsed(
  { used = '{}' }: Readonly<Record<string, string>>,
  kind: SealedKind,
): Readonly<Record<string, string>> {
  const texts = parsed(used);
  const isGood =
    typeof texts === 'object' &&
    texts !== null &&
    !Array.isArray(texts) &&
    Object.values(texts).every((text) => typeof text === 'string');
  return isGood
    ? (texts as Readonly<Record<string, string>>)
    : fail('E604', { kind: described[kind], what: 'its used files are no texts by path' }, null);
}

/** @throws ConvlangError E604 when the names of the classes are no list of texts */
function readClasses(
  { classes = '[]' }: Readonly<Record<string, string>>,
  kind: SealedKind,
): readonly string[] {
  const names = parsed(classes);
  return Array.isArray(names) && names.every((name) => typeof name === 'string')
    ? names
    : fail('E604', { kind: described[kind], what: 'its classes are no list of texts' }, null);
}

const described = { weights: 'a file of weights', checkpoint: 'a checkpoint' } as const satisfies Record<
  SealedKind,
  string
>;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
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
