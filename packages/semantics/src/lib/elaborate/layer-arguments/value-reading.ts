import { report, unreachable, type Diagnostic, type Span } from '@convlang/diagnostics';
import { initNames, LARGEST_SIZE, type ArgSpec } from '@convlang/ops';
import type { Atom, Expression } from '@convlang/syntax';
import type { Cursor } from '../../arguments/cursor.js';
import type { ValueProblem, ValueReading } from '../../arguments/read-values.js';
import { describeItem, type Item } from '../../arguments/words.js';
import type { Candidate } from '../../finding.js';
import { evaluate } from '../../values/expression.js';
import { formatCount, formatSizes } from '../../values/shape-text.js';
import type { ArgumentScope } from './argument-scope.js';

/** How each kind of argument is described when something else stands in its place. */
export const expectations = {
  int: 'a whole number',
  number: 'a number',
  size: 'a size, like 2 or 2x1',
  window: 'a size, like 2 or 3x2, or `global`',
  filters: 'filters by height by width, like 6x5x5',
  shape:
    'height by width by channels, like 32x32x3, length by channels, like 1000x12, for a signal, or one number for a vector',
  switch: '`on` or `off`',
  enum: 'one of some words',
  pad: 'a size, like 2 or 1x2, sides such as `top 0 bottom 1 left 0 right 1`, `valid`, `same`, `same lower` or `half`',
  sides: 'a size, like 2 or 1x2, or sides such as `top 0 bottom 1 left 0 right 1`',
  round: '`exact`, `floor` or `ceil`',
  table: 'the name of a table',
  init: `one of ${initNames.join(', ')}`,
  layer: 'the name of a stage',
} as const satisfies Record<ArgSpec['type'], string>;

/** The same on a signal, which has one direction. */
const onSignals = {
  size: 'a number, like 2,',
  window: 'a number, like 2, or `global`,',
  filters: 'filters by length, like 6x5,',
  pad: 'a number, like 2, sides such as `left 0 right 1`, `valid`, `same`, `same lower` or `half`',
  sides: 'a number, like 2, or sides such as `left 0 right 1`',
} as const satisfies Partial<Record<ArgSpec['type'], string>>;

/** Kinds of arguments that say something of each direction. */
type Directed = keyof typeof onSignals;

/** An argument of a layer or a block. */
export interface ArgumentName {
  readonly layer: string;
  readonly argument: string;
}

/** Reads an argument of a layer; what is wrong with it is reported, and the reading goes on. */
export class LayerReading implements ValueReading {
  readonly limit = LARGEST_SIZE;
  readonly cursor: Cursor<Atom>;
  readonly scope: ArgumentScope;
  readonly of: ArgumentName;
  readonly #isSpatial: boolean;

  /** @param isSpatial whether the layer looks at places of what flows in */
  constructor(of: ArgumentName, cursor: Cursor<Atom>, scope: ArgumentScope, isSpatial = false) {
    this.of = of;
    this.cursor = cursor;
    this.scope = scope;
    this.#isSpatial = isSpatial;
  }

  /** Whether there is one direction only, as a signal flows in; `null` where that is not known. */
  get isSignal(): boolean | null {
    if (!this.#isSpatial) return false;
    const { flow } = this.scope.lookup;
    return flow === null ? null : flow.length === 2;
  }

  /** What must stand here. */
  expected(type: Directed): string {
    const { flow } = this.scope.lookup;
    if (this.isSignal !== true || flow === null) return expectations[type];
    return `${onSignals[type]} on the signal of ${formatSizes(flow)} that comes in`;
  }

  /** The same for a part of the argument: `pad top`. */
  part(word: string): LayerReading {
    const { layer, argument } = this.of;
    const of = { layer, argument: `${argument} ${word}` };
    return new LayerReading(of, this.cursor, this.scope, this.#isSpatial);
  }

  /** Whether the next atom is a word that names no number. */
  get isWordNext(): boolean {
    const atom = this.cursor.peek();
    return atom?.kind === 'identifier' && this.scope.lookup.find(atom.name) === undefined;
  }

  /** Takes no notes: what a layer takes is known by its signature. */
  ask(): void {}

  isNumber(item: Item): boolean {
    return expressionOf(item) !== null;
  }

  numberOf(item: Item, isWhole: boolean): number | null {
    const expression = expressionOf(item);
    return expression === null ? null : evaluate(expression, this.scope.lookup, !isWhole);
  }

  fail(problem: ValueProblem): null {
    const span = problem.item?.span ?? this.cursor.last()?.span;
    if (span !== undefined)
      this.scope.fail(describeProblem(this.of, problem, span), () => this.#solve(problem, span));
    return null;
  }

  #solve(problem: ValueProblem, span: Span): readonly Candidate[] {
    if (problem.kind === 'other') {
      const isFlat = this.isSignal === true && problem.item?.kind === 'dims';
      return [...(isFlat ? this.scope.imageInput() : []), ...(problem.solve?.() ?? [])];
    }
    if (problem.kind !== 'range' || problem.nearest === null) return [];
    const text = String(problem.nearest);
    return [{ title: text, edits: [{ span, text }] }];
  }
}

/** What is said of an argument that is wrong. */
export function describeProblem(of: ArgumentName, problem: ValueProblem, span: Span): Diagnostic {
  const { layer, argument } = of;
  switch (problem.kind) {
    case 'other': {
      const { item, expected } = problem;
      return report('E305', { ...of, expected, found: item === null ? 'nothing' : describeAtom(item) }, span);
    }
    case 'fraction':
      return report('E305', { ...of, expected: 'a whole number', found: String(problem.value) }, span);
    case 'range':
      return report('E306', { ...of, range: problem.range, found: problem.value }, span);
    case 'large': {
      const slots = {
        what: `\`${argument}\` of \`${layer}\``,
        value: problem.value,
        limit: formatCount(LARGEST_SIZE),
      };
      return report('E402', slots, span);
    }
    default:
      return unreachable(problem);
  }
}

/** What stands at a place, for messages: `` `on` ``, `5x5`, a text. */
export function describeAtom(item: Item): string {
  return item.kind === 'text' ? `the text ${describeItem(item)}` : describeItem(item);
}

function expressionOf(item: Item): Expression | null {
  const isOther =
    item.kind === 'dims' || item.kind === 'text' || item.kind === 'switch' || item.kind === 'operator';
  return isOther ? null : item;
}
