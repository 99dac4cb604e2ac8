import { checkGraph, type BackendAbilities } from '@convlang/backend';
import { ConvlangError } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';
import { passOpsOf } from '../step/pass-ops-of.js';
import type { BackendUse } from '../run/backend-use.js';
import type { TrainableModel } from '../trainable-model.js';

/** A graph, and what its batch dimension stands for. */
export interface SizedGraph {
  readonly graph: Graph;
  readonly batch: number;
}

/**
 * Finds out before the first run whether a backend can do every graph of it.
 *
 * @throws ConvlangError E690 to E693 with the places in the model file and the alternatives that can do them all
 */
export async function requireBackend(
  model: Pick<TrainableModel, 'ops' | 'rules'>,
  { backend, alternatives }: BackendUse,
  graphs: readonly SizedGraph[],
): Promise<void> {
  const problems = (abilities: BackendAbilities, others: readonly BackendAbilities[]) =>
    graphs.flatMap(({ graph, batch }) =>
      checkGraph(graph, abilities, { ...passOpsOf(model), batch, others }),
    );
  if (problems(backend, []).length === 0) return;
  const able = ((await alternatives?.()) ?? []).filter((other) => problems(other, []).length === 0);
  // A layer that is in several graphs is told once.
  const told = new Map(
    problems(backend, able).map((found) => [JSON.stringify([found.message, found.span]), found]),
  );
  throw new ConvlangError([...told.values()]);
}
