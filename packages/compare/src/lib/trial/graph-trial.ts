import type { Backend, NamedTensors } from '@convlang/backend';
import { bindBatch, type Graph, type ValueId } from '@convlang/ir';
import type { PassOps } from '@convlang/passes';
import type { Tensor } from '@convlang/tensor';
import type { LargestDifference, ValuePlace } from '../comparison.js';
import {
  cutGraph,
  isolate,
  nameOf,
  perturbedGraph,
  toleranceByDepth,
  type CutGraph,
  type Piece,
  type PerturbedGraph,
} from '../model/cut-graph.js';
import { factorsNearOne, largestDifference, largestOf } from '../differences.js';
import { checkOp, type Excess, type OpTrial } from './check-op.js';
import { checkForward, checkGradient, checkUpdate, type WholeRun } from './check-whole.js';
import { BackendSession } from './backend-session.js';

/** Two backends under comparison. */
export interface Sides {
  readonly reference: Backend;
  readonly other: Backend;
  readonly ops: PassOps;
  /** Widens all tolerances. */
  readonly factor: number;
}

/** One run of the graph on the other backend, as it really goes. */
export interface RealRun {
  readonly step: number;
  readonly batch: number;
  readonly feeds: NamedTensors;
  /** Numbers of the parameters before the run. */
  readonly before: NamedTensors;
  /** What it gave, by output name. */
  readonly outputs: NamedTensors;
  /** Numbers of the parameters after it. */
  readonly after: NamedTensors;
}

/** An element beyond the tolerance, where it is, and what it was made from. */
export interface TrialMismatch extends ValuePlace, Excess {
  readonly shape: readonly number[];
  /** The op to blame; `null` when none differs by itself. */
  readonly trial: Omit<OpTrial, 'session'> | null;
}

/**
 * Compares runs of one graph on two backends, each from the same numbers: op by op, every op fed what the reference had, so that
 * a fault is found where it is made; and as a whole, for faults that only the whole graph has.
 */
export class GraphTrial {
  /** The largest difference of a single op so far. */
  largest: LargestDifference | null = null;
  readonly #sides: Sides;
  readonly #cut: CutGraph;
  readonly #depth: ReadonlyMap<ValueId, number>;
  readonly #reference: BackendSession;
  readonly #other: BackendSession;
  readonly #isolated = new Map<Piece, Graph>();
  #perturbed: PerturbedGraph | null = null;

  constructor(graph: Graph, sides: Sides) {
    this.#sides = sides;
    this.#cut = cutGraph(graph, sides.ops);
    this.#depth = toleranceByDepth(graph, sides.ops);
    this.#reference = new BackendSession(sides.reference);
    this.#other = new BackendSession(sides.other);
  }

  /** The first difference of a run beyond the tolerance, in the order of the graph. */
  async find(run: RealRun): Promise<TrialMismatch | null> {
    await this.#reference.load(run.before);
    const expected = await this.#reference.run(this.#cut.probe, run.batch, run.feeds);
    const { factor } = this.#sides;
    const whole = { cut: this.#cut, depth: this.#depth, expected, noisy: this.#noisyRun(run), factor };
    return (await this.#findOp(run, expected)) ?? (await this.#findInWhole(run, whole));
  }

  dispose(): void {
    this.#reference.dispose();
    this.#other.dispose();
  }

  /** Every op by itself, fed what the reference had. */
  async #findOp(run: RealRun, expected: NamedTensors): Promise<TrialMismatch | null> {
    const feeds = { ...run.before, ...inputsOf(this.#cut.graph, run.feeds), ...expected };
    const given = await this.#other.run(this.#cut.cut, run.batch, feeds);
    for (const piece of this.#cut.pieces)
      for (const value of piece.node.outputs) {
        const found = await this.#checkPiece(run, { piece, value, feeds, given, expected });
        if (found !== null) return found;
      }
    return null;
  }

  async #checkPiece(
    { step, batch }: RealRun,
    { piece, value, feeds, given, expected }: CheckedPiece,
  ): Promise<TrialMismatch | null> {
    const { ops, factor } = this.#sides;
    const name = nameOf(this.#cut.graph, value);
    const [a, e] = [given[name], expected[name]];
    if (a === undefined || e === undefined) return null;
    const place = {
      step,
      phase: piece.phase,
      layer: piece.layer,
      op: piece.node.op,
      tensor: this.#title(value),
    };
    const trial = {
      ...{ graph: this.#cut.graph, piece, alone: this.#alone(piece) },
      ...{ tensor: name, feeds, batch, ops, factor },
    };
    const verdict = await checkOp({ ...trial, session: this.#reference }, a, e);
    if (verdict.kind === 'close') this.#note(place, a, e);
    return verdict.kind === 'beyond' ? { ...place, ...verdict.worst, shape: a.shape, trial } : null;
  }

  /** An op by itself: one graph each, so that it is compiled once. */
  #alone(piece: Piece): Graph {
    const made = this.#isolated.get(piece) ?? isolate(this.#cut.graph, [piece.node], this.#sides.ops);
    this.#isolated.set(piece, made);
    return made;
  }

  /** What the run really gave; and where it began to differ, from a run that tells every value. */
  async #findInWhole(run: RealRun, whole: WholeRun): Promise<TrialMismatch | null> {
    const found = (await this.#findOutput(run, whole)) ?? (await this.#findParameter(run, whole));
    // The first forward pass is compared value by value in any case.
    if (found === null && run.step > 0) return null;
    return (await this.#findValue(run, whole)) ?? found;
  }

  async #findOutput(run: RealRun, whole: WholeRun): Promise<TrialMismatch | null> {
    for (const { name, value } of this.#cut.graph.outputs) {
      const given = run.outputs[name];
      const worst = given === undefined ? null : await checkForward(whole, value, given);
      if (given === undefined || worst === null) continue;
      return { ...this.#placeOf(run, value), ...worst, shape: given.shape, trial: null };
    }
    return null;
  }

  async #findParameter(run: RealRun, whole: WholeRun): Promise<TrialMismatch | null> {
    for (const parameter of this.#cut.graph.parameters) {
      const { name: tensor, layer } = parameter;
      const [before, given] = [run.before[tensor], run.after[tensor]];
      if (before === undefined || given === undefined) continue;
      const worst = await checkUpdate(whole, parameter, { before, given });
      if (worst === null) continue;
      const place = { step: run.step, phase: 'update', layer, op: null, tensor } as const;
      return { ...place, ...worst, shape: given.shape, trial: null };
    }
    return null;
  }

  async #findValue(run: RealRun, whole: WholeRun): Promise<TrialMismatch | null> {
    await this.#other.load(run.before);
    const values = await this.#other.run(this.#cut.probe, run.batch, run.feeds);
    for (const { node, phase } of this.#cut.pieces)
      for (const value of node.outputs) {
        const given = values[nameOf(this.#cut.graph, value)];
        if (given === undefined || phase === 'update') continue;
        const checkValue = phase === 'forward' ? checkForward : checkGradient;
        const worst = await checkValue(whole, value, given);
        if (worst !== null)
          return { ...this.#placeOf(run, value), ...worst, shape: given.shape, trial: null };
      }
    return null;
  }

  #placeOf({ step }: RealRun, value: ValueId): ValuePlace {
    const piece = this.#cut.pieces.find(({ node }) => node.outputs.includes(value));
    const { phase = 'forward', layer = null } = piece ?? {};
    return { step, phase, layer, op: null, tensor: this.#title(value) };
  }

  /** The parameter that takes the value, `grad/` and the parameter for its gradient, else the value's own name. */
  #title(value: ValueId): string {
    const { graph, pieces } = this.#cut;
    const taken = graph.updates.find((update) => update.value === value);
    if (taken !== undefined) return taken.parameter;
    const reader = pieces.find(({ node, phase }) => phase === 'update' && node.inputs[1] === value);
    const owner = graph.parameters.find((parameter) => parameter.value === reader?.node.inputs[0]);
    return owner?.role === 'trained' ? `grad/${owner.name}` : nameOf(graph, value);
  }

  #note(place: ValuePlace, given: Tensor, expected: Tensor): void {
    const scale = largestOf(expected);
    const relative = scale === 0 ? 0 : largestDifference(given, expected) / scale;
    if (relative > (this.largest?.relative ?? 0))
      this.largest = { ...place, relative, ulps: relative * ULPS_OF_ONE };
  }

  /** The run on the reference with every result rounded a little differently; done once, when it is asked for. */
  #noisyRun({ before, feeds, batch }: RealRun): () => Promise<NamedTensors> {
    const run = async (): Promise<NamedTensors> => {
      this.#perturbed ??= perturbedGraph(this.#cut.graph, this.#sides.ops);
      const factors = this.#perturbed.factors.map(
        ({ name, shape }) => [name, factorsNearOne(bindBatch(shape, batch))] as const,
      );
      await this.#reference.load(before);
      return this.#reference.run(this.#perturbed.graph, batch, { ...feeds, ...Object.fromEntries(factors) });
    };
    let made: Promise<NamedTensors> | null = null;
    return () => (made ??= run());
  }
}

/** Units of the last place of a float32 in 1. */
const ULPS_OF_ONE = 2 ** 23;

interface CheckedPiece {
  readonly piece: Piece;
  readonly value: ValueId;
  readonly feeds: NamedTensors;
  readonly given: NamedTensors;
  readonly expected: NamedTensors;
}

/** What a graph is fed, by the names of the values. */
function inputsOf(graph: Graph, feeds: NamedTensors): NamedTensors {
  return Object.fromEntries(
    graph.inputs.flatMap(({ name, value }): [string, Tensor][] => {
      const fed = feeds[name];
      return fed === undefined ? [] : [[nameOf(graph, value), fed]];
    }),
  );
}
