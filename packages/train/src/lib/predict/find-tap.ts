import type { Graph } from '@convlang/ir';
import { findNamed } from '@convlang/passes';

type Output = Graph['outputs'][number];

/** The outputs of a model's taps. */
export function tapsOf({ outputs }: Graph): readonly Output[] {
  return outputs.filter(({ name }) => name !== 'output');
}

/** @throws ConvlangError E622 for a tap that the model has not */
export function findTap(graph: Graph, name: string): Output {
  return findNamed('tap', tapsOf(graph), name);
}
