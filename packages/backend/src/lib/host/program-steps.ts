import { assert } from '@convlang/diagnostics';
import type { Node, ValueId } from '@convlang/ir';
import { bytesPerElement } from '@convlang/tensor';
import { siteOf, type Operand } from '../operand.js';
import type { HostKernels, HostProgram, PartDone, PooledRows } from './host-kernel.js';
import { heldNumbers, poolRows } from './pool-rows.js';
import type { AnyStepMaker, BoundStep, ReadyStep, StepMaker } from './step-maker.js';
import type { ValueArrays } from './value-arrays.js';

/** A node with its program. */
interface ProgramNode {
  readonly node: Node;
  readonly program: HostProgram;
}

/** A program, and those that are applied to each part of its output as soon as that is there. */
interface ProgramStep extends ReadyStep {
  readonly first: ProgramNode;
  readonly epilogues: readonly ProgramNode[];
  /** What pools the rows of the last value as they are there. */
  readonly pool: ProgramPool | null;
}

/** A pool at the end of a step. */
interface ProgramPool extends ProgramNode {
  readonly rows: PooledRows;
  /** `HostProgram.ahead` of the first program of the step. */
  readonly ahead: number;
}

/** Steps of programs from a table of kernels. */
export function programSteps(kernels: HostKernels): AnyStepMaker {
  const maker: StepMaker<ProgramStep> = {
    ready: (nodes, operands) => splitStep(nodes.map((node) => prepare(node, kernels, operands))),
    bind: (steps, arrays) => steps.map((step) => bindStep(step, arrays)),
  };
  return maker;
}

function prepare(node: Node, kernels: HostKernels, operands: readonly Operand[]): ProgramNode {
  const kernel = kernels[node.op];
  assert(kernel !== undefined, `${node.op} has no kernel`);
  return { node, program: kernel(siteOf(node, operands)) };
}

/**
 * The nodes of a step of a schedule as they run: epilogues part by part where the first node tells of its parts and they can be computed
 * in parts, a pool behind them row by row, the others one after the other behind it.
 */
function splitStep([first, ...rest]: readonly ProgramNode[]): readonly ProgramStep[] {
  if (first === undefined) return [];
  const { ahead } = first.program;
  const whole = rest.findIndex(({ program }) => program.part === undefined);
  const inParts = ahead === undefined ? 0 : whole < 0 ? rest.length : whole;
  const [next, ...others] = rest.slice(inParts);
  const rows = next?.program.pooledRows;
  const pool =
    next === undefined || rows === undefined || ahead === undefined ? null : { ...next, rows, ahead };
  const behind = pool === null ? rest.slice(inParts) : others;
  return [
    programStep(first, rest.slice(0, inParts), pool),
    ...behind.map((node) => programStep(node, [], null)),
  ];
}

function programStep(
  first: ProgramNode,
  epilogues: readonly ProgramNode[],
  pool: ProgramPool | null,
): ProgramStep {
  const applied = [first, ...epilogues];
  const all = pool === null ? applied : [...applied, pool];
  const scratch = applied.reduce((sum, { program }) => sum + program.scratch, 0);
  return {
    nodes: [first.node, ...all.slice(1).map(({ node }) => node)],
    // Each epilogue has its own, behind that of the first node.
    scratchBytes: bytesPerElement.f64 * scratch,
    tableBytes: all.reduce((sum, { program }) => sum + program.tableBytes, 0),
    ...(pool === null ? {} : { heldNumbers: (size: number) => heldNumbers(size, pool.ahead, pool.rows) }),
    first,
    epilogues,
    pool,
  };
}

function bindStep(step: ProgramStep, arrays: ValueArrays): BoundStep {
  const { program } = step.first;
  const { scratch } = arrays;
  let at = program.scratch;
  const parts = step.epilogues.map(({ node, program: epilogue }) => {
    const [inputs, outputs] = [arrays.allOf(node.inputs), arrays.allOf(node.outputs)];
    const own = scratch.subarray(at, at + epilogue.scratch);
    at += epilogue.scratch;
    return (from: number, to: number): void => epilogue.part?.(inputs, outputs, own, from, to);
  });
  const apply = (from: number, to: number): void => {
    for (const part of parts) part(from, to);
  };
  const whenDone = whenDoneOf(step, apply, arrays);
  const { node } = step.first;
  const [inputs, outputs] = [arrays.allOf(node.inputs), arrays.allOf(node.outputs)];
  return { run: () => program.run(inputs, outputs, scratch, whenDone) };
}

function whenDoneOf(
  { epilogues, pool }: ProgramStep,
  apply: (from: number, to: number) => void,
  arrays: ValueArrays,
): PartDone | undefined {
  if (pool !== null) {
    const [from, to] = [pool.node.inputs[0] as ValueId, pool.node.outputs[0] as ValueId];
    const value = { held: arrays.of(from), size: arrays.sizeOf(from), ahead: pool.ahead };
    return poolRows(value, pool.rows, arrays.of(to), apply);
  }
  if (epilogues.length === 0) return undefined;
  return (from, to) => {
    apply(from, to);
    return 0;
  };
}
