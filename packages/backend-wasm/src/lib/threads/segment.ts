import type { SharedWork } from './worker-pool.js';

/** Milliseconds below which waking others costs more than they help: of the caller alone, and of all together. */
const WORTH_ALONE = 0.3;
const WORTH_TOGETHER = 0.1;

/** The functions of a segment. */
export interface SegmentFunctions {
  /** Sets the counts of all its stages to 0. */
  readonly clear: () => void;
  /** Names of the functions of its steps. */
  readonly names: readonly string[];
}

/** Steps that follow each other and that threads run together: the caller always, the others where it is worth their waking. */
export class Segment {
  readonly #functions: SegmentFunctions;
  readonly #work: SharedWork;
  #start = 0;
  #isOpen = false;
  #isWorth = false;

  constructor(functions: SegmentFunctions, work: SharedWork) {
    this.#functions = functions;
    this.#work = work;
  }

  /**
   * Before the first step. A run that ended in an error may have left others inside.
   *
   * @param isTimed whether others may do nothing of a step before the caller begins it
   */
  begin(isTimed: boolean): void {
    this.#work.close();
    this.#work.keepInStep(isTimed);
    this.#functions.clear();
    this.#isOpen = this.#isWorth;
    if (this.#isOpen) this.#work.open(this.#functions.names);
    this.#start = performance.now();
  }

  /** Does a step, or ends the others' waiting for what will not come. */
  during(step: () => void): void {
    try {
      step();
    } catch (error) {
      this.#work.fail();
      throw error;
    }
  }

  /** Behind the last step. How long it took says whether the next run is worth it: results do not depend on that. */
  end(): void {
    this.#work.close();
    this.#isWorth = performance.now() - this.#start > (this.#isOpen ? WORTH_TOGETHER : WORTH_ALONE);
  }
}
