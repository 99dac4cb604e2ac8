import { joinSpans, report, type Diagnostic, type Span } from '@convlang/diagnostics';
import type { Identifier } from '@convlang/syntax';
import type { Candidate } from '../finding.js';
import type { Cursor } from './cursor.js';

/** What may stand behind a word: arguments at their places, and then pairs of a key and a value in any order. */
export interface Signature<S> {
  readonly places: readonly (readonly [name: string, spec: S])[];
  readonly pairs: Readonly<Record<string, S>>;
}

/** How one kind of arguments is read, and what is said of what is wrong with them. */
export interface SignatureReading<S> {
  /** Whether the argument of a place is there; what must be there and is not is reported. */
  readonly isThere: (name: string, spec: S) => boolean;
  /** Reads a value, that of a pair behind its key; `false` where none stands there. */
  readonly readValue: (name: string, spec: S, key: Identifier | null) => boolean;
  /** Whether there are no more pairs. */
  readonly isOver: () => boolean;
  /** What stands where a key must is none: steps over what belongs to it. */
  readonly refuse: () => void;
  /** A pair whose key was given before. */
  readonly refuseTwice: (repeated: RepeatedPair) => void;
}

/** A key and its value where the key was given before. */
export interface RepeatedPair {
  readonly key: Identifier;
  readonly pair: Span;
  readonly before: Span;
}

/** Something that can stand behind a word. */
type Item = { readonly kind: string; readonly span: Span } | Identifier;

/**
 * Reads what stands behind a word by its signature, for layers and sections alike.
 *
 * @returns where each given key and its value stand, of a key that is given twice the last
 */
export function readSignature<T extends Item, S>(
  cursor: Cursor<T>,
  { places, pairs }: Signature<S>,
  reading: SignatureReading<S>,
): ReadonlyMap<string, Span> {
  for (const [name, spec] of places) if (reading.isThere(name, spec)) reading.readValue(name, spec, null);
  const given = new Map<string, Span>();
  while (!reading.isOver()) {
    const key = keyAt(cursor, pairs);
    const spec = key === undefined ? undefined : pairs[key.name];
    if (key === undefined || spec === undefined) {
      reading.refuse();
      continue;
    }
    cursor.take();
    if (!reading.readValue(key.name, spec, key)) continue;
    const pair = joinSpans(key.span, cursor.last()?.span ?? key.span);
    const before = given.get(key.name);
    if (before !== undefined) reading.refuseTwice({ key, pair, before });
    given.set(key.name, pair);
  }
  return given;
}

/** What is said of a pair whose key was given before. */
export function describeTwice({ key, pair, before }: RepeatedPair): Diagnostic {
  const related = [{ span: before, note: 'given here before' }];
  return report('E307', { key: key.name }, pair, { related });
}

/** Takes such a pair away with the space before it, inside of what it belongs to. */
export function withoutSecond({ pair }: RepeatedPair, around: Span): Candidate {
  const start = Math.max(around.start, pair.start - 1);
  return { title: 'leave the second one out', edits: [{ span: { ...pair, start }, text: '' }] };
}

/** The key that comes next, if one does. */
export function keyAt<T extends Item>(
  cursor: Cursor<T>,
  pairs: Readonly<Record<string, unknown>>,
): Identifier | undefined {
  const item = cursor.peek();
  return isIdentifier(item) && Object.hasOwn(pairs, item.name) ? item : undefined;
}

function isIdentifier(item: Item | undefined): item is Identifier {
  return item?.kind === 'identifier';
}
