import type { NamedTensors } from '@convlang/backend';
import type { Parameter, ValueId } from '@convlang/ir';
import type { Tensor } from '@convlang/tensor';
import { nameOf, type CutGraph } from '../model/cut-graph.js';
import {
  largestDifference,
  largestOf,
  lengthOf,
  lengthOfDifference,
  placeOfLargest,
  SMALLEST,
} from '../differences.js';
import { excess, type Excess } from './check-op.js';

/** How much of what rounding of numbers and images changes in the whole graph is forgiven. */
const NOISE_FACTOR = 32;
/** How much of its own length a change or a gradient may be off: behind a kink (`relu`, `maxpool`) it is not continuous. */
const SHARE_OF_CHANGE = 0.5;

/** Two runs of a whole graph from the same numbers. */
export interface WholeRun {
  readonly cut: CutGraph;
  readonly depth: ReadonlyMap<ValueId, number>;
  /** Every value of the run on the reference, by name. */
  readonly expected: NamedTensors;
  /** The same with everything that went in rounded a little differently; made only when it is asked for. */
  readonly noisy: () => Promise<NamedTensors>;
  readonly factor: number;
}

/** The worst element of a value of the forward pass beyond the tolerances of all ops before it, added up; or `null`. */
export async function checkForward(run: WholeRun, value: ValueId, given: Tensor): Promise<Excess | null> {
  const name = nameOf(run.cut.graph, value);
  const expected = run.expected[name];
  if (expected === undefined) return null;
  const absolute = run.factor * (run.depth.get(value) ?? 0) * largestOf(expected) + SMALLEST;
  if (excess(given, expected, { absolute, relative: 0 }) === null) return null;
  const moved = (await run.noisy())[name];
  const noise = moved === undefined ? 0 : NOISE_FACTOR * run.factor * largestDifference(expected, moved);
  return excess(given, expected, { absolute: absolute + finite(noise), relative: 0 });
}

/**
 * The worst element of a number that a step leaves, when it is off by more than half of what the step changes in it; or `null`.
 * Only what shows nowhere else must be seen here: updates that are lost, buffers that are stale.
 */
export async function checkUpdate(
  run: WholeRun,
  parameter: Parameter,
  numbers: { readonly before: Tensor; readonly given: Tensor },
): Promise<Excess | null> {
  const update = run.cut.graph.updates.find((candidate) => candidate.parameter === parameter.name);
  const name = update === undefined ? null : nameOf(run.cut.graph, update.value);
  const expected = name === null ? numbers.before : run.expected[name];
  if (expected === undefined) return null;
  return checkLength(run, name, numbers.given, expected, lengthOfDifference(expected, numbers.before));
}

/** As {@link checkUpdate} for a gradient. */
export function checkGradient(run: WholeRun, value: ValueId, given: Tensor): Promise<Excess | null> {
  const name = nameOf(run.cut.graph, value);
  const expected = run.expected[name];
  if (expected === undefined) return Promise.resolve(null);
  return checkLength(run, name, given, expected, lengthOf(expected));
}

async function checkLength(
  run: WholeRun,
  name: string | null,
  given: Tensor,
  expected: Tensor,
  change: number,
): Promise<Excess | null> {
  const off = lengthOfDifference(given, expected);
  const allowed = run.factor * (SHARE_OF_CHANGE * change + 1e-5 * lengthOf(expected)) + SMALLEST;
  if (off <= allowed) return null;
  const moved = name === null ? undefined : (await run.noisy())[name];
  const noise = moved === undefined ? 0 : NOISE_FACTOR * run.factor * lengthOfDifference(expected, moved);
  if (off <= allowed + finite(noise)) return null;
  const index = placeOfLargest(given, expected);
  const [a = NaN, e = NaN] = [given.data[index], expected.data[index]];
  return { index, given: a, expected: e, allowed: (allowed + finite(noise)) / Math.sqrt(given.data.length) };
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
