import { checkArgument, checkMembers, isRecord } from '@convlang/diagnostics';
import { BATCH, sizesOf, type Graph, type ValueId } from '@convlang/ir';
import { findNamed } from '@convlang/passes';
import { fail } from '../fail.js';

/** Which number of a network is asked about. */
export interface Aim {
  /**
   * Name of a layer, whose output is looked at. Default: the main head, before the softmax or sigmoid that it ends in, where a score says how
   * much speaks for its class and nothing of the others.
   */
  readonly layer?: string;
  /** From 0: the class of a head that tells classes apart, the unit of a vector, the channel of a map. */
  readonly channel: number;
  /** Row and column of a map, or the place along a signal, from 0. Default: all places, added up. */
  readonly at?: readonly number[];
  /** Asks with the other sign what speaks against it: for class 0, where one number tells two classes apart. Default no. */
  readonly against?: boolean;
}

const members = { layer: true, channel: true, at: true, against: true } as const satisfies Record<
  keyof Aim,
  true
>;

/** What an aim lies in. */
export interface AimedValue {
  readonly value: ValueId;
  /** Of one sample: `[h, w, c]`, `[length, c]` or `[n]`. */
  readonly sizes: readonly number[];
}

/** Ops that make shares of scores: a share also falls because others rise. */
const closing: ReadonlySet<string> = new Set(['softmax', 'logSoftmax', 'sigmoid']);

/**
 * Finds what a layer, or the main head, gives.
 *
 * @throws ConvlangError E622 for a layer that the model has not
 */
export function aimedValue(graph: Graph, layer: string | undefined): AimedValue {
  const value = layer === undefined ? headScores(graph) : findNamed('layer', graph.layers, layer).output;
  return { value, sizes: sizesOf(graph, value) };
}

/** What the main head works on where it makes shares of it, else what it gives. */
function headScores({ outputs, nodes }: Graph): ValueId {
  const head = outputs.find(({ name }) => name === 'output')?.value;
  const maker = nodes.find((node) => node.outputs.some((id) => id === head));
  const before = maker !== undefined && closing.has(maker.op) ? maker.inputs[0] : undefined;
  return before ?? (head as ValueId);
}

/**
 * What each number of a value counts towards an aim, for one sample: 0, or 1, or -1 where the aim is against it.
 *
 * @throws ConvlangError E556 for what is no aim, E663 for a channel or place that is not there
 */
export function aimMask({ sizes }: AimedValue, aim: Aim): Float32Array {
  checkAim(aim);
  const { channel, at, against = false } = aim;
  const channels = sizes.at(-1) ?? 1;
  const places = sizes.slice(0, -1);
  const whole = { what: whatOf(aim), sizes: sizes.join('x') };
  if (channel >= channels) fail('E663', { ...whole, part: `channel ${channel}` });
  const isThere =
    at === undefined || (at.length === places.length && at.every((i, k) => i < (places[k] ?? 0)));
  if (!isThere) fail('E663', { ...whole, part: `place ${at.join(',')}` });
  const chosen = at?.reduce((index, i, k) => index * (places[k] ?? 1) + i, 0);
  const mask = new Float32Array(places.reduce((product, size) => product * size, channels));
  for (let place = 0; place < mask.length / channels; place++)
    if (chosen === undefined || chosen === place) mask[place * channels + channel] = against ? -1 : 1;
  return mask;
}

/** What an aim is called in messages. */
function whatOf({ layer }: Aim): string {
  return layer === undefined ? 'the main head' : `the layer ${layer}`;
}

/** Whoever calls from JavaScript may give anything. */
function checkAim(aim: unknown): void {
  checkArgument('aim', aim, isRecord(aim), 'an object such as { channel: 3 }');
  if (!isRecord(aim)) return;
  checkMembers(aim, members);
  const { channel, at, against } = aim;
  checkArgument('channel', channel, isIndex(channel), 'a whole number from 0');
  const isPlace = at === undefined || (Array.isArray(at) && at.every(isIndex));
  checkArgument('at', at, isPlace, 'row and column, each a whole number from 0');
  checkArgument('against', against, against === undefined || typeof against === 'boolean', 'true or false');
}

function isIndex(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** The shape of the values that lie over it, with the batch. */
export function batched(sizes: readonly number[]): readonly (number | typeof BATCH)[] {
  return [BATCH, ...sizes];
}
