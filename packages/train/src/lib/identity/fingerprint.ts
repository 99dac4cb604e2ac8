import { checkModel } from '../checks/check-call.js';
import { opIdOf } from './op-id.js';
import { sha256Digits } from './sha256-digits.js';
import type { TrainableModel } from '../trainable-model.js';

/**
 * A hash of all that decides how a run goes: graph and settings, with the places in the source left out, so comments and
 * layout do not count and the blocks of other files do. How a layer's words were written does not count either: what they come to does. SHA-256 in hexadecimal.
 */
export async function fingerprint(
  model: Pick<TrainableModel, 'graph' | 'settings' | 'ops'>,
): Promise<string> {
  checkModel(model);
  const places = new Set(['origin', 'span']);
  const idOf = opIdOf(model);
  const { nodes, layers } = model.graph;
  const graph = {
    ...model.graph,
    nodes: nodes.map((node) => ({ ...node, op: idOf(node.op) })),
    layers: layers.map(({ args: _, rounding: __, ...layer }) => layer),
  };
  return sha256Digits(
    JSON.stringify([graph, model.settings], (key: string, value: unknown) =>
      places.has(key) ? undefined : value,
    ),
  );
}
