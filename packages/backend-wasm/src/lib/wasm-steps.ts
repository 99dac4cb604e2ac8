import {
  programSteps,
  siteOf,
  type AnyStepMaker,
  type BoundStep,
  type HostKernels,
  type Operand,
  type ReadyStep,
  type Site,
  type ValueArrays,
} from '@convlang/backend';
import { assert } from '@convlang/diagnostics';
import type { Graph, Node, ValueId } from '@convlang/ir';
import { aligned } from '@convlang/passes';
import { i32, type I32, type Statement } from './assembler/code.js';
import type { Local } from './assembler/function-writer.js';
import { MEMORY_IMPORT, ModuleWriter } from './assembler/module-writer.js';
import {
  elementwiseProgram,
  joinApplied,
  reachesOf,
  type AppliedOp,
  type Elementwise,
  type Reach,
} from './elementwise.js';
import { pooledProgram } from './join-pools.js';
import type { Addresses, Target, WasmProgram } from './kernel.js';
import { elementwiseKernels, kernels } from './kernels.js';
import { clearCounts, COUNT_BYTES, MOST_STAGES, runStages, stagesOf, whole, type Stage } from './stages.js';
import { Segment } from './threads/segment.js';
import { mayWait, PATIENCE, type SharedWork, type WorkerPool } from './threads/worker-pool.js';
import { isWasm } from './wasm-memory.js';

/** An elementwise op that is applied in registers. */
interface Applied {
  readonly node: Node;
  readonly op: Elementwise;
  readonly reaches: readonly Reach[];
  /** Where its scratch begins in that of the step. */
  readonly scratch: number;
}

/** A step that is compiled. */
interface CompiledStep extends ReadyStep {
  readonly program: WasmProgram;
  readonly applied: readonly Applied[];
  /** Bytes of scratch memory that all threads share; behind it each has its own. */
  readonly sharedBytes: number;
}

/** Tables whose rows each take the attributes of their own op: what is looked up by name takes any. */
const kernelOf = kernels as Readonly<
  Record<
    string,
    ((site: Site<never>, lasting: readonly boolean[], threads: number) => WasmProgram | null) | undefined
  >
>;
const elementwiseOf = elementwiseKernels as Readonly<
  Record<string, ((site: Site<never>) => Elementwise) | undefined>
>;

/**
 * The steps of one executable: one module for all of the core, and programs in TypeScript for ops of plugins, on the same memory.
 *
 * @param how whether products are added as the processor does it quicker, whatever the rounding; and the threads that run them, `null` for
 *   the caller alone
 */
export function wasmSteps(
  others: HostKernels,
  graph: Graph,
  { isFast, pool }: { readonly isFast: boolean; readonly pool: WorkerPool | null },
): AnyStepMaker {
  const inTypeScript: AnyStepMaker = programSteps(others);
  const lasting = lastingValues(graph);
  const compiled = new WeakMap<ReadyStep, CompiledStep>();
  const threads = pool?.threads ?? 1;
  let module: WebAssembly.Module | null = null;
  let work: SharedWork | null = null;

  const stepOf = (
    node: Node,
    program: WasmProgram,
    applied: readonly Applied[],
    last: readonly Node[],
  ): ReadyStep => {
    const sharedBytes = aligned(applied.reduce((sum, { op }) => sum + op.scratchBytes, program.scratchBytes));
    const nodes = [node, ...applied.map((each) => each.node), ...last] as const;
    const step = {
      nodes,
      scratchBytes: sharedBytes + threads * ownBytes(program),
      keptBytes: aligned(program.keptBytes ?? 0) + (pool === null ? 0 : COUNT_BYTES * MOST_STAGES),
      tableBytes: 0,
      // Of what is pooled the threads have some lines among what they have for themselves.
      ...(last.length === 0 ? {} : { heldNumbers: () => 0 }),
      program,
      applied,
      sharedBytes,
    };
    compiled.set(step, step);
    return step;
  };

  const ready: AnyStepMaker['ready'] = (step, operands) => {
    const [first, ...rest] = step;
    const pooled = pooledProgram(step, operands);
    if (pooled !== null) {
      const applied = appliedOf(first, rest.slice(0, -1), operands, pooled.scratchBytes);
      return [stepOf(first, pooled, applied, rest.slice(-1))];
    }
    const program = programOf(first, operands, lasting, threads);
    const applied =
      program?.takesEpilogue === true ? appliedOf(first, rest, operands, program.scratchBytes) : [];
    return [
      ...(program === null ? inTypeScript.ready([first], operands) : [stepOf(first, program, applied, [])]),
      ...rest.slice(applied.length).flatMap((node) => ready([node], operands)),
    ];
  };

  return {
    ready,
    bind: (steps, arrays, commitAt) => {
      const { memory } = arrays;
      assert(isWasm(memory), 'a module computes in a memory of its own kind');
      const places = placesOf(steps, compiled, arrays);
      module ??= new WebAssembly.Module(writeModule(places, threads, isFast));
      const imports = { [MEMORY_IMPORT.module]: { [MEMORY_IMPORT.name]: memory.wasm } };
      const { exports } = new WebAssembly.Instance(module, imports);
      const functionOf = (name: string) => exports[name] as (thread: number, patience: number) => void;
      const [first] = places.values();
      work =
        pool === null || first === undefined
          ? null
          : pool.take({ module, imports, failed: failedOf(memory.buffer, first) });
      const segments = work === null ? null : segmentsOf(places, commitAt, functionOf, work);
      const patience = mayWait() ? PATIENCE : 0;
      return steps.map((step, i): BoundStep => {
        const [program] = compiled.has(step) ? [] : inTypeScript.bind([step], arrays, commitAt);
        if (program !== undefined) return program;
        const run = functionOf(nameOf(i));
        const keep = exports[keeperOf(i)] as (() => void) | undefined;
        const { segment, isFirst = false, isLast = false } = segments?.get(i) ?? {};
        return {
          run: (isTimed) => {
            if (isFirst) segment?.begin(isTimed);
            if (segment === undefined) run(0, patience);
            else
              segment.during(() => {
                run(0, patience);
              });
            if (isLast) segment?.end();
            return undefined;
          },
          ...(keep === undefined ? {} : { keep }),
        };
      });
    },
    forget: () => {
      work?.forget();
      work = null;
    },
  };
}

/** Bytes that each thread has for itself. */
function ownBytes({ ownBytes: bytes = 0 }: WasmProgram): number {
  return aligned(bytes);
}

/** A step with its addresses. */
interface PlacedStep extends CompiledStep {
  readonly scratch: number;
  readonly kept: number;
  /** Where the counts of its stages are, behind what it keeps. */
  readonly counts: number;
  readonly addressesOf: (ids: readonly ValueId[]) => readonly number[];
}

/** The compiled steps, by their number among all. */
function placesOf(
  steps: readonly ReadyStep[],
  compiled: WeakMap<ReadyStep, CompiledStep>,
  arrays: ValueArrays,
): ReadonlyMap<number, PlacedStep> {
  const places = new Map<number, PlacedStep>();
  const addressesOf = (ids: readonly ValueId[]): readonly number[] =>
    ids.map((id) => arrays.of(id).byteOffset);
  let kept = arrays.kept.offset;
  steps.forEach((step, i) => {
    const known = compiled.get(step);
    if (known === undefined) return;
    const counts = kept + aligned(known.program.keptBytes ?? 0);
    places.set(i, { ...known, scratch: arrays.scratch.byteOffset, kept, counts, addressesOf });
    kept += aligned(known.keptBytes ?? 0);
  });
  return places;
}

/** The number that says that a thread has failed: behind the counts of the first stage. */
const FAILED = 12;

function failedOf(buffer: ArrayBufferLike, { counts }: PlacedStep): Int32Array {
  const failed = new Int32Array(buffer, counts + FAILED, 2);
  failed.fill(0);
  return failed;
}

/** A step of a segment. */
interface SegmentStep {
  readonly segment: Segment;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Segments of steps that follow each other, by step: nothing is between them that only the caller does. */
function segmentsOf(
  places: ReadonlyMap<number, PlacedStep>,
  commitAt: number,
  functionOf: (name: string) => (thread: number, patience: number) => void,
  work: SharedWork,
): ReadonlyMap<number, SegmentStep> {
  const runs: number[][] = [];
  for (const i of places.keys()) {
    const last = runs.at(-1);
    if (last?.at(-1) === i - 1 && i !== commitAt) last.push(i);
    else runs.push([i]);
  }
  const entries = runs.flatMap((run) => {
    const clearAll = run.map((i) => functionOf(clearerOf(i)));
    const clear = (): void => {
      for (const each of clearAll) each(0, 0);
    };
    const segment = new Segment({ clear, names: run.map(nameOf) }, work);
    return run.map((i) => [i, { segment, isFirst: i === run[0], isLast: i === run.at(-1) }] as const);
  });
  return new Map(entries);
}

function programOf(
  node: Node,
  operands: readonly Operand[],
  lasting: ReadonlySet<ValueId>,
  threads: number,
): WasmProgram | null {
  const site = siteOf(node, operands);
  const elementwise = elementwiseOf[node.op];
  if (elementwise !== undefined) return elementwiseProgram(site, elementwise(site));
  return (
    kernelOf[node.op]?.(
      site,
      node.inputs.map((id) => lasting.has(id)),
      threads,
    ) ?? null
  );
}

/** Parameters of a graph that changes none: what is made of them lasts from run to run. */
function lastingValues({ parameters, updates }: Graph): ReadonlySet<ValueId> {
  return new Set(updates.length > 0 ? [] : parameters.map(({ value }) => value));
}

/** Those of the nodes behind a first one that can be applied in registers, up to the first that cannot. */
function appliedOf(
  first: Node,
  rest: readonly Node[],
  operands: readonly Operand[],
  scratch: number,
): readonly Applied[] {
  const applied: Applied[] = [];
  const made = first.outputs.slice(0, 1);
  for (const node of rest) {
    const site = siteOf(node, operands);
    const op = elementwiseOf[node.op]?.(site);
    if (op === undefined) break;
    const madeBy = (input: number): number => made.indexOf(node.inputs[input] as ValueId);
    const reaches = reachesOf(op.reads, madeBy, site.outputs[0]?.shape ?? []);
    if (reaches === null) break;
    applied.push({ node, op, reaches, scratch });
    scratch += op.scratchBytes;
    made.push(...node.outputs);
  }
  // What is left runs behind the step, where only its last value is there.
  const readsOnlyLast = (count: number): boolean => {
    const gone = new Set(made.slice(0, count));
    return rest.slice(count).every(({ inputs }) => !inputs.some((id) => gone.has(id)));
  };
  while (!readsOnlyLast(applied.length)) applied.pop();
  return applied;
}

function nameOf(step: number): string {
  return `step${step}`;
}

function keeperOf(step: number): string {
  return `keep${step}`;
}

function clearerOf(step: number): string {
  return `clear${step}`;
}

function writeModule(
  places: ReadonlyMap<number, PlacedStep>,
  threads: number,
  isFast: boolean,
): Uint8Array<ArrayBuffer> {
  const module = new ModuleWriter({ isFast, isShared: threads > 1 });
  const [first] = places.values();
  const failed = first === undefined ? 0 : first.counts + FAILED;
  for (const [i, step] of places) {
    const { counts, kept, scratch, sharedBytes, nodes, program } = step;
    const at = (own: I32): Addresses => ({
      inputs: step.addressesOf(nodes[0].inputs),
      // What is applied changes the first output alone.
      outputs: step.addressesOf([...(nodes.at(-1)?.outputs.slice(0, 1) ?? []), ...nodes[0].outputs.slice(1)]),
      scratch,
      own,
      kept,
    });
    const own = i32.const(scratch + sharedBytes);
    const { keep } = program;
    if (keep !== undefined)
      module.export(keeperOf(i), (f) => {
        f.emit(keep({ module, f }, at(own)));
      });
    if (threads === 1) {
      module.export(nameOf(i), (f) => {
        f.emit(runStages(f, writeStages({ module, f }, step, at(own)), null));
      });
      continue;
    }
    let stages = 0;
    module.export(
      nameOf(i),
      (f) => {
        const [thread, patience] = f.parameters as readonly [Local<'i32'>, Local<'i32'>];
        const mine = f.local('i32');
        f.emit(mine.set(i32.add(own, i32.mul(thread.get, i32.const(ownBytes(program))))));
        const written = writeStages({ module, f }, step, at(mine.get));
        stages = written.length;
        f.emit(
          runStages(f, written, { threads, counts, failed, thread: thread.get, patience: patience.get }),
        );
      },
      2,
    );
    assert(stages <= MOST_STAGES, 'the counts of all stages have their place');
    module.export(clearerOf(i), (f) => {
      f.emit(...clearCounts(counts, stages));
    });
  }
  return module.bytes();
}

/** The stages of a step: what is applied in registers is made ready before. */
function writeStages(
  target: Target,
  { applied, addressesOf, scratch, program }: PlacedStep,
  at: Addresses,
): readonly Stage[] {
  const { f } = target;
  const before: Statement[] = [];
  const all = applied.map(({ node, op, reaches, scratch: offset }): AppliedOp => {
    const inputs = addressesOf(node.inputs);
    if (op.before !== undefined) before.push(op.before(f, inputs, scratch + offset));
    return { name: node.op, op, reaches, inputs, scratch: scratch + offset };
  });
  const stages = stagesOf(program.write(target, at, joinApplied(all)));
  return before.length === 0 ? stages : [whole(...before), ...stages];
}
