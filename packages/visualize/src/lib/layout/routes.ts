import type { Picture, PictureBox, PictureNode } from '../picture/picture.js';

/** A piece of a way from node to node. Boxes stand for their titles, where what comes in passes. */
export interface Leg {
  readonly from: string;
  readonly to: string;
}

/**
 * The ways of a picture's edges: what is fed to a block goes through the titles of the blocks that it enters, outer first. A
 * second thing that flows into a block goes straight to its node.
 */
export function routeEdges({ nodes, boxes, edges }: Picture): readonly Leg[] {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const boxOf = new Map(boxes.map((box) => [box.id, box]));
  const feeders = new Map<string, string>();
  const legs = new Map<string, Leg>();
  for (const { from, to } of edges) {
    let at = from;
    const outside = new Set(boxesAround(nodeOf.get(from), boxOf).map(({ id }) => id));
    for (const { id } of boxesAround(nodeOf.get(to), boxOf)) {
      if (outside.has(id) || (feeders.get(id) ?? from) !== from) continue;
      feeders.set(id, from);
      legs.set(JSON.stringify([at, id]), { from: at, to: id });
      at = id;
    }
    legs.set(JSON.stringify([at, to]), { from: at, to });
  }
  return [...legs.values()];
}

/** The boxes that a node lies in, outermost first. */
export function boxesAround(
  node: Pick<PictureNode, 'box'> | undefined,
  boxOf: ReadonlyMap<string, PictureBox>,
): readonly PictureBox[] {
  const around: PictureBox[] = [];
  for (let id = node?.box ?? null; id !== null;) {
    const box = boxOf.get(id);
    if (box === undefined) break;
    around.unshift(box);
    id = box.box;
  }
  return around;
}
