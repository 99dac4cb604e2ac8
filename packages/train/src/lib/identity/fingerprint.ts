import { opIdOf } from './op-id.js';
import { sha256Digits } from './sha256-digits.js';
import type { TrainableModel } from '../trainable-model.js';

/**
 * A hash of all that decides how a run goes: graph and settings, with the places in the source left out, so comments and
 * layout do not count and the blocks of other files do. SHA-256 in hexadecimal.
 */
export function fingerprint(model: Pick<TrainableModel, 'graph' | 'settings' | 'ops'>): Promise<string> {
  const places = new Set(['origin', 'span']);
  const idOf = opIdOf(model);
  const graph = { ...model.graph, nodes: model.graph.nodes.map((node) => ({ ...node, op: idOf(node.op) })) };
  return sha256Digits(
    JSON.stringify([graph, model.settings], (key: string, value: unknown) =>
      places.has(key) ? undefined : value,
    ),
  );
}
