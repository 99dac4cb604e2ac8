import { gigaflops, type Profile, type ProfiledStep } from './profile.js';

/** An event with a duration, as Chromium's trace event format has it: times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly cat: 'run' | 'layer' | 'kernel';
  readonly ph: 'X';
  readonly ts: number;
  readonly dur: number;
  readonly pid: 1;
  readonly tid: 1;
  readonly args: Readonly<Record<string, number | string | readonly string[]>>;
}

/** A file that chrome://tracing and Perfetto open. */
export interface Trace {
  readonly displayTimeUnit: 'ms';
  readonly traceEvents: readonly TraceEvent[];
}

/** What the loss and the update are called where names of layers stand. */
export const NO_LAYER = '(loss and update)';

/**
 * The run of a profile that took the middle of all times, as events inside one another: the run, in it each layer as long as steps of it
 * follow one another, in these the kernels.
 *
 * Source: "Trace Event Format", 2016, complete events.
 */
export function profileTrace(profile: Profile): Trace {
  const { name, batch, steps, msThere } = profile;
  return {
    displayTimeUnit: 'ms',
    traceEvents: [
      { ...event(name, 'run', 0, msThere), args: { batch } },
      ...inTurn(steps).flatMap((own) => [layerEvent(own), ...own.map(kernelEvent)]),
    ],
  };
}

function event(name: string, cat: TraceEvent['cat'], start: number, ms: number): TraceEvent {
  return { name, cat, ph: 'X', ts: 1000 * start, dur: 1000 * ms, pid: 1, tid: 1, args: {} };
}

function layerEvent(steps: readonly ProfiledStep[]): TraceEvent {
  const [first, last] = [steps[0], steps.at(-1)];
  const start = first?.start ?? 0;
  const end = last === undefined ? start : last.start + last.msThere;
  const fused = [...new Set(steps.flatMap((step) => step.fused))];
  return { ...event(first?.layer ?? NO_LAYER, 'layer', start, end - start), args: { fused } };
}

function kernelEvent(step: ProfiledStep): TraceEvent {
  const { kernel, start, msThere, operations, read, written } = step;
  const rate = gigaflops({ operations, ms: msThere });
  return { ...event(kernel, 'kernel', start, msThere), args: { operations, read, written, gigaflops: rate } };
}

/** Steps of one layer that follow one another, together. */
function inTurn(steps: readonly ProfiledStep[]): readonly (readonly ProfiledStep[])[] {
  const groups: ProfiledStep[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last?.[0]?.layer === step.layer) last.push(step);
    else groups.push([step]);
  }
  return groups;
}
