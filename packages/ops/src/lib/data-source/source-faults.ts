import { unreachable } from '@convlang/diagnostics';
import { shapeOfText } from './shape-of-text.js';
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
  return [{ kind: 'wrong value', option, expected: optionText(spec), found: String(value), doc: spec.doc }];
}

function fits(spec: OptionSpec, value: string | number | boolean): boolean {
  const isWhole = typeof value === 'number' && Number.isSafeInteger(value);
  switch (spec.type) {
    case 'switch':
      return typeof value === 'boolean';
    case 'text':
      return typeof value === 'string';
    case 'shape':
      return shapeOfText(value) !== null;
    case 'whole':
      return isWhole && value >= spec.min && value <= (spec.max ?? value);
    case 'whole or text':
      return typeof value === 'string' || (isWhole && value >= 0);
    default:
      return unreachable(spec);
  }
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
