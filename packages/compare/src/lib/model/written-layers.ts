import { analysisContextOf, type CompileContext } from '@convlang/compiler';
import type { Layer, LayerRounding } from '@convlang/ir';
import {
  completeArgs,
  defaultArg,
  type AnyLayer,
  type ArgSpec,
  type ArgValue,
  type PadSpec,
} from '@convlang/ops';
import {
  makeArgument,
  makeLayer,
  makeTable,
  makeWord,
  shortestSides,
  type ArgumentInput,
  type Atom,
  type LayerCore,
  type TableHeader,
} from '@convlang/syntax';

/** A layer as its file asked for it, block parameters and defaults filled in. */
export interface WrittenLayer {
  readonly definition: AnyLayer;
  readonly args: Readonly<Record<string, ArgValue>>;
  /** The file's rounding. */
  readonly rounding: LayerRounding;
}

/** A layer of a graph as a file would ask for it; `null` for a word that the context does not know. */
export function writtenLayer(layer: Layer, context: CompileContext): WrittenLayer | null {
  const definition = analysisContextOf(context).layers[layer.kind];
  if (definition === undefined) return null;
  const { args, rounding = { conv: 'exact', pool: 'exact' } } = layer;
  return { definition, args: completeArgs(definition, args), rounding };
}

/** A layer of a tree, and the tables that it names. */
export interface LayerTree {
  readonly layer: LayerCore;
  readonly tables: readonly TableHeader[];
}

/** A layer as a file would have it. What equals its default is left out. */
export function layerTree({ definition, args }: Omit<WrittenLayer, 'rounding'>): LayerTree {
  const tables: TableHeader[] = [];
  const atomsOf = (name: string): readonly Atom[] => {
    const input = inputOf(args[name] ?? null);
    if (input === null) return [];
    if (!isTable(input)) return makeArgument(input);
    tables.push(makeTable(name, input));
    return [makeWord(name)];
  };
  const places = Object.entries(definition.positionals);
  const last = places.findLastIndex(([name, spec]) => !isDefault(spec, args[name] ?? null));
  const positionals = places.slice(0, last + 1).flatMap(([name]) => atomsOf(name));
  const keys = Object.entries(definition.keys).flatMap(([name, spec]) => {
    // A file of one layer has no other to share with.
    if (spec.type === 'layer' || isDefault(spec, args[name] ?? null)) return [];
    const atoms = atomsOf(name);
    return atoms.length === 0 ? [] : [makeWord(name), ...atoms];
  });
  return { layer: makeLayer(definition.name, [...positionals, ...keys]), tables };
}

function isDefault(spec: ArgSpec, value: ArgValue): boolean {
  return JSON.stringify(defaultArg(spec)) === JSON.stringify(value);
}

type Table = TableHeader['rows'];
type FourSides = readonly [number, number, number, number];

/** A value that the checker has read, as a file gives it; `null` for what is not given. */
function inputOf(value: ArgValue): ArgumentInput | Table | null {
  if (value === null || typeof value !== 'object') return value;
  if ('kind' in value) return padInput(value);
  return isFourSides(value) ? shortestSides(value) : value;
}

function padInput(pad: PadSpec): ArgumentInput {
  if (pad.kind === 'sides') return shortestSides(pad.sides);
  return pad.kind === 'same' && pad.odd === 'before' ? 'same lower' : pad.kind;
}

/** Of all lists of numbers only four sides are four. */
function isFourSides(value: ArgValue): value is FourSides {
  return Array.isArray(value) && value.length === 4 && value.every((side) => typeof side === 'number');
}

function isTable(input: ArgumentInput | Table): input is Table {
  return Array.isArray(input) && input.every(Array.isArray);
}
