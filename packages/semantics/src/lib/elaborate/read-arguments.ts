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
import { Cursor } from '../arguments/cursor.js';
import { describeTwice, keyAt, readSignature, withoutSecond } from '../arguments/read-signature.js';
import { replacement, type Candidate } from '../finding.js';
import { hintOf } from '../values/shape-text.js';
import type { ArgumentScope } from './argument-scope.js';
import { readValue } from './read-value.js';
import { describeAtom, LayerReading } from './value-reading.js';

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
  readonly cursor: Cursor<Atom>;
  readonly scope: ArgumentScope;
  readonly values: Record<string, ArgValue>;
  readonly places: Map<string, Span>;
  isGood: boolean;
}

/** What a layer alone says, such as `relu`: the same wherever it stands. */
const withoutArguments = new WeakMap<AnyLayer, ReadArguments>();

/** Reads what follows a layer's word by the layer's signature: positionals first, then pairs of key and value. */
export function readArguments(layer: AnyLayer, core: LayerCore, scope: ArgumentScope): ReadArguments {
  const isAlone = core.atoms.length === 0;
  const known = isAlone ? withoutArguments.get(layer) : undefined;
  if (known !== undefined) return known;
  const cursor = new Cursor(core.atoms);
  const reading: Reading = { layer, core, cursor, scope, values: {}, places: new Map(), isGood: true };
  const positionals: ArgSchema = layer.positionals;
  const signature = { places: Object.entries(positionals), pairs: keysOf(layer) };
  const pairs = readSignature<Atom, ArgSpec>(cursor, signature, {
    isThere: (name, spec) => isPositionalThere(name, spec, reading),
    readValue: (name, spec) => readArgument(name, spec, reading),
    isOver: () => cursor.peek() === undefined,
    refuse: () => refuse(reading),
    refuseTwice: (repeated) => {
      reading.isGood = false;
      scope.fail(describeTwice(repeated), () => [withoutSecond(repeated, core.span)]);
    },
  });
  const { values, places, isGood } = reading;
  const read = { values: isGood ? completeArgs(layer, values) : null, places, pairs };
  if (isAlone && isGood) withoutArguments.set(layer, read);
  return read;
}

function keysOf(layer: AnyLayer): ArgSchema {
  return layer.keys;
}

function isPositionalThere(name: string, spec: ArgSpec, reading: Reading): boolean {
  const { cursor, scope, layer, core } = reading;
  const isRequired = defaultArg(spec) === undefined;
  const key = keyAt(cursor, keysOf(layer));
  // A block's parameter may have the name of a key; where a number must stand, it is the parameter.
  const isKey = key !== undefined && !(isRequired && scope.lookup.find(key.name) !== undefined);
  if (cursor.peek() !== undefined && !isKey) return true;
  if (!isRequired) return false;
  reading.isGood = false;
  const argument = `\`${name}\``;
  scope.fail(
    report('E303', { layer: layer.name, argument, example: layer.examples[0] ?? layer.name }, core.word.span),
  );
  return false;
}

function readArgument(name: string, spec: ArgSpec, reading: Reading): boolean {
  const { cursor, scope, layer } = reading;
  const first = cursor.peek();
  const value = readValue(spec, new LayerReading({ layer: layer.name, argument: name }, cursor, scope));
  const last = cursor.last();
  if (first !== undefined && last !== undefined) reading.places.set(name, joinSpans(first.span, last.span));
  if (value === null) reading.isGood = false;
  else reading.values[name] = value;
  return first !== undefined;
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
  while (cursor.peek() !== undefined && keyAt(cursor, keysOf(layer)) === undefined) cursor.take();
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
