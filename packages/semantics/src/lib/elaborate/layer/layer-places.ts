import type { Span } from '@convlang/diagnostics';
import type { AnyLayer, ArgSchema, ArgSpec } from '@convlang/ops';
import type { Atom, Expression, Identifier, LayerCore } from '@convlang/syntax';
import { expressionsIn } from '../../names/expressions-in.js';
import { readArguments } from '../layer-arguments/read-arguments.js';
import { padWords } from '../layer-arguments/read-pad.js';

/** An argument of a layer as it stands in the file. */
export interface ArgumentPlace {
  /** The layer's definition. */
  readonly layer: AnyLayer;
  readonly name: string;
  readonly spec: ArgSpec;
  /** Whether it stands by its place, without its key. */
  readonly isPositional: boolean;
  /** Where its value stands. */
  readonly value: Span;
  /** Its key and value; the value alone for one without a key. */
  readonly span: Span;
}

/**
 * Where the arguments of a layer stand, by its signature; no value is computed.
 *
 * @param isNumber whether a name is that of a number here
 */
export function argumentPlaces(
  core: LayerCore,
  layers: Readonly<Record<string, AnyLayer>>,
  isNumber: (name: string) => boolean,
): readonly ArgumentPlace[] {
  const layer = Object.hasOwn(layers, core.word.name) ? layers[core.word.name] : undefined;
  if (layer === undefined) return [];
  const nothing = (): undefined => undefined;
  const read = readArguments(layer, core, {
    lookup: {
      find: (name) => (isNumber(name) ? null : undefined),
      isLost: () => true,
      later: () => null,
      closest: nothing,
      literal: () => null,
      flow: null,
      report: nothing,
    },
    tables: new Map(),
    word: nothing,
    isLost: () => true,
    closestTable: nothing,
    isStage: () => false,
    hasKey: () => false,
    keyHint: () => null,
    imageInput: () => [],
    fail: nothing,
  });
  const [places, pairs] = [new Map(read.places), new Map(read.pairs)];
  const positionals: ArgSchema = layer.positionals;
  const keys: ArgSchema = layer.keys;
  const last = core.atoms.at(-1);
  const isOpen = last?.kind === 'identifier' && Object.hasOwn(keys, last.name) && !places.has(last.name);
  if (isOpen) {
    // A key whose value is not yet written.
    places.set(last.name, { ...last.span, start: last.span.end });
    pairs.set(last.name, last.span);
  }
  return [...places].flatMap(([name, value]) => {
    const isPositional = !pairs.has(name);
    const spec = (isPositional ? positionals : keys)[name];
    return spec === undefined
      ? []
      : [{ layer, name, spec, isPositional, value, span: pairs.get(name) ?? value }];
  });
}

/** The names that a layer's arguments speak of. */
export interface LayerNames {
  readonly tables: readonly Identifier[];
  readonly stages: readonly Identifier[];
  readonly numbers: readonly Expression[];
  /** What stands where one of some words must stand. */
  readonly words: readonly Identifier[];
}

/** Sorts what stands in a layer's arguments by what it may name. Words such as `same` name nothing. */
export function layerNamesIn(
  core: LayerCore,
  layers: Readonly<Record<string, AnyLayer>>,
  isNumber: (name: string) => boolean,
): LayerNames {
  const found = argumentPlaces(core, layers, isNumber).flatMap(({ spec, value }) =>
    core.atoms
      .filter(({ span }) => span.start >= value.start && span.end <= value.end)
      .map((atom) => ({ atom, kind: kindOf(atom, spec) })),
  );
  const identifiers = (kind: NameKind): readonly Identifier[] =>
    found.flatMap(({ atom, kind: own }) => (own === kind && atom.kind === 'identifier' ? [atom] : []));
  const numbers = found.flatMap(({ atom, kind }) => (kind === 'number' ? expressionsIn(atom) : []));
  return {
    tables: identifiers('table'),
    stages: identifiers('stage'),
    numbers,
    words: identifiers('word'),
  };
}

type NameKind = 'table' | 'stage' | 'number' | 'word';

function kindOf(atom: Atom, { type }: ArgSpec): NameKind {
  switch (type) {
    case 'table':
      return 'table';
    case 'layer':
      return 'stage';
    case 'enum':
    case 'init':
    case 'round':
    case 'switch':
      return 'word';
    case 'pad':
    case 'sides':
    case 'window':
      return atom.kind === 'identifier' && [...padWords, 'lower', 'global'].includes(atom.name)
        ? 'word'
        : 'number';
    case 'int':
    case 'number':
    case 'size':
    case 'filters':
    case 'shape':
      return 'number';
  }
}
