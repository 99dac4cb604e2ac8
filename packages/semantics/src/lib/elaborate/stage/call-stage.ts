import { closestWord, report, type Diagnostic } from '@convlang/diagnostics';
import type { Argument, BlockHeader, BlockParameter, CallCore } from '@convlang/syntax';
import type { BlockDefinition } from '../../names/environment.js';
import type { WrittenNumber } from '../../values/expression.js';
import { findForeignLayer, foreignHint } from '../../foreign-words.js';
import { replacement, type Candidate } from '../../finding.js';
import { hintOf } from '../../values/shape-text.js';
import type { Elaboration } from '../elaboration.js';
import type { StageContext } from '../layer/layer-request.js';
import { unknownFlow, type Flow } from '../flow/flow.js';
import { mayBeLost, type CallLink, type Frame } from '../frame.js';
import { spend } from '../spend.js';
import { evaluateArguments, type BoundArguments } from './argument-values.js';

/** Puts a block in place of its call. */
export function elaborateCall(
  elaboration: Elaboration,
  frame: Frame,
  core: CallCore,
  flow: Flow,
  { given }: StageContext,
): Flow {
  const block = frame.environment.blocks.get(core.block.name);
  if (block === undefined) {
    if (!mayBeLost(frame, core.block.name)) reportUnknown(elaboration, frame, core);
    return unknownFlow;
  }
  // Its own words are checked as those of a block that nothing calls; how many arguments it takes is not known.
  if (!block.isWhole) return unknownFlow;
  if (!frame.isDry) elaboration.draft.calledBlocks.add(block.header);
  if (isOpen(frame.calls, block.header)) {
    const related = [{ span: block.header.name.span, note: 'the block is defined here' }];
    elaboration.log.report(frame, report('E314', { block: core.block.name }, core.span, { related }), () => [
      { title: 'skip', edits: [{ span: core.span, text: 'skip' }] },
    ]);
    return unknownFlow;
  }
  spend(elaboration, frame, core.span, 'characters', parametersLength(block.header));
  const bound = bindArguments(elaboration, frame, core, block, flow);
  // Where sizes are unknown a block is not put in place: its own words are checked once, by itself.
  if (bound === null || frame.isDry) return unknownFlow;
  const name = core.block.name;
  const names = given === null ? frame.names.counted(name) : frame.names.named(given.name.name);
  names.take(bound.stages);
  const inner: Frame = {
    ...frame,
    environment: block.environment,
    numbers: {
      values: bound.numbers,
      words: bound.words,
      literals: literalsOf(core, block.header),
      parent: null,
    },
    names,
    chain: [...frame.chain, { text: callText(name, bound), span: core.span }],
    callNumbers: [...frame.callNumbers, ++elaboration.draft.calls],
    calls: { header: block.header, parent: frame.calls },
    depth: frame.depth + 1,
    inside: `block ${name}`,
  };
  return elaboration.expand(inner, block.header.body, flow);
}

/** Characters of a block's parameters, which are gone through at each call. */
function parametersLength({ parameters }: BlockHeader): number {
  const [first, last] = [parameters[0], parameters.at(-1)];
  return first === undefined || last === undefined ? 0 : last.span.end - first.span.start;
}

function literalsOf(core: CallCore, { parameters }: BlockHeader): ReadonlyMap<string, WrittenNumber> {
  const numbers = core.arguments.flatMap(({ name, value }, i) => {
    const parameter = name?.name ?? parameters[i]?.name.name;
    if (parameter === undefined || value.kind !== 'number') return [];
    return [[parameter, { place: value.span, shown: core.span }] as const];
  });
  return new Map(numbers);
}

function reportUnknown(
  elaboration: Pick<Elaboration, 'context' | 'log' | 'work'>,
  frame: Frame,
  core: CallCore,
): void {
  const { name, span } = core.block;
  const meant = elaboration.work.closest(name, () => [...frame.environment.blocks.keys()]);
  const layer = Object.hasOwn(elaboration.context.layers, name)
    ? elaboration.context.layers[name]
    : undefined;
  const other = findForeignLayer(elaboration.context.foreign, name);
  const known = other === undefined ? hintOf(meant) : foreignHint(other, elaboration.context.layers);
  const own =
    layer?.takes === 'many'
      ? `; it merges branches: parallel ${name} { - ... - ... }`
      : `; \`${name}\` is a layer, written without brackets`;
  const hint = layer === undefined ? known : own;
  elaboration.log.report(frame, report('E309', { name, hint }, span), () =>
    layer === undefined ? replacement(span, meant) : [],
  );
}

function isOpen(calls: CallLink | null, header: BlockHeader): boolean {
  for (let call = calls; call !== null; call = call.parent) if (call.header === header) return true;
  return false;
}

/** `basic(128, 2)`: the call with the values of this time, so that a chain of calls shows its numbers. */
function callText(name: string, { texts }: BoundArguments): string {
  return `${name}(${texts.join(', ')})`;
}

/** Values of the block's parameters, or `null` after an error. */
function bindArguments(
  elaboration: Elaboration,
  frame: Frame,
  core: CallCore,
  block: BlockDefinition,
  flow: Flow,
): BoundArguments | null {
  const { parameters } = block.header;
  const given = new Map<string, Argument>();
  const problems: [Diagnostic, () => readonly Candidate[]][] = [];
  core.arguments.forEach((argument, i) => {
    const name = argument.name?.name ?? parameters[i]?.name.name;
    const problem = argumentProblem(argument, name, core, block, given);
    if (problem !== null) problems.push(problem);
    else if (name !== undefined) given.set(name, argument);
  });
  const missing = parameters.filter((p) => p.default === null && !given.has(p.name.name));
  if (problems.length === 0 && missing.length > 0)
    problems.push([countProblem(core, block, core.arguments.length), () => []]);
  for (const [diagnostic, solve] of problems) elaboration.log.report(frame, diagnostic, solve);
  return problems.length > 0 ? null : evaluateArguments(elaboration, frame, block, given, flow);
}

function argumentProblem(
  argument: Argument,
  name: string | undefined,
  core: CallCore,
  { header }: BlockDefinition,
  given: ReadonlyMap<string, Argument>,
): [Diagnostic, () => readonly Candidate[]] | null {
  if (name === undefined)
    return [
      countProblem(core, { header }, core.arguments.length),
      () => [withoutExtra(core, header.parameters.length)],
    ];
  const names = header.parameters.map((parameter) => parameter.name.name);
  if (argument.name !== null && !names.includes(name)) {
    const meant = closestWord(name, names);
    const { span } = argument.name;
    const hint = meant === undefined ? `; it has ${names.join(', ') || 'none'}` : hintOf(meant);
    return [report('E311', { block: header.name.name, name, hint }, span), () => replacement(span, meant)];
  }
  // Of two parameters of one name, which the block is told of, both take the same place here.
  const isTwice = given.has(name) && names.filter((other) => other === name).length === 1;
  return isTwice ? [report('E307', { key: name }, argument.span), () => [without(core, argument)]] : null;
}

function countProblem(
  core: CallCore,
  { header }: Pick<BlockDefinition, 'header'>,
  count: number,
): Diagnostic {
  const most = header.parameters.length;
  const least = header.parameters.filter((parameter) => parameter.default === null).length;
  const range = least === most ? `${most}` : `${least} to ${most}`;
  const expected = most === 0 ? 'no arguments' : `${range} argument${range === '1' ? '' : 's'}`;
  const list = header.parameters.map(parameterText).join(', ');
  return report(
    'E310',
    {
      block: header.name.name,
      expected,
      given: count === 1 ? '1 is' : `${count === 0 ? 'none' : count} are`,
    },
    core.span,
    {
      ...(most === 0 ? {} : { notes: [`${header.name.name}(${list})`] }),
      related: [{ span: header.name.span, note: 'the block is defined here' }],
    },
  );
}

/** `k`, or `p = 0`; a default that is no plain number is only hinted at. */
function parameterText({ name, default: value }: BlockParameter): string {
  if (value === null) return name.name;
  return `${name.name} = ${value.kind === 'number' ? value.raw : '...'}`;
}

function withoutExtra(core: CallCore, count: number): Candidate {
  const last = core.arguments[count - 1];
  const first = core.arguments[count];
  const start = last?.span.end ?? first?.span.start ?? core.span.end - 1;
  const end = core.arguments.at(-1)?.span.end ?? start;
  return { title: [core.span], edits: [{ span: { ...core.span, start, end }, text: '' }], isWord: true };
}

/** The call without an argument that is not the first. */
function without(core: CallCore, argument: Argument): Candidate {
  const before = core.arguments[core.arguments.indexOf(argument) - 1];
  const start = before?.span.end ?? argument.span.start;
  return { title: [core.span], edits: [{ span: { ...argument.span, start }, text: '' }], isWord: true };
}
