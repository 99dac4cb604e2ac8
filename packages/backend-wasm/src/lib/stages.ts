import { atomics } from './assembler/atomics.js';
import {
  block,
  br,
  brIf,
  i32,
  i64,
  loop,
  seq,
  unreachable,
  when,
  type I32,
  type Statement,
} from './assembler/code.js';
import { increase, type FunctionWriter, type Local } from './assembler/function-writer.js';
import { allOf, eachUnit, startOf, type Span } from './walk.js';

/**
 * A part of a step that several threads do together: units of work, each of which gives its own outputs, whichever thread does it and whenever. All
 * of a stage is done before the next begins.
 */
export interface Stage {
  readonly units: number;
  /** How many units a thread takes at a time; default so many that each thread takes some four times. */
  readonly grain?: number;
  /** Fewer units than these are not worth a thread's coming; default 1. */
  readonly fewest?: number;
  /** Written once. */
  readonly run: (span: Span) => Statement;
}

/** What one thread does as a whole. */
export function whole(...statements: readonly Statement[]): Stage {
  return { units: 1, run: () => seq(...statements) };
}

/** Does something the first time that a thread comes by in a step. */
function once(f: FunctionWriter, { all }: Span, ...body: readonly Statement[]): Statement {
  if (all !== null) return seq(...body);
  // Variables are 0 at first.
  const isDone = f.local('i32');
  return when(i32.eqz(isDone.get), seq(isDone.set(i32.const(1)), ...body));
}

/** Threads that run the same steps. */
export interface Crew {
  readonly threads: number;
  /** Where the counts of a stage begin, in bytes: {@link COUNT_BYTES} for each. */
  readonly counts: number;
  /** Of a number that is not 0 when a thread has failed; so many bytes as {@link LOCKSTEP} says behind it, of one that is not 0 where nobody may go ahead of the caller. */
  readonly failed: number;
  readonly thread: I32;
  /** How often a thread looks before it sleeps; 0 where it never may. */
  readonly patience: I32;
}

/** Bytes of the counts of a stage: a line of a cache. */
export const COUNT_BYTES = 64;
/** Stages that a step has at most. */
export const MOST_STAGES = 6;
/** Of the units that are done; those that are taken are counted first. */
const DONE = 4;
/** Of a number of a step's first stage that is not 0 when the caller has begun the step. */
const BEGUN = 8;
/** Bytes from the number that says that a thread has failed to the one that keeps all in step. */
const LOCKSTEP = 4;
/** Times that a thread takes units of a stage, about. */
const TAKES = 4;
/** Nanoseconds that a thread sleeps before it looks whether another has failed. */
const SLEEP = 50_000_000n;

/** Runs stages one after the other: alone, or together with other threads that run the same. */
export function runStages(f: FunctionWriter, stages: readonly Stage[], crew: Crew | null): Statement {
  if (crew === null) return seq(...stages.map(({ units, run }) => (units === 0 ? seq() : run(allOf(units)))));
  return seq(
    beginStep(f, crew),
    ...stages.map((stage, i) => runTogether(f, stage, { ...crew, counts: crew.counts + COUNT_BYTES * i })),
  );
}

/** Says that the caller has begun a step; others wait for that where all are kept in step, so that each step's time is its own. */
function beginStep(f: FunctionWriter, { counts, failed, patience, thread }: Crew): Statement {
  const at = i32.const(counts);
  const isKept = atomics.load(i32.const(failed + LOCKSTEP));
  return when(
    i32.eqz(thread),
    seq(atomics.set(at, i32.const(1), BEGUN), when(isKept, atomics.notify(at, BEGUN))),
    when(isKept, waitUntil(f, { at, offset: BEGUN, value: 1 }, { failed, patience })),
  );
}

/** Sets the counts of stages to 0. */
export function clearCounts(from: number, stages: number): readonly Statement[] {
  return Array.from({ length: stages }, (_, i) => {
    const at = i32.const(from + COUNT_BYTES * i);
    return seq(...[0, DONE, BEGUN].map((offset) => i32.store(at, i32.const(0), offset)));
  });
}

function runTogether(f: FunctionWriter, { units, grain, fewest = 1, run }: Stage, crew: Crew): Statement {
  if (units === 0) return seq();
  const taken = grain ?? Math.max(fewest, Math.floor(units / (crew.threads * TAKES)));
  const [from, to, done] = [f.local('i32'), f.local('i32'), f.local('i32')];
  const counts = i32.const(crew.counts);
  const all = i32.const(units);
  return seq(
    done.set(i32.const(0)),
    block(
      loop(
        from.set(atomics.add(counts, i32.const(taken))),
        brIf(1, i32.geS(from.get, all)),
        to.set(i32.add(from.get, i32.const(taken))),
        when(i32.gtS(to.get, all), to.set(all)),
        run({ from: from.get, to: to.get, all: null }),
        increase(done, i32.sub(to.get, from.get)),
        br(0),
      ),
    ),
    when(
      done.get,
      when(i32.eq(i32.add(atomics.add(counts, done.get, DONE), done.get), all), atomics.notify(counts, DONE)),
    ),
    waitUntil(f, { at: counts, offset: DONE, value: units }, crew),
  );
}

/** A number that is waited for. */
interface Awaited {
  readonly at: I32;
  readonly offset: number;
  readonly value: number;
}

/** Waits until a number has a value: looks for a while, then sleeps. */
function waitUntil(
  f: FunctionWriter,
  { at, offset, value }: Awaited,
  { failed, patience }: Pick<Crew, 'failed' | 'patience'>,
): Statement {
  const [looks, seen] = [f.local('i32'), f.local('i32')];
  return seq(
    looks.set(patience),
    block(
      loop(
        seen.set(atomics.load(at, offset)),
        brIf(1, i32.eq(seen.get, i32.const(value))),
        when(atomics.load(i32.const(failed)), unreachable),
        increase(looks, -1),
        brIf(0, i32.or(i32.eqz(patience), i32.ne(looks.get, i32.const(0)))),
        atomics.wait(at, seen.get, i64.const(SLEEP), offset),
        looks.set(i32.const(1)),
        br(0),
      ),
    ),
  );
}

/** The stages of a step that may be written as one. */
export function stagesOf(written: Statement | readonly Stage[]): readonly Stage[] {
  return typeof written === 'function' ? [whole(written)] : written;
}

/** Something that each unit of a stage has at its own place: where the first begins, and bytes from one to the next. */
export interface UnitPointer {
  readonly pointer: Local<'i32'>;
  readonly start: number;
  readonly step: number;
}

/**
 * A stage whose units, such as samples, are done one at a time.
 *
 * @param prepare done once by each thread before its first
 */
export function oneByOne(
  f: FunctionWriter,
  units: number,
  pointers: readonly UnitPointer[],
  prepare: Statement,
  ...body: readonly Statement[]
): Stage {
  return {
    units,
    grain: 1,
    run: (span) =>
      seq(
        once(f, span, prepare),
        toFirst(span, pointers),
        eachUnit(f, span, ...body, ...pointers.map(({ pointer, step }) => increase(pointer, step))),
      ),
  };
}

/** Sets pointers to the first unit of a span. */
export function toFirst(span: Span, pointers: readonly UnitPointer[]): Statement {
  return seq(
    ...pointers.map(({ pointer, start, step }) => pointer.set(startOf(span, i32.const(start), step))),
  );
}
