import type { Learnt } from '@convlang/data';
import { fail } from '../failure/fail.js';
import type { EpochRecord, HeadScores, Scores } from '../run/history.js';
import type { EpochSums, RunPosition } from '../run/run-position.js';
import type { TrainedOn } from '../identity/trained-on.js';

/** The part of a checkpoint's run that is kept as JSON. */
export interface StoredRun {
  readonly seed: number;
  readonly epochs: number;
  readonly data: { readonly name: string; readonly count: number };
  readonly trainedOn?: TrainedOn;
  readonly startedFrom?: string;
  readonly backend?: string;
  readonly position: RunPosition;
}

/** Gives back what fits. `path` names the value in errors: `position.epoch`. */
type Reader<T> = (value: unknown, path: string) => T;

/**
 * Reads the JSON of a checkpoint's run: nothing of it is used that a run could not have written.
 *
 * @throws ConvlangError E604 that names the first value that is wrong
 */
export function readRunData(json: string): StoredRun {
  const run = readStored(parsed(json), '');
  const { epoch, history } = run.position;
  if (history.length !== epoch)
    return failRun(`position.history has ${history.length} records, and position.epoch is ${epoch}`);
  const misplaced = history.findIndex((record, i) => record.epoch !== i + 1);
  if (misplaced >= 0)
    failRun(
      `position.history[${misplaced}].epoch is ${history[misplaced]?.epoch ?? 0}, not ${misplaced + 1}`,
    );
  return run;
}

/**
 * Reads the JSON of what a file of weights keeps of the data.
 *
 * @throws ConvlangError E604 that names the first value that is wrong
 */
export function readDataRecord(json: string): TrainedOn {
  return trainedOn(parsed(json), 'data');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return failRun('its run data is not JSON');
  }
}

/** @throws ConvlangError E604 always */
export function failRun(what: string): never {
  return fail('E604', { kind: 'a checkpoint', what }, null);
}

function number(isGood: (value: number) => boolean, wanted: string): Reader<number> {
  return (value, path) =>
    typeof value === 'number' && isGood(value) ? value : failValue(value, path, wanted);
}

function object<T>(fields: { readonly [K in keyof T]-?: Reader<T[K] | undefined> }): Reader<T> {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return failValue(value, path, 'an object');
    const given = value as Readonly<Record<string, unknown>>;
    const read = Object.entries<Reader<unknown>>(fields).map(([key, reader]) => [
      key,
      reader(given[key], path === '' ? key : `${path}.${key}`),
    ]);
    return Object.fromEntries(read.filter(([, field]) => field !== undefined)) as T;
  };
}

function orNull<T>(reader: Reader<T>): Reader<T | null> {
  return (value, path) => (value === null ? null : reader(value, path));
}

function optional<T>(reader: Reader<T>): Reader<T | undefined> {
  return (value, path) => (value === undefined ? undefined : reader(value, path));
}

function recordOf<T>(reader: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return failValue(value, path, 'an object');
    return Object.fromEntries(
      Object.entries<unknown>({ ...value }).map(([key, item]) => [key, reader(item, `${path}.${key}`)]),
    );
  };
}

function listOf<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (value, path) =>
    Array.isArray(value)
      ? value.map((item, i) => reader(item, `${path}[${i}]`))
      : failValue(value, path, 'a list');
}

const text: Reader<string> = (value, path) =>
  typeof value === 'string' ? value : failValue(value, path, 'a text');

function failValue(value: unknown, path: string, wanted: string): never {
  const place = path === '' ? 'its run data' : path;
  if (value === undefined) return failRun(`${place} is missing`);
  // JSON has no such number, but a number such as 1e999 is read as one.
  const isInfinite = typeof value === 'number' && !Number.isFinite(value);
  const shown = isInfinite ? 'a number too large' : shortened(JSON.stringify(value));
  return failRun(`${place} is ${shown}, not ${wanted}`);
}

function shortened(json: string): string {
  return json.length > 40 ? `${json.slice(0, 37)}...` : json;
}

const count = number((value) => Number.isSafeInteger(value) && value >= 0, 'a whole number from 0');
const atLeastOne = number((value) => Number.isSafeInteger(value) && value >= 1, 'a whole number from 1');
const share = number((value) => value >= 0 && value <= 1, 'a share from 0 to 1');
const finite = number(Number.isFinite, 'a finite number');

const heads = optional(recordOf(finite));

const shares = {
  accuracy: orNull(share),
  top5: orNull(share),
  metrics: optional(recordOf(orNull(finite))),
};

const scores = object<Scores>({
  samples: count,
  loss: finite,
  heads,
  ...shares,
  taps: optional(recordOf(object<HeadScores>(shares))),
});

const metricSums = recordOf(listOf(finite));

const newerSums = object<EpochSums>({
  samples: count,
  loss: finite,
  heads,
  metrics: metricSums,
  taps: optional(recordOf(metricSums)),
});

const olderSums = object<
  Omit<EpochSums, 'metrics' | 'taps'> & { readonly top1: number; readonly top5: number }
>({
  samples: count,
  loss: finite,
  heads,
  top1: count,
  top5: count,
});

const learnt: Reader<Learnt> = (value, path) => (value === 'values' ? value : listOf(text)(value, path));

const trainedOn = object<TrainedOn>({
  content: text,
  targets: (value, path) =>
    value === 'classes' || value === 'values' || value === 'maps'
      ? value
      : failValue(value, path, 'classes, values or maps'),
  features: optional(listOf(text)),
  taps: optional(recordOf(learnt)),
  split: orNull(object<NonNullable<TrainedOn['split']>>({ fraction: share, seed: count })),
  validation: orNull(text),
});

/** An older version counted what was right by itself, with no table of metrics. */
const sums: Reader<EpochSums> = (value, path) => {
  const isOlder = typeof value === 'object' && value !== null && 'top1' in value;
  if (!isOlder) return newerSums(value, path);
  const { top1, top5, ...rest } = olderSums(value, path);
  return { ...rest, metrics: { accuracy: [top1], top5: [top5] } };
};

const readStored = object<StoredRun>({
  seed: count,
  epochs: atLeastOne,
  data: object<StoredRun['data']>({ name: text, count: atLeastOne }),
  trainedOn: optional(trainedOn),
  startedFrom: optional(text),
  backend: optional(text),
  position: object<RunPosition>({
    epoch: count,
    batch: count,
    step: count,
    sums,
    history: listOf(
      object<EpochRecord>({ epoch: atLeastOne, rate: finite, train: scores, validation: orNull(scores) }),
    ),
  }),
});
