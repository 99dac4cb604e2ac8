import type { NamedTensors } from '@convlang/backend';
import { elementCount, type Graph } from '@convlang/ir';
import { coreOps, findOp, interpret, type RefTensor } from '@convlang/ops';
import { findMismatch, type Tensor, type Tolerance } from '@convlang/tensor';
import type { CutGraph, Piece } from '../model/cut-graph.js';
import { largestDifference, largestOf, perturbed, SMALLEST } from '../differences.js';
import type { BackendSession } from './backend-session.js';
import type { PassOps } from '@convlang/passes';

/** How much of what rounding of the inputs changes is forgiven. */
const NOISE_FACTOR = 16;

/** An element beyond the tolerance. */
export interface Excess {
  readonly index: number;
  readonly given: number;
  readonly expected: number;
  readonly allowed: number;
}

/** The op whose output is checked, and where it can be run again. */
export interface OpTrial {
  readonly graph: CutGraph['graph'];
  readonly piece: Piece;
  /** The op by itself. */
  readonly alone: Graph;
  readonly tensor: string;
  /** What the op was fed on both backends, by value name. */
  readonly feeds: NamedTensors;
  readonly batch: number;
  /** Of the reference backend. */
  readonly session: BackendSession;
  readonly ops: PassOps;
  /** Widens all tolerances. */
  readonly factor: number;
}

/** How an output stands to its tolerance. */
export type Verdict =
  | { readonly kind: 'close' }
  /** Further off than the op's tolerance, and no more than rounding may do here. */
  | { readonly kind: 'rounding' }
  | { readonly kind: 'beyond'; readonly worst: Excess };

/**
 * Checks an op's output by the op's tolerance. The tolerance is declared for numbers of about 1, so
 * its absolute part counts in the largest number of the output. Where that is exceeded, what rounding the inputs changes on the
 * reference backend is allowed too, 16 times: sums that cancel, such as the gradient of a bias before batch normalisation, are
 * nothing but rounding.
 */
export async function checkOp(trial: OpTrial, given: Tensor, expected: Tensor): Promise<Verdict> {
  const { piece, factor } = trial;
  const { absolute, relative } = findOp(trial.ops.ops ?? coreOps, piece.node.op).tolerance;
  const scale = largestOf(expected);
  const strict = { absolute: factor * absolute * scale + SMALLEST, relative: factor * relative };
  if (findMismatch(given.data, expected.data, strict) === null) return { kind: 'close' };
  const noise = factor * NOISE_FACTOR * (await noiseOf(trial));
  const worst = excess(given, expected, { ...strict, absolute: strict.absolute + noise });
  return worst === null ? { kind: 'rounding' } : { kind: 'beyond', worst };
}

/** The worst element beyond a tolerance. */
export function excess(given: Tensor, expected: Tensor, tolerance: Tolerance): Excess | null {
  const found = findMismatch(given.data, expected.data, tolerance);
  if (found === null) return null;
  const { index, actual, expected: right } = found;
  const allowed = tolerance.absolute + tolerance.relative * Math.abs(right);
  return { index, given: actual, expected: right, allowed };
}

/**
 * How far rounding of an op's inputs moves the output on the reference backend, at most. What is off in a sum that is made term
 * after term grows with the number of terms, so numbers of sums are moved further.
 */
async function noiseOf({ alone, tensor, feeds, batch, session }: OpTrial): Promise<number> {
  const sizes = alone.inputs.map(({ value }) => elementCount(alone.values[value]?.type.shape ?? [], batch));
  const plain = await session.run(alone, batch, feeds);
  const terms = Math.max(1, Math.max(...sizes) / (plain[tensor]?.data.length ?? 1));
  const moved = await session.run(alone, batch, perturbed(feeds, 2 ** -21 * Math.sqrt(terms)));
  const [a, b] = [plain[tensor], moved[tensor]];
  const noise = a === undefined || b === undefined ? 0 : largestDifference(a, b);
  return Number.isFinite(noise) ? noise : 0;
}

/** What an op's definition in float64 gives for its inputs, one of its outputs. */
export function exactOutput({
  alone,
  tensor,
  feeds,
  batch,
  ops,
}: Omit<OpTrial, 'session'>): RefTensor | undefined {
  const wide = alone.inputs.flatMap(({ name }): [string, RefTensor][] => {
    const fed = feeds[name];
    return fed === undefined ? [] : [[name, { shape: fed.shape, data: Float64Array.from(fed.data) }]];
  });
  const given = { batch, feeds: Object.fromEntries(wide), parameters: {} };
  return interpret(alone, ops.ops ?? coreOps, given).outputs[tensor];
}
