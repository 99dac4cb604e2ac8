import { report } from '@convlang/diagnostics';
import type { FromCore, IfCore, RepeatCore, SkipCore, TapCore } from '@convlang/syntax';
import { decide } from '../../values/expression.js';
import { replacement, type Candidate } from '../../finding.js';
import { hintOf } from '../../values/shape-text.js';
import type { Elaboration } from '../elaboration.js';
import { unknownFlow, type Flow } from '../flow/flow.js';
import type { Frame } from '../frame.js';
import { lookupAt } from '../layer-arguments/lookup.js';

/** `if`: one of two pipelines, chosen before anything runs. */
export function elaborateIf(
  elaboration: Pick<Elaboration, 'draft' | 'log' | 'work' | 'expand'>,
  frame: Frame,
  core: IfCore,
  flow: Flow,
): Flow {
  const holds = decide(core.condition, lookupAt(elaboration, frame, flow));
  const inner = { ...frame, depth: frame.depth + 1 };
  if (holds === null) {
    // Which one is unknown, so both are read, for errors of their own.
    elaboration.expand({ ...inner, isDry: true }, core.then, unknownFlow);
    if (core.otherwise !== null) elaboration.expand({ ...inner, isDry: true }, core.otherwise, unknownFlow);
    return unknownFlow;
  }
  const chosen = holds ? core.then : core.otherwise;
  return chosen === null ? flow : elaboration.expand(inner, chosen, flow);
}

/** `skip`: hands on what comes in. */
export function elaborateSkip(
  elaboration: Pick<Elaboration, 'log'>,
  frame: Frame,
  core: SkipCore,
  flow: Flow,
): Flow {
  if (flow.kind !== 'none') return flow;
  elaboration.log.report(frame, report('E316', { stage: 'skip' }, core.span));
  return unknownFlow;
}

/** `from`: goes on from a stage named before. */
export function elaborateFrom(
  elaboration: Pick<Elaboration, 'log' | 'work'>,
  frame: Frame,
  { name }: FromCore,
): Flow {
  const stage = frame.names.find(name.name);
  if (stage !== undefined) return stage.flow;
  if (frame.names.mayBeLost(name.name)) return unknownFlow;
  const meant = elaboration.work.closest(name.name, () => frame.names.names());
  elaboration.log.report(frame, report('E313', { name: name.name, hint: hintOf(meant) }, name.span), () =>
    replacement(name.span, meant),
  );
  return unknownFlow;
}

/** `tap`: a side head; what flows on is unchanged. */
export function elaborateTap(
  elaboration: Pick<Elaboration, 'draft' | 'log' | 'expand'>,
  frame: Frame,
  core: TapCore,
  flow: Flow,
): Flow {
  checkNotRepeated(elaboration, frame, core);
  const name = `${frame.names.prefix}${core.name.name}`;
  const isFree = frame.isDry || claimTap(elaboration, frame, core, name);
  const inner = {
    ...frame,
    names: frame.names.named(core.name.name),
    tap: name,
    depth: frame.depth + 1,
    inside: `tap ${core.name.name}`,
  };
  const head = elaboration.expand(inner, core.body, flow);
  if (isFree && head.kind === 'value') elaboration.draft.builder.output(name, head.id);
  return flow;
}

function checkNotRepeated(elaboration: Pick<Elaboration, 'log'>, frame: Frame, core: TapCore): void {
  const { repeat } = frame;
  if (repeat === null) return;
  const { name, span } = core.name;
  const related = [{ span: repeat.count.span, note: 'repeated here' }];
  elaboration.log.report(frame, report('E325', { name }, span, { related }), () => closeBefore(repeat, core));
}

/** For a tap at the end of a `repeat`: the brace moves before it. */
function closeBefore({ body, span }: RepeatCore, core: TapCore): readonly Candidate[] {
  const [before, last] = body.stages.slice(-2);
  if (before === undefined || last?.core !== core) return [];
  const brace = { ...span, start: span.end - 1 };
  const edits = [
    { span: { ...span, start: before.span.end, end: before.span.end }, text: ' }' },
    { span: brace, text: '' },
  ];
  return [{ title: `close the \`repeat\` before \`tap ${core.name.name}\``, edits, reach: 'moved' }];
}

function claimTap(
  elaboration: Pick<Elaboration, 'draft' | 'log'>,
  frame: Frame,
  core: TapCore,
  name: string,
): boolean {
  const { span } = core.name;
  const before = elaboration.draft.taps.get(name);
  if (name === 'output') {
    const reason = 'it is the main head of every network';
    elaboration.log.report(frame, report('E323', { name, reason }, span));
  } else if (before !== undefined)
    elaboration.log.report(
      frame,
      report('E312', { name }, span, { related: [{ span: before, note: 'first given here' }] }),
    );
  else elaboration.draft.taps.set(name, span);
  return before === undefined && name !== 'output';
}
