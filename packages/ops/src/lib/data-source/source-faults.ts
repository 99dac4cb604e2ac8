import { unreachable } from '@convlang/diagnostics';
import { boundsProblem, LARGEST_SIZE, nearestWithin, type Bounds } from '../definition/bounds.js';
import { coloursOfText, inputsOfText, shapeOfText, sizesOfText } from './shape-of-text.js';
import type { OptionSpec, SourceFacts, SourceTable, WrittenSource } from './source-facts.js';

/** What is wrong with a source as it is written. */
export type SourceFault =
  | { readonly kind: 'unknown source'; readonly known: readonly string[] }
  | { readonly kind: 'unknown option'; readonly option: string; readonly known: readonly string[] }
  | {
      readonly kind: 'wrong value';
      readonly option: string;
      /** What it must be: `a whole number of at least 0`. */
      readonly expected: string;
      readonly found: string;
      /** The number that may stand there instead, where one is the nearest. */
      readonly nearest: number | null;
      /** What the option is for. */
      readonly doc: string;
    }
  | { readonly kind: 'no path' }
  | { readonly kind: 'useless path' };

/** Facts of a kind; `undefined` where there is none of the name. */
export function findSource<F extends SourceFacts>(sources: SourceTable<F>, kind: string): F | undefined {
  return Object.hasOwn(sources, kind) ? sources[kind] : undefined;
}

/** Everything that is wrong with a source as it is written, found without opening anything. */
export function sourceFaults(source: WrittenSource, sources: SourceTable): readonly SourceFault[] {
  const facts = findSource(sources, source.kind);
  if (facts === undefined) return [{ kind: 'unknown source', known: Object.keys(sources) }];
  const ofOptions = Object.entries(source.options).flatMap(([option, value]) =>
    optionFaults(option, value, facts),
  );
  return [...ofOptions, ...pathFaults(source, facts)];
}

function pathFaults({ path }: WrittenSource, facts: SourceFacts): readonly SourceFault[] {
  if (facts.path === 'needed') return path === null ? [{ kind: 'no path' }] : [];
  return path === null ? [] : [{ kind: 'useless path' }];
}

function optionFaults(
  option: string,
  value: string | number | boolean,
  { options }: SourceFacts,
): readonly SourceFault[] {
  const spec = Object.hasOwn(options, option) ? options[option] : undefined;
  if (spec === undefined) return [{ kind: 'unknown option', option, known: Object.keys(options) }];
  if (fits(spec, value)) return [];
  const bounds = boundsOf(spec);
  const nearest =
    bounds === null || !Number.isSafeInteger(value) ? null : nearestWithin(Number(value), bounds);
  return [
    {
      kind: 'wrong value',
      option,
      expected: optionText(spec),
      found: String(value),
      nearest: nearest === LARGEST_SIZE ? null : nearest,
      doc: spec.doc,
    },
  ];
}

function fits(spec: OptionSpec, value: string | number | boolean): boolean {
  const bounds = boundsOf(spec);
  if (bounds !== null && typeof value === 'number') return boundsProblem(value, bounds) === null;
  switch (spec.type) {
    case 'switch':
      return typeof value === 'boolean';
    case 'text':
      return typeof value === 'string';
    case 'shape':
      return shapeOfText(value) !== null;
    case 'sizes':
      return sizesOfText(value) !== null;
    case 'inputs':
      return inputsOfText(value) !== null;
    case 'colours':
      return coloursOfText(value) !== null;
    case 'whole':
      return false;
    case 'whole or text':
      return typeof value === 'string';
    default:
      return unreachable(spec);
  }
}

/** What a number may be; `null` where none may stand. */
function boundsOf(spec: OptionSpec): Bounds | null {
  if (spec.type === 'whole or text') return { isWhole: true, min: 0 };
  if (spec.type !== 'whole') return null;
  const { min, max } = spec;
  return { isWhole: true, min, ...(max === undefined ? {} : { max }) };
}

/** What the value of an option must be, for messages: `a whole number of at least 0`. */
export function optionText(spec: OptionSpec): string {
  switch (spec.type) {
    case 'switch':
      return 'on or off';
    case 'text':
      return 'a text';
    case 'shape':
      return 'HxW or HxWxC';
    case 'sizes':
      return 'N, HxW or HxWxC';
    case 'inputs':
      return 'names and sizes, such as "left 4x4x1, right 3"';
    case 'colours':
      return 'colours in the order of the classes, such as "0 255" or "#000000 #ff0000"';
    case 'whole':
      return spec.max === undefined
        ? `a whole number of at least ${spec.min}`
        : `a whole number from ${spec.min} to ${spec.max}`;
    case 'whole or text':
      return 'a whole number of at least 0, or a text';
    default:
      return unreachable(spec);
  }
}
