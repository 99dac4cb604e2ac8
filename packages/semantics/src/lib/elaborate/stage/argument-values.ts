import { closestWord, report, type Diagnostic, type Span } from '@convlang/diagnostics';
import type { AnyLayer } from '@convlang/ops';
import type { Argument, BlockParameter, Expression, Identifier } from '@convlang/syntax';
import { replacement, type Candidate } from '../../finding.js';
import type { BlockDefinition } from '../../names/environment.js';
import { parameterUses, takesNumbers, type ParameterUse } from '../../names/parameter-uses.js';
import { evaluate } from '../../values/expression.js';
import { hintOf } from '../../values/shape-text.js';
import type { Elaboration } from '../elaboration.js';
import type { Flow } from '../flow/flow.js';
import { findNumber, findWord, mayBeLost, type Frame } from '../frame.js';
import { lookupAt } from '../layer-arguments/lookup.js';
import type { NamedStage } from '../name-scope.js';

/** What the parameters of a block are bound to at one call. `null` for one of which nothing is known, after an error. */
export interface BoundArguments {
  readonly numbers: ReadonlyMap<string, number | null>;
  readonly words: ReadonlyMap<string, string | null>;
  readonly stages: ReadonlyMap<string, NamedStage | null>;
  /** By parameter, in their order: what the chain of calls shows of this time. */
  readonly texts: readonly string[];
}

/** Where arguments are read and what is said of them. */
type Place = Pick<Elaboration, 'context' | 'hints' | 'draft' | 'log' | 'work'>;

/**
 * Arguments are computed where the block is called, defaults where it is defined, from left to right. Each must be what the block
 * takes its parameter for; `null` where one is not, which has been reported.
 */
export function evaluateArguments(
  elaboration: Place,
  frame: Frame,
  block: BlockDefinition,
  given: ReadonlyMap<string, Argument>,
  flow: Flow,
): BoundArguments | null {
  const uses = parameterUses(block, elaboration.context.layers);
  const numbers = new Map<string, number | null>();
  const words = new Map<string, string | null>();
  const stages = new Map<string, NamedStage | null>();
  const texts: string[] = [];
  let isGood = true;
  const { environment } = block;
  for (const parameter of block.header.parameters) {
    const { name } = parameter.name;
    const argument = given.get(name);
    const value = argument?.value ?? parameter.default;
    if (value === null) continue;
    const isDefault = argument === undefined;
    const scope = isDefault
      ? { ...frame, environment, numbers: { values: numbers, words, parent: null } }
      : frame;
    const kinds = uses.get(name);
    const stage = isDefault && value.kind === 'identifier' ? stages.get(value.name) : undefined;
    const found =
      kinds === undefined || isNumberHere(value, kinds, scope)
        ? { kind: 'number' as const, value: evaluate(value, lookupAt(elaboration, scope, flow)) }
        : stage === undefined
          ? wordOf({ elaboration, frame: scope, block, parameter, value }, kinds)
          : { kind: 'stage' as const, value: stage };
    if (found === null) isGood = false;
    else if (found.kind === 'number') numbers.set(name, found.value);
    else if (found.kind === 'word') words.set(name, found.value);
    else stages.set(name, found.value);
    texts.push(textOf(found, value));
  }
  return isGood ? { numbers, words, stages, texts } : null;
}

/** Binds the parameters of a block that nothing calls. */
export function unknownArguments(
  block: BlockDefinition,
  layers: Readonly<Record<string, AnyLayer>>,
): Omit<BoundArguments, 'texts'> {
  const uses = parameterUses(block, layers);
  const [numbers, words, stages] = [
    new Map<string, null>(),
    new Map<string, null>(),
    new Map<string, null>(),
  ];
  for (const { name } of block.header.parameters) {
    const kinds = uses.get(name.name);
    if (kinds === undefined || kinds.every(takesNumbers)) numbers.set(name.name, null);
    else if (kinds.some(({ kind }) => kind === 'stage')) stages.set(name.name, null);
    else words.set(name.name, null);
  }
  return { numbers, words, stages };
}

type Found =
  | { readonly kind: 'number'; readonly value: number | null }
  | { readonly kind: 'word'; readonly value: string | null }
  | { readonly kind: 'stage'; readonly value: NamedStage | null };

function textOf(found: Found | null, value: Expression): string {
  if (found === null || found.value === null) return '?';
  if (found.kind === 'stage') return value.kind === 'identifier' ? value.name : '?';
  return String(found.value);
}

/** Whether a number is given where a number may stand. */
function isNumberHere(value: Expression, kinds: readonly ParameterUse[], frame: Frame): boolean {
  if (!kinds.every(takesNumbers)) return false;
  if (value.kind !== 'identifier') return true;
  return findWord(frame, value.name) === undefined && findNumber(frame, value.name) !== undefined;
}

/** An argument that must be a word or the name of a stage. */
interface WordArgument {
  readonly elaboration: Place;
  readonly frame: Frame;
  readonly block: BlockDefinition;
  readonly parameter: BlockParameter;
  readonly value: Expression;
}

/** The word or stage that an argument names; `null` after an error. */
function wordOf(argument: WordArgument, uses: readonly ParameterUse[]): Found | null {
  const { value, frame } = argument;
  if (value.kind !== 'identifier') {
    const [first] = uses;
    return first === undefined ? null : refuse(argument, first, describe(value), '', []);
  }
  const outer = findWord(frame, value.name);
  if (outer === null) return { kind: 'word', value: null };
  const word = outer ?? value.name;
  let stage: NamedStage | null | undefined;
  for (const use of uses) {
    if (use.kind !== 'stage') {
      const words = wordsFor(use, argument.elaboration.context.layers);
      if (!words.includes(word)) return refuseWord(argument, use, { ...value, name: word }, words);
      continue;
    }
    stage = frame.names.find(value.name) ?? (isLost(frame, value.name) ? null : undefined);
    if (stage === undefined) return refuseStage(argument, use, value);
  }
  return stage === undefined ? { kind: 'word', value: word } : { kind: 'stage', value: stage };
}

function isLost(frame: Frame, name: string): boolean {
  return frame.names.mayBeLost(name) || mayBeLost(frame, name);
}

function describe(value: Expression): string {
  return value.kind === 'number' ? value.raw : 'an expression';
}

function wordsFor(
  use: Exclude<ParameterUse, { kind: 'stage' }>,
  layers: Readonly<Record<string, AnyLayer>>,
): readonly string[] {
  if (use.kind === 'value') return use.words;
  const takes = use.kind === 'layer' ? 'one' : 'many';
  const words = Object.values(layers).flatMap((layer) => (layer.takes === takes ? [layer.name] : []));
  return use.kind === 'layer' ? [...words, 'skip'] : words;
}

function refuseWord(
  argument: WordArgument,
  use: ParameterUse,
  { name, span }: Identifier,
  words: readonly string[],
): null {
  const { frame } = argument;
  const meant = closestWord(name, words);
  const isBlock = frame.environment.blocks.has(name);
  const hint = isBlock ? `; \`${name}\` is a block, and only words of layers are handed over` : hintOf(meant);
  return refuse(argument, use, `\`${name}\``, hint, replacement(span, isBlock ? undefined : meant));
}

function refuseStage(argument: WordArgument, use: ParameterUse, { name, span }: Identifier): null {
  const { elaboration, frame } = argument;
  const isLater = elaboration.hints.givenNames.has(name);
  const meant = isLater ? undefined : elaboration.work.closest(name, () => frame.names.names());
  const hint = isLater
    ? `; \`${name}\` is named further on or inside of something: name a stage that stands before the call`
    : hintOf(meant);
  return refuse(argument, use, `\`${name}\``, hint, replacement(span, meant));
}

function refuse(
  { elaboration, frame, block, parameter, value }: WordArgument,
  use: ParameterUse,
  found: string,
  hint: string,
  candidates: readonly Candidate[],
): null {
  const slots = {
    block: block.header.name.name,
    parameter: parameter.name.name,
    expected: expectedOf(use, elaboration.context.layers),
    found,
    hint,
  };
  elaboration.log.report(frame, problem(slots, value.span, use.span), () => candidates);
  return null;
}

function problem(slots: Parameters<typeof report<'E412'>>[1], span: Span, used: Span): Diagnostic {
  return report('E412', slots, span, { related: [{ span: used, note: 'the block takes it for this' }] });
}

/** What must stand for a parameter, and an example where the words are many. */
function expectedOf(use: ParameterUse, layers: Readonly<Record<string, AnyLayer>>): string {
  switch (use.kind) {
    case 'layer':
      return "a layer's word, such as `relu`";
    case 'merge':
      return `a word that merges branches (${wordsFor(use, layers).join(', ')})`;
    case 'stage':
      return 'the name of a stage before the call';
    case 'value':
      return `${use.takesNumbers ? 'a number or ' : ''}one of ${use.words.join(', ')}`;
  }
}
