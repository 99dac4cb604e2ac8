import { closestWord, joinSpans, report, type Span } from '@convlang/diagnostics';
import {
  completeArgs,
  defaultArg,
  type AnyLayer,
  type ArgSchema,
  type ArgSpec,
  type ArgValue,
} from '@convlang/ops';
import type { Atom, Identifier, LayerCore } from '@convlang/syntax';
import { replacement, type Candidate } from '../finding.js';
import { hintOf } from '../values/shape-text.js';
import type { ArgumentScope } from './argument-scope.js';
import { AtomCursor } from './atom-cursor.js';
import { readValue } from './read-value.js';
import { describeAtom } from './value-reading.js';

/** The arguments of one layer. */
export interface ReadArguments {
  /** By name, defaults filled in; `null` after an error, which has been reported. */
  readonly values: Readonly<Record<string, ArgValue>> | null;
  /** Where the value of each given argument stands. */
  readonly places: ReadonlyMap<string, Span>;
  /** Where each given key and its value stand. */
  readonly pairs: ReadonlyMap<string, Span>;
}

interface Reading {
  readonly layer: AnyLayer;
  readonly core: LayerCore;
  readonly cursor: AtomCursor;
  readonly scope: ArgumentScope;
  readonly values: Record<string, ArgValue>;
  readonly places: Map<string, Span>;
  readonly pairs: Map<string, Span>;
  isGood: boolean;
}

/** Reads what follows a layer's word by the layer's signature: positionals first, then pairs of key and value. */
export function readArguments(layer: AnyLayer, core: LayerCore, scope: ArgumentScope): ReadArguments {
  const reading: Reading = {
    layer,
    core,
    cursor: new AtomCursor(core.atoms),
    scope,
    values: {},
    places: new Map(),
    pairs: new Map(),
    isGood: true,
  };
  const positionals: ArgSchema = layer.positionals;
  for (const [name, spec] of Object.entries(positionals)) readPositional(name, spec, reading);
  while (reading.cursor.peek() !== undefined) readPair(reading);
  return { ...reading, values: reading.isGood ? completeArgs(layer, reading.values) : null };
}

function keysOf(layer: AnyLayer): ArgSchema {
  return layer.keys;
}

function keyAt({ cursor, layer }: Reading): Identifier | undefined {
  const atom = cursor.peek();
  return atom?.kind === 'identifier' && Object.hasOwn(keysOf(layer), atom.name) ? atom : undefined;
}

function readPositional(name: string, spec: ArgSpec, reading: Reading): void {
  const { cursor, scope, layer, core } = reading;
  const isRequired = defaultArg(spec) === undefined;
  const key = keyAt(reading);
  // A block's parameter may have the name of a key; where a number must stand, it is the parameter.
  const isKey = key !== undefined && !(isRequired && scope.lookup.find(key.name) !== undefined);
  if (cursor.peek() !== undefined && !isKey) return store(name, spec, reading);
  if (!isRequired) return;
  reading.isGood = false;
  const argument = `\`${name}\``;
  scope.fail(
    report('E303', { layer: layer.name, argument, example: layer.examples[0] ?? layer.name }, core.word.span),
  );
}

function store(name: string, spec: ArgSpec, reading: Reading): void {
  const { cursor, scope, layer } = reading;
  const first = cursor.peek();
  const value = readValue(spec, cursor, { layer: layer.name, argument: name, scope });
  const last = cursor.last();
  if (first !== undefined && last !== undefined) reading.places.set(name, joinSpans(first.span, last.span));
  if (value === null) reading.isGood = false;
  else reading.values[name] = value;
}

function readPair(reading: Reading): void {
  const { cursor, scope, layer } = reading;
  const key = keyAt(reading);
  if (key === undefined) return refuse(reading);
  cursor.take();
  const spec = keysOf(layer)[key.name];
  if (spec === undefined) return;
  const before = reading.pairs.get(key.name);
  if (cursor.peek() === undefined) {
    reading.isGood = false;
    const expected = 'followed by its value';
    scope.fail(report('E305', { layer: layer.name, argument: key.name, expected, found: 'alone' }, key.span));
    return;
  }
  store(key.name, spec, reading);
  const pair = joinSpans(key.span, cursor.last()?.span ?? key.span);
  if (before !== undefined) {
    reading.isGood = false;
    const related = [{ span: before, note: 'given here before' }];
    scope.fail(report('E307', { key: key.name }, pair, { related }), () => [
      removal(pair, reading.core.span),
    ]);
  }
  reading.pairs.set(key.name, pair);
}

/** Takes a pair away with the space before it. */
function removal(pair: Span, core: Span): Candidate {
  const start = Math.max(core.start, pair.start - 1);
  return { title: 'leave the second one out', edits: [{ span: { ...pair, start }, text: '' }] };
}

/** Something that is no key: says so once and goes on at the next key. */
function refuse(reading: Reading): void {
  const { cursor, scope, layer } = reading;
  const wrong = cursor.take();
  reading.isGood = false;
  if (wrong.kind === 'identifier') refuseKey(wrong, layer, scope);
  else
    scope.fail(report('E304', { layer: layer.name, what: describeAtom(wrong) }, wrong.span), () => [
      dropped(wrong),
    ]);
  while (cursor.peek() !== undefined && keyAt(reading) === undefined) cursor.take();
}

function dropped(atom: Atom): Candidate {
  return {
    title: `leave ${describeAtom(atom)} out`,
    edits: [{ span: { ...atom.span, start: atom.span.start - 1 }, text: '' }],
  };
}

function refuseKey(key: Identifier, layer: AnyLayer, scope: ArgumentScope): void {
  const keys = Object.keys(keysOf(layer));
  const meant = closestWord(key.name, keys);
  const list = keys.length === 0 ? '; it has none' : `; it has ${keys.join(', ')}`;
  const hint = meant === undefined ? list : hintOf(meant);
  scope.fail(report('E302', { layer: layer.name, key: key.name, hint }, key.span), () =>
    replacement(key.span, meant),
  );
}
