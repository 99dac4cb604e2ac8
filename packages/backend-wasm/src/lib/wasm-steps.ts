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
import { seq } from './assembler/code.js';
import { MEMORY_IMPORT, ModuleWriter } from './assembler/module-writer.js';
import {
  elementwiseProgram,
  joinApplied,
  reachesOf,
  type AppliedOp,
  type Elementwise,
  type Reach,
} from './elementwise.js';
import type { WasmProgram } from './kernel.js';
import { elementwiseKernels, kernels } from './kernels.js';
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
}

/** Tables whose rows each take the attributes of their own op: what is looked up by name takes any. */
const kernelOf = kernels as Readonly<
  Record<string, ((site: Site<never>, lasting: readonly boolean[]) => WasmProgram | null) | undefined>
>;
const elementwiseOf = elementwiseKernels as Readonly<
  Record<string, ((site: Site<never>) => Elementwise) | undefined>
>;

/**
 * The steps of one executable: one module for all of the core, and programs in TypeScript for ops of plugins, on the same memory.
 *
 * @param isFast whether products are added as the processor does it quicker, whatever the rounding
 */
export function wasmSteps(others: HostKernels, graph: Graph, isFast: boolean): AnyStepMaker {
  const inTypeScript: AnyStepMaker = programSteps(others);
  const lasting = lastingValues(graph);
  const compiled = new WeakMap<ReadyStep, CompiledStep>();
  let module: WebAssembly.Module | null = null;

  const stepOf = (node: Node, program: WasmProgram, applied: readonly Applied[]): ReadyStep => {
    const scratchBytes = applied.reduce((sum, { op }) => sum + op.scratchBytes, program.scratchBytes);
    const nodes = [node, ...applied.map((each) => each.node)] as const;
    const { keptBytes = 0 } = program;
    const step = { nodes, scratchBytes, keptBytes, tableBytes: 0, program, applied };
    compiled.set(step, step);
    return step;
  };

  const ready: AnyStepMaker['ready'] = ([first, ...rest], operands) => {
    const program = programOf(first, operands, lasting);
    const applied =
      program?.takesEpilogue === true ? appliedOf(first, rest, operands, program.scratchBytes) : [];
    return [
      ...(program === null ? inTypeScript.ready([first], operands) : [stepOf(first, program, applied)]),
      ...rest.slice(applied.length).flatMap((node) => ready([node], operands)),
    ];
  };

  return {
    ready,
    bind: (steps, arrays) => {
      const { memory } = arrays;
      assert(isWasm(memory), 'a module computes in a memory of its own kind');
      module ??= new WebAssembly.Module(writeModule(steps, { compiled, isFast }, arrays));
      const { exports } = new WebAssembly.Instance(module, {
        [MEMORY_IMPORT.module]: { [MEMORY_IMPORT.name]: memory.wasm },
      });
      return steps.map((step, i): BoundStep => {
        const [program] = compiled.has(step) ? [] : inTypeScript.bind([step], arrays);
        if (program !== undefined) return program;
        const run = exports[nameOf(i)] as () => void;
        const keep = exports[keeperOf(i)] as (() => void) | undefined;
        return {
          run: () => {
            run();
            return undefined;
          },
          ...(keep === undefined ? {} : { keep }),
        };
      });
    },
  };
}

function programOf(
  node: Node,
  operands: readonly Operand[],
  lasting: ReadonlySet<ValueId>,
): WasmProgram | null {
  const site = siteOf(node, operands);
  const elementwise = elementwiseOf[node.op];
  if (elementwise !== undefined) return elementwiseProgram(site, elementwise(site));
  return (
    kernelOf[node.op]?.(
      site,
      node.inputs.map((id) => lasting.has(id)),
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
  const made = [...first.outputs];
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

function writeModule(
  steps: readonly ReadyStep[],
  { compiled, isFast }: { readonly compiled: WeakMap<ReadyStep, CompiledStep>; readonly isFast: boolean },
  arrays: ValueArrays,
): Uint8Array<ArrayBuffer> {
  const module = new ModuleWriter(isFast);
  const addressesOf = (ids: readonly ValueId[]): readonly number[] =>
    ids.map((id) => arrays.of(id).byteOffset);
  const scratch = arrays.scratch.byteOffset;
  let kept = arrays.kept.offset;
  steps.forEach((step, i) => {
    const known = compiled.get(step);
    if (known === undefined) return;
    const { program, applied, nodes } = known;
    const at = {
      inputs: addressesOf(nodes[0].inputs),
      outputs: addressesOf(nodes.at(-1)?.outputs ?? []),
      scratch,
      kept,
    };
    kept += aligned(program.keptBytes ?? 0);
    const { keep } = program;
    if (keep !== undefined)
      module.export(keeperOf(i), (f) => {
        f.emit(keep({ module, f }, at));
      });
    module.export(nameOf(i), (f) => {
      const all = applied.map(({ node, op, reaches, scratch: offset }): AppliedOp => {
        const inputs = addressesOf(node.inputs);
        f.emit(op.before?.(f, inputs, scratch + offset) ?? seq());
        return { name: node.op, op, reaches, inputs, scratch: scratch + offset };
      });
      f.emit(program.write({ module, f }, at, joinApplied(all)));
    });
  });
  return module.bytes();
}
