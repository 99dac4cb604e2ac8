import type { Node } from '@convlang/ir';
import type { ScheduleStep } from '@convlang/passes';
import type { Operand } from '../operand.js';
import type { HostPieces } from './host-kernel.js';
import type { ValueArrays } from './value-arrays.js';

/** A node, or several that run as one, with all that is known before there are numbers. */
export interface ReadyStep {
  readonly nodes: readonly [Node, ...Node[]];
  /** Bytes of scratch memory that a run of it needs; all steps of an executable share one scratch. */
  readonly scratchBytes: number;
  /** Bytes that it keeps from run to run in the memory of the state; default 0. */
  readonly keptBytes?: number;
  /** Bytes of tables that it holds outside of the memory of the state. */
  readonly tableBytes: number;
  /** Where its last node pools row by row: the numbers that it holds at a time of a value of so many numbers. */
  readonly heldNumbers?: (size: number) => number;
}

/** A step with the memory it works on. */
export interface BoundStep {
  /**
   * Computes all, or gives its pieces; see `HostProgram.run`.
   *
   * @param isTimed whether its time is taken, so that nothing of it may be done before
   */
  readonly run: (isTimed: boolean) => HostPieces | undefined;
  /** Makes what it keeps from run to run, before a run and whenever parameters have changed since; default nothing. */
  readonly keep?: () => void;
}

/** What makes the steps of one executable. */
export interface StepMaker<S extends ReadyStep> {
  /** Makes the nodes of a step of a schedule ready: as one, or as several that run one after the other. */
  ready(nodes: ScheduleStep, operands: readonly Operand[]): readonly S[];
  /**
   * Gives steps the memory they work on, those that have something to do; called again when the memory of the state is another.
   *
   * @param commitAt steps from this on may not begin before the outputs are handed out
   */
  bind(steps: readonly S[], arrays: ValueArrays, commitAt: number): readonly BoundStep[];
  /** Nothing is run any more on the memory of the last `bind`; default nothing. */
  forget?(): void;
}

/** What makes steps, each kind as it is its own. */
export type AnyStepMaker = StepMaker<ReadyStep>;
