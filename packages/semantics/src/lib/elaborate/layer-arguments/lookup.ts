import type { Diagnostic } from '@convlang/diagnostics';
import type { NumberLookup, WrittenNumber } from '../../values/expression.js';
import type { Candidate } from '../../finding.js';
import type { Elaboration } from '../elaboration.js';
import type { Flow } from '../flow/flow.js';
import { findLiteral, findNumber, mayBeLost, numberNames, type Frame } from '../frame.js';
import { sizesOf } from '../model-draft.js';

/** What expressions of a stage may refer to. */
export function lookupAt(
  elaboration: Pick<Elaboration, 'draft' | 'log' | 'work'>,
  frame: Frame,
  flow: Flow,
): NumberLookup {
  return new StageLookup(elaboration, frame, flow);
}

/** One is made for each stage and most are hardly asked, so that it holds no function of its own. */
class StageLookup implements NumberLookup {
  readonly #elaboration: Pick<Elaboration, 'draft' | 'log' | 'work'>;
  readonly #frame: Frame;
  readonly #flow: Flow;

  constructor(elaboration: Pick<Elaboration, 'draft' | 'log' | 'work'>, frame: Frame, flow: Flow) {
    this.#elaboration = elaboration;
    this.#frame = frame;
    this.#flow = flow;
  }

  get flow(): readonly number[] | null {
    return sizesOf(this.#elaboration.draft, this.#flow);
  }

  find(name: string): number | null | undefined {
    return findNumber(this.#frame, name);
  }

  isLost(name: string): boolean {
    return mayBeLost(this.#frame, name);
  }

  later(): null {
    return null;
  }

  closest(name: string): string | undefined {
    return this.#elaboration.work.closest(name, () => numberNames(this.#frame));
  }

  literal(name: string): WrittenNumber | null {
    return findLiteral(this.#frame, name);
  }

  report(diagnostic: Diagnostic, solve?: () => readonly Candidate[]): void {
    this.#elaboration.log.report(this.#frame, diagnostic, solve ?? null);
  }
}

/** The same where sizes are unknown and what is wrong has been reported. */
export function silentLookup(frame: Frame): NumberLookup {
  const nothing = (): undefined => undefined;
  return {
    find: (name) => findNumber(frame, name),
    isLost: () => true,
    later: () => null,
    closest: nothing,
    literal: (name) => findLiteral(frame, name),
    flow: null,
    report: nothing,
  };
}
