import type { Code } from '@convlang/diagnostics';
import type { ErrorNode, Stage } from '@convlang/syntax';
import type { Elaboration } from '../elaboration.js';
import { unknownFlow, type Flow } from './flow.js';
import type { Frame } from '../frame.js';
import { sizesOf, type ModelDraft } from '../model-draft.js';

/** A bracket that is never closed, and one that closes nothing. */
const brackets: ReadonlySet<Code> = new Set<Code>(['E104', 'E105']);

/** Goes past the errors of a pipeline, in the order of the text, while its stages are carried out. */
export class ErrorsBehind {
  readonly #draft: ModelDraft;
  readonly #frame: Frame;
  readonly #errors: readonly ErrorNode[];
  #next = 0;
  /** The stage that the next error begins with. */
  #broken: Stage | null = null;

  constructor({ draft }: Pick<Elaboration, 'draft'>, frame: Frame, errors: readonly ErrorNode[]) {
    this.#draft = draft;
    this.#frame = frame;
    this.#errors = errors;
  }

  /** What flows at an offset: unknown behind text that is missing. Names that the text may define are bound as unknown. */
  pass(offset: number, flow: Flow): Flow {
    let current = flow;
    for (
      let error = this.#errors[this.#next];
      error !== undefined && error.span.start < offset;
      error = this.#errors[++this.#next]
    ) {
      this.#frame.names.lose(error.names);
      current = this.#behind(error, current);
      this.#broken = null;
    }
    return current;
  }

  /** The error that a stage lies in. */
  around(stage: Stage): ErrorNode | undefined {
    const [passed, next] = [this.#errors[this.#next - 1], this.#errors[this.#next]];
    if (passed !== undefined && passed.span.end >= stage.span.end) return passed;
    if (next?.span.start !== stage.span.start) return undefined;
    this.#frame.names.lose(next.names);
    this.#broken = stage;
    return next;
  }

  #behind(error: ErrorNode, flow: Flow): Flow {
    if (!error.isLost) return flow;
    // With a bracket too many or too few nothing is missing but the place where it was meant to be.
    const isBracket = error.problems.length > 0 && error.problems.every(({ code }) => brackets.has(code));
    const isSuffix = this.#broken !== null && isCoreWhole(this.#broken, error);
    return isBracket || isSuffix ? toldFlow(this.#draft, flow) : unknownFlow;
  }
}

/** Whether all that is wrong with a stage is its name or its stated shape, as in `dense 3 as |`. */
export function isCoreWhole({ core, span }: Stage, { problems }: ErrorNode): boolean {
  const { end } = core.span;
  return span.end > end && problems.length > 0 && problems.every((problem) => problem.span.start >= end);
}

/** The same flow to tell a reader of it: nothing is checked with it any more. */
export function toldFlow(draft: ModelDraft, flow: Flow): Flow {
  return flow.kind === 'value' ? { kind: 'unknown', sizes: sizesOf(draft, flow) } : flow;
}
