import type { Span } from '@convlang/diagnostics';
import { initNames, type AnyLayer, type ArgSpec } from '@convlang/ops';
import {
  allPipelines,
  type BlockHeader,
  type Condition,
  type Core,
  type Expression,
  type Identifier,
  type LayerCore,
} from '@convlang/syntax';
import { argumentPlaces } from '../elaborate/layer/layer-places.js';
import type { BlockDefinition } from './environment.js';
import { expressionsIn } from './expressions-in.js';
import { givenNames } from './given-names.js';

/** What the body of a block takes one of its parameters for, where it is more than a number. */
export type ParameterUse =
  /** The word of a layer, `skip` included. */
  | { readonly kind: 'layer'; readonly span: Span }
  /** The word behind `parallel`. */
  | { readonly kind: 'merge'; readonly span: Span }
  /** The name of a stage. */
  | { readonly kind: 'stage'; readonly span: Span }
  /** A value behind a layer's word: one of some words, at some places a number too. */
  | {
      readonly kind: 'value';
      readonly words: readonly string[];
      readonly takesNumbers: boolean;
      readonly span: Span;
    };

/** Whether a number may stand where a parameter does. */
export function takesNumbers(use: ParameterUse): boolean {
  return use.kind === 'value' && use.takesNumbers;
}

/** By the names of parameters; those that stand for numbers are left out. */
export type ParameterUses = ReadonlyMap<string, readonly ParameterUse[]>;

const none: ParameterUses = new Map();

/** Deeper than this no chain of calls is put in place. */
const DEEPEST = 200;

/**
 * What each parameter of a block stands for, by its body and the blocks that it is handed on to. A parameter that is a number
 * anywhere is a number everywhere: `block b(dropout) { dropout (dropout) }` names the layer as ever.
 */
export function parameterUses(
  definition: BlockDefinition,
  layers: Readonly<Record<string, AnyLayer>>,
): ParameterUses {
  const { header } = definition;
  return mayTakeWords(header) ? usesOf(definition, layers, 0) : none;
}

/** One for each file that is read: what a block hands on depends on the other blocks, which change. */
const known = new WeakMap<BlockDefinition['environment'], Map<BlockHeader, ParameterUses>>();

function usesOf(
  definition: BlockDefinition,
  layers: Readonly<Record<string, AnyLayer>>,
  depth: number,
): ParameterUses {
  const { header, environment } = definition;
  const table = known.get(environment) ?? new Map<BlockHeader, ParameterUses>();
  known.set(environment, table);
  const before = table.get(header);
  if (before !== undefined || depth > DEEPEST) return before ?? none;
  // Where blocks call one another in a circle, which is an error.
  table.set(header, none);
  const uses = new UseCollector(definition, layers, depth).run();
  table.set(header, uses);
  return uses;
}

const wordy = new WeakMap<BlockHeader, boolean>();

/** Whether a parameter stands anywhere where a word may stand. It follows from the block alone, and for most it does not. */
function mayTakeWords(header: BlockHeader): boolean {
  const before = wordy.get(header);
  if (before !== undefined) return before;
  const names = new Set(header.parameters.map(({ name }) => name.name));
  const isThere =
    names.size > 0 &&
    allPipelines([header.body]).some(({ stages }) =>
      stages.some(({ core }) => wordsOf(core).some(({ name }) => names.has(name))),
    );
  wordy.set(header, isThere);
  return isThere;
}

/** The names of a stage that stand where a word may stand. */
function wordsOf(core: Core): readonly Identifier[] {
  switch (core.kind) {
    case 'layer':
      return [core.word, ...core.atoms.filter((atom) => atom.kind === 'identifier')];
    case 'call':
      return core.arguments.flatMap(({ value }) => (value.kind === 'identifier' ? [value] : []));
    case 'parallel':
      return [core.merge];
    case 'from':
      return [core.name];
    case 'repeat':
    case 'if':
    case 'tap':
    case 'skip':
      return [];
  }
}

/** Goes through the body of one block. */
class UseCollector {
  readonly #definition: BlockDefinition;
  readonly #layers: Readonly<Record<string, AnyLayer>>;
  readonly #depth: number;
  readonly #names: ReadonlySet<string>;
  readonly #uses = new Map<string, ParameterUse[]>();
  readonly #numbers = new Set<string>();

  constructor(definition: BlockDefinition, layers: Readonly<Record<string, AnyLayer>>, depth: number) {
    this.#definition = definition;
    this.#layers = layers;
    this.#depth = depth;
    this.#names = new Set(definition.header.parameters.map(({ name }) => name.name));
  }

  run(): ParameterUses {
    const { body, parameters } = this.#definition.header;
    for (const { default: value } of parameters)
      if (value !== null && value.kind !== 'identifier') this.#number(value);
    for (const { stages } of allPipelines([body]))
      for (const { core, suffixes } of stages) {
        this.#core(core);
        for (const suffix of suffixes)
          if (suffix.kind === 'shape') suffix.parts.forEach((part) => this.#number(part));
      }
    // A stage of the block itself stands nearer than a parameter of its name.
    const own = givenNames([body]);
    for (const name of own)
      if (this.#uses.get(name)?.some(({ kind }) => kind === 'stage') === true) this.#numbers.add(name);
    for (const name of this.#numbers) this.#uses.delete(name);
    return this.#uses;
  }

  #core(core: Core): void {
    switch (core.kind) {
      case 'layer':
        return this.#layer(core);
      case 'call':
        return this.#call(core);
      case 'parallel':
        return this.#use(core.merge.name, { kind: 'merge', span: core.merge.span });
      case 'from':
        return this.#use(core.name.name, { kind: 'stage', span: core.name.span });
      case 'repeat':
        return this.#number(core.count);
      case 'if':
        return this.#condition(core.condition);
      case 'tap':
      case 'skip':
        return;
    }
  }

  #layer(core: LayerCore): void {
    this.#use(core.word.name, { kind: 'layer', span: core.word.span });
    const isNumber = (name: string): boolean =>
      this.#names.has(name) || this.#definition.environment.numbers.has(name);
    const hasWords = core.atoms.some((atom) => atom.kind === 'identifier' && this.#names.has(atom.name));
    const places = hasWords ? argumentPlaces(core, this.#layers, isNumber) : [];
    for (const atom of core.atoms) {
      const isWord = atom.kind === 'identifier' && this.#names.has(atom.name);
      if (!isWord) {
        for (const expression of expressionsIn(atom)) this.#number(expression);
        continue;
      }
      const { start, end } = atom.span;
      const place = places.find(({ span }) => start >= span.start && end <= span.end);
      // What stands before the value is its key.
      if (place !== undefined && end <= place.value.start) continue;
      const use = place === undefined ? null : useOf(place.spec, atom.span);
      if (use === null) this.#numbers.add(atom.name);
      else this.#use(atom.name, use);
    }
  }

  #call({ block, arguments: given }: Extract<Core, { kind: 'call' }>): void {
    const called = this.#definition.environment.blocks.get(block.name);
    const uses = called === undefined ? none : usesOf(called, this.#layers, this.#depth + 1);
    given.forEach(({ name, value }, i) => {
      const parameter = name?.name ?? called?.header.parameters[i]?.name.name;
      const inner = parameter === undefined ? undefined : uses.get(parameter);
      if (value.kind !== 'identifier' || inner === undefined) this.#number(value);
      else for (const use of inner) this.#use(value.name, use);
    });
  }

  #use(name: string, use: ParameterUse): void {
    if (!this.#names.has(name)) return;
    const uses = this.#uses.get(name);
    if (uses === undefined) this.#uses.set(name, [use]);
    else uses.push(use);
  }

  #number(expression: Expression): void {
    switch (expression.kind) {
      case 'identifier':
        if (this.#names.has(expression.name)) this.#numbers.add(expression.name);
        return;
      case 'negate':
        return this.#number(expression.operand);
      case 'binary':
        this.#number(expression.left);
        return this.#number(expression.right);
      case 'number':
      case 'input-size':
        return;
    }
  }

  #condition(condition: Condition): void {
    switch (condition.kind) {
      case 'not':
        return this.#condition(condition.operand);
      case 'logic':
        this.#condition(condition.left);
        return this.#condition(condition.right);
      case 'compare':
        this.#number(condition.left);
        return this.#number(condition.right);
    }
  }
}

/** The words that may stand for an argument of a layer; `null` where a number must stand. */
function useOf(spec: ArgSpec, span: Span): ParameterUse | null {
  const value = (words: readonly string[], takesNumbers = false): ParameterUse => ({
    kind: 'value',
    words,
    takesNumbers,
    span,
  });
  switch (spec.type) {
    case 'enum':
      return value(spec.values);
    case 'init':
      return value(initNames);
    case 'round':
      return value(['exact', 'floor', 'ceil']);
    case 'switch':
      return value(['on', 'off']);
    case 'pad':
      return value(['valid', 'same', 'half'], true);
    case 'window':
      return value(['global'], true);
    case 'layer':
      return { kind: 'stage', span };
    case 'table':
    case 'sides':
    case 'int':
    case 'number':
    case 'size':
    case 'filters':
    case 'shape':
      return null;
  }
}
