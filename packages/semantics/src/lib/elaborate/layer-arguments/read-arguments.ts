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
import { Cursor } from '../../arguments/cursor.js';
import {
  describeTwice,
  keyAt,
  readSignature,
  withoutSecond,
  type RepeatedPair,
  type Signature,
  type SignatureReading,
} from '../../arguments/read-signature.js';
import { replacement, type Candidate } from '../../finding.js';
import { hintOf } from '../../values/shape-text.js';
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

/** What a layer alone says, such as `relu`: the same wherever it stands. */
const withoutArguments = new WeakMap<AnyLayer, ReadArguments>();

/** Reads what follows a layer's word by the layer's signature: positionals first, then pairs of key and value. */
export function readArguments(layer: AnyLayer, core: LayerCore, scope: ArgumentScope): ReadArguments {
  const isAlone = core.atoms.length === 0;
  const known = isAlone ? withoutArguments.get(layer) : undefined;
  if (known !== undefined) return known;
  const reading = new LayerArguments(layer, core, scope);
  const pairs = readSignature<Atom, ArgSpec>(reading.cursor, signatureOf(layer), reading);
  const { values, places, isGood } = reading;
  const read = { values: isGood ? completeArgs(layer, values) : null, places, pairs };
  if (isAlone && isGood) withoutArguments.set(layer, read);
  return read;
}

const signatures = new WeakMap<AnyLayer, Signature<ArgSpec>>();

function signatureOf(layer: AnyLayer): Signature<ArgSpec> {
  const known = signatures.get(layer);
  if (known !== undefined) return known;
  const positionals: ArgSchema = layer.positionals;
  const signature = { places: Object.entries(positionals), pairs: keysOf(layer) };
  signatures.set(layer, signature);
  return signature;
}

function keysOf(layer: AnyLayer): ArgSchema {
  return layer.keys;
}

/** One is made for each stage with arguments: it holds no function of its own. */
class LayerArguments implements SignatureReading<ArgSpec> {
  readonly cursor: Cursor<Atom>;
  readonly values: Record<string, ArgValue> = {};
  readonly places = new Map<string, Span>();
  isGood = true;
  readonly #layer: AnyLayer;
  readonly #core: LayerCore;
  readonly #scope: ArgumentScope;

  constructor(layer: AnyLayer, core: LayerCore, scope: ArgumentScope) {
    this.cursor = new Cursor(core.atoms);
    this.#layer = layer;
    this.#core = core;
    this.#scope = scope;
  }

  isThere(name: string, spec: ArgSpec): boolean {
    const isRequired = defaultArg(spec) === undefined;
    const key = keyAt(this.cursor, keysOf(this.#layer));
    // A block's parameter may have the name of a key; where a number must stand, it is the parameter.
    const isKey = key !== undefined && !(isRequired && this.#isParameter(key.name));
    if (!this.isOver() && !isKey) return true;
    if (!isRequired) return false;
    this.isGood = false;
    const { name: layer, examples } = this.#layer;
    const slots = { layer, argument: `\`${name}\``, example: examples[0] ?? layer };
    this.#scope.fail(report('E303', slots, this.#core.word.span));
    return false;
  }

  readValue(name: string, spec: ArgSpec): boolean {
    this.#putWord();
    const first = this.cursor.peek();
    const place = { layer: this.#layer.name, argument: name };
    const value = readValue(spec, new LayerReading(place, this.cursor, this.#scope, this.#layer.isSpatial));
    const last = this.cursor.last();
    if (first !== undefined && last !== undefined) this.places.set(name, joinSpans(first.span, last.span));
    if (value === null) this.isGood = false;
    else this.values[name] = value;
    return first !== undefined;
  }

  isOver(): boolean {
    return this.cursor.peek() === undefined;
  }

  #isParameter(name: string): boolean {
    return this.#scope.lookup.find(name) !== undefined || this.#scope.word(name) !== undefined;
  }

  /** Puts the word that a parameter stands for in its place. */
  #putWord(): void {
    const atom = this.cursor.peek();
    if (atom?.kind !== 'identifier') return;
    const word = this.#scope.word(atom.name);
    if (word == null) return;
    const { span } = atom;
    const isSwitch = word === 'on' || word === 'off';
    this.cursor.put(isSwitch ? { kind: 'switch', on: word === 'on', span } : { ...atom, name: word });
  }

  /** Something that is no key: says so once and goes on at the next key. */
  refuse(): void {
    const layer = this.#layer;
    const wrong = this.cursor.take();
    this.isGood = false;
    if (wrong.kind === 'identifier' && this.#scope.isStage(wrong.name)) {
      this.#refuseStage(wrong);
      return;
    }
    if (wrong.kind === 'identifier') refuseKey(wrong, layer, this.#scope);
    else
      this.#scope.fail(report('E304', { layer: layer.name, what: describeAtom(wrong) }, wrong.span), () => [
        dropped(wrong),
      ]);
    while (!this.isOver() && keyAt(this.cursor, keysOf(layer)) === undefined) this.cursor.take();
  }

  /** The word of a layer where a key must stand: the `|` before it is missing, and those behind it. */
  #refuseStage(first: Identifier): void {
    const { atoms } = this.#core;
    const starts: Identifier[] = [];
    let word = this.#layer.name;
    for (const atom of atoms.slice(atoms.indexOf(first))) {
      if (atom.kind !== 'identifier' || (atom !== first && !this.#startsStage(atom.name, word))) continue;
      starts.push(atom);
      word = atom.name;
    }
    while (!this.isOver()) this.cursor.take();
    this.#scope.fail(report('E107', {}, first.span), () => [withPipes(this.#core, starts)]);
  }

  #startsStage(name: string, word: string): boolean {
    return this.#scope.isStage(name) && !this.#scope.hasKey(word, name);
  }

  refuseTwice(repeated: RepeatedPair): void {
    this.isGood = false;
    this.#scope.fail(describeTwice(repeated), () => [withoutSecond(repeated, this.#core.span)]);
  }
}

/** The stages that some words of a stage begin, each behind a `|`. */
function withPipes({ span, word, atoms }: LayerCore, starts: readonly Identifier[]): Candidate {
  const edits = starts.map((start) => {
    const before = atoms[atoms.indexOf(start) - 1] ?? word;
    const end = before.span.end;
    return { span: { ...span, start: end, end }, text: ' |' };
  });
  const ends = [...edits.map((edit) => edit.span.start), span.end];
  const stages = [word, ...starts].map((start, i) => ({ ...start.span, end: ends[i] ?? span.end }));
  const title =
    starts.length === 1 ? 'write | here' : `write | before ${starts.map(({ name }) => name).join(', ')}`;
  return { title, edits, stages };
}

function dropped(atom: Atom): Candidate {
  return {
    title: `leave ${describeAtom(atom)} out`,
    edits: [{ span: { ...atom.span, start: atom.span.start - 1 }, text: '' }],
  };
}

function refuseKey(key: Identifier, layer: AnyLayer, scope: ArgumentScope): void {
  const keys = Object.keys(keysOf(layer));
  const [, word = '', number = ''] = /^([a-z]+)(\d+)$/.exec(key.name) ?? [];
  const meant = keys.includes(word) ? `${word} ${number}` : closestWord(key.name, keys);
  const list = keys.length === 0 ? '; it has none' : `; it has ${keys.join(', ')}`;
  const hint = scope.keyHint(key.name) ?? (meant === undefined ? list : hintOf(meant));
  scope.fail(report('E302', { layer: layer.name, key: key.name, hint }, key.span), () =>
    replacement(key.span, meant),
  );
}
