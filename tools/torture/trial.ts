import type { Workshop } from './workshop.js';

/** What trying something some times came to. */
export interface TrialResult {
  /** How many things were tried. */
  readonly cases: number;
  /** What went wrong, each with all that is needed to see it again beside the seed; empty when the promise held. */
  readonly faults: readonly string[];
}

/** One way of hurting convlang, and what it promises then. */
export interface Trial {
  /** Keys its random numbers, and is what `--only` takes. */
  readonly name: string;
  /** What is counted: `moments at which a training was killed`. */
  readonly counts: string;
  /** What must hold, as the page of promises says it. */
  readonly promise: string;
  /** Part of the time that it gets, beside the others. */
  readonly share: number;
  /** Why it cannot be done on this machine, or `null`. */
  readonly missing?: () => string | null;
  /**
   * Does number `number`; the same number does the same again, but for the speed of the machine.
   *
   * @param folder an empty folder of its own, which is taken away afterwards
   */
  readonly run: (number: number, folder: string, workshop: Workshop) => Promise<TrialResult>;
  /** Ends what it keeps running between numbers. */
  readonly close?: () => void;
}

/** The result of one case. */
export function oneCase(fault: string | null): TrialResult {
  return { cases: 1, faults: fault === null ? [] : [fault] };
}
