import type { Edit, Span } from '@convlang/diagnostics';
import {
  makeArgument,
  makeWord,
  printAtoms,
  type ArgumentInput,
  type Atom,
  type Expression,
  type LayerCore,
  type NumberLiteral,
} from '@convlang/syntax';
import type { ReadArguments } from '../elaborate/layer-arguments/read-arguments.js';
import type { Candidate } from '../finding.js';

/** A layer as it is written, with its arguments. */
export interface WrittenLayer {
  readonly core: LayerCore;
  readonly args: Pick<ReadArguments, 'places' | 'pairs'>;
}

/** Gives a key a value: in place of the one that is written, or behind all other arguments. */
export function setKey({ core, args }: WrittenLayer, key: string, value: ArgumentInput): Edit {
  const pair = args.pairs.get(key);
  const text = keyText(key, value);
  return pair === undefined ? { span: endOf(core.span), text: ` ${text}` } : { span: pair, text };
}

/** A key and its value as a file has them. */
export function keyText(key: string, value: ArgumentInput): string {
  return printAtoms([makeWord(key), ...makeArgument(value)]);
}

/** The empty span behind a place. */
export function endOf(span: Span): Span {
  return { ...span, start: span.end };
}

/** The atom that stands as an argument. */
export function atomOf({ core, args }: WrittenLayer, argument: string): Atom | undefined {
  const place = args.places.get(argument);
  return core.atoms.find((atom) => atom.span.start === place?.start && atom.span.end === place.end);
}

/** The parts of an argument that is written in plain numbers, `6x5x5` or `5`; `null` when any is an expression. */
export function literalParts(atom: Atom | undefined): readonly NumberLiteral[] | null {
  const parts: readonly Expression[] =
    atom?.kind === 'dims' ? atom.parts : atom?.kind === 'number' ? [atom] : [];
  const numbers = parts.filter((part) => part.kind === 'number');
  return numbers.length > 0 && numbers.length === parts.length ? numbers : null;
}

/** Puts numbers in place of those of a layer's first argument, by their places in it; only where they are written as numbers. */
export function changeFirstArgument(
  core: LayerCore | null,
  changes: Readonly<Record<number, number>>,
): readonly Candidate[] {
  const [atom] = core?.atoms ?? [];
  if (core === null || atom === undefined) return [];
  const parts = atom.kind === 'dims' ? atom.parts : [atom];
  const edits = Object.entries(changes).flatMap(([place, number]) => {
    const part = parts[Number(place)];
    return part?.kind === 'number' ? [{ span: part.span, text: String(number) }] : [];
  });
  return edits.length < Object.keys(changes).length ? [] : [{ title: [core.span], edits }];
}
