import { assert } from '@convlang/diagnostics';
import { elementCount, type Graph } from '@convlang/ir';
import type { TargetKind } from '@convlang/ops';

/** Numbers that a head gives for one sample. */
export function headWidth(graph: Graph, head: string): number {
  return elementCount(headSizes(graph, head), 1);
}

/** Numbers that a head gives for one label: of maps those of a pixel. */
export function labelColumns(graph: Graph, head: string, kind: TargetKind): number {
  return kind === 'maps' ? (headSizes(graph, head).at(-1) ?? 1) : headWidth(graph, head);
}

/** Sizes of what a head gives for one sample: `[n]`, or `[h, w, c]`. */
export function headSizes(graph: Graph, head: string): readonly number[] {
  const output = graph.outputs.find(({ name }) => name === head);
  const shape = graph.values[output?.value ?? -1]?.type.shape;
  assert(shape !== undefined, `the model has the head ${head}`);
  return shape.slice(1).map(Number);
}

/** `the model` for the main head, else the tap by name. */
export function headName(head: string): string {
  return head === 'output' ? 'the model' : `tap ${head}`;
}
