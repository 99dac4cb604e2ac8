import { BATCH, elementCount, type GraphBuilder, type Graph, type ValueType } from '@convlang/ir';
import type { HeadLabels, Target, TargetKind } from '@convlang/ops';

/**
 * The input of a graph with a loss that holds the labels of a head: `labels/HEAD`.
 *
 * @param head `null` for labels that all heads share: `labels`
 */
export function labelsInput(head: string | null): string {
  return head === null ? 'labels' : `labels/${head}`;
}

/** As {@link labelsInput}, of the labels of what was mixed into each sample: `other`, `other/HEAD`. */
export function otherLabelsInput(head: string | null): string {
  return head === null ? 'other' : `other/${head}`;
}

/** The input that holds what a sample's own label counts where samples are mixed, f32 `[N]` from 0 to 1. */
export const SHARE_INPUT = 'share';

/** The inputs that hold the labels of heads. */
export function labelsInputs(
  labels: HeadLabels,
  heads: readonly string[],
  nameOf: (head: string | null) => string = labelsInput,
): readonly string[] {
  return typeof labels === 'string' ? [nameOf(null)] : heads.map(nameOf);
}

/**
 * Declares the inputs that hold the labels of heads. Labels that heads share have the size that the main head needs.
 *
 * @param heads names of those that have a loss
 * @param nameOf what the inputs are called
 * @returns the target of each of them
 * @throws Error for a head without a kind of labels
 */
export function appendLabels(
  model: Graph,
  builder: GraphBuilder,
  labels: HeadLabels,
  heads: readonly string[],
  nameOf: (head: string | null) => string = labelsInput,
): Readonly<Record<string, Target>> {
  if (typeof labels === 'string') {
    const type = labelsType(labels, shapeOf(model, model.outputs[0]?.name));
    const shared = { kind: labels, value: builder.input(nameOf(null), type) };
    return Object.fromEntries(heads.map((head) => [head, shared]));
  }
  return Object.fromEntries(
    heads.map((head) => {
      const kind = Object.hasOwn(labels, head) ? labels[head] : undefined;
      if (kind === undefined) throw new Error(`there are no labels for the head ${head}, which has a loss`);
      const type = labelsType(kind, shapeOf(model, head));
      return [head, { kind, value: builder.input(nameOf(head), type) }];
    }),
  );
}

function shapeOf(model: Graph, head: string | undefined): ValueType['shape'] {
  const output = model.outputs.find(({ name }) => name === head);
  return model.values[output?.value ?? -1]?.type.shape ?? [];
}

/** @param shape of the head, `[N, ...]` */
function labelsType(kind: TargetKind, shape: ValueType['shape']): ValueType {
  switch (kind) {
    case 'classes':
      return { dtype: 'i32', shape: [BATCH] };
    case 'values':
      return { dtype: 'f32', shape: [BATCH, elementCount(shape.slice(1), 1)] };
    case 'maps':
      return { dtype: 'i32', shape: [BATCH, ...shape.slice(1, -1)] };
  }
}
