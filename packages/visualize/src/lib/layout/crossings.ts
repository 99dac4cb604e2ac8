import type { Picture } from '../picture/picture.js';
import { boxesAround, type Leg } from './routes.js';

/** A piece of a line that stays at one level: between things that lie directly in one box. */
export interface Piece {
  readonly id: string;
  /** The box, `null` for the whole picture. */
  readonly level: string | null;
  /** The things that it joins, and the port of each. */
  readonly source: string;
  readonly sourcePort: string;
  readonly target: string;
  readonly targetPort: string;
  readonly isTap: boolean;
}

/** A place on the edge of a box where a line goes in or out. */
export interface Gate {
  readonly id: string;
  readonly box: string;
  readonly side: 'in' | 'out';
}

/** How lines cross the edges of boxes. */
export interface Crossings {
  readonly pieces: readonly Piece[];
  readonly gates: readonly Gate[];
  /** Ids of the pieces of each leg, in order. */
  readonly ways: readonly (readonly string[])[];
}

/** Key of the place above a box's title, where what it is fed with comes in. */
export function entryPort(box: string): string {
  return `${box}.in`;
}

/** Cuts legs at the edges of boxes, so that each box can be laid out by itself. */
export function cutAtBoxes(picture: Picture, legs: readonly Leg[]): Crossings {
  const nodeOf = new Map(picture.nodes.map((node) => [node.id, node]));
  const boxOf = new Map(picture.boxes.map((box) => [box.id, box]));
  const around = (id: string): readonly string[] => {
    const box = boxOf.get(id);
    const place = box === undefined ? nodeOf.get(id) : { box: box.box };
    return place === undefined ? [] : boxesAround(place, boxOf).map((outer) => outer.id);
  };
  const pieces = new Map<string, Piece>();
  const gates = new Map<string, Gate>();
  const ways = legs.map(({ from, to }) => {
    const isTap = (boxOf.get(to)?.tap ?? nodeOf.get(to)?.tap ?? null) !== null;
    const out = boxOf.has(from) ? [...around(from), from] : around(from);
    const into = around(to);
    const shared = out.filter((box, i) => into[i] === box).length;
    const way: string[] = [];
    let at = { item: boxOf.has(from) ? titleItem(from) : from, port: `${from}.out` };
    const join = (level: string | null, target: string, targetPort: string): void => {
      const id = JSON.stringify([at.port, targetPort]);
      pieces.set(id, { id, level, source: at.item, sourcePort: at.port, target, targetPort, isTap });
      way.push(id);
    };
    for (const box of out.slice(shared).reverse()) {
      const gate = `${box}>${from}`;
      gates.set(gate, { id: gate, box, side: 'out' });
      join(box, gate, `${gate}.end`);
      at = { item: box, port: `${gate}.out` };
    }
    for (const [i, box] of into.slice(shared).entries()) {
      const gate = `${box}<${from}`;
      gates.set(gate, { id: gate, box, side: 'in' });
      join(into[shared + i - 1] ?? null, box, `${gate}.in`);
      at = { item: gate, port: `${gate}.start` };
    }
    join(into.at(-1) ?? null, to, `${to}.in`);
    return way;
  });
  return { pieces: [...pieces.values()], gates: [...gates.values()], ways };
}

/** Key of a box's title, a thing of its own in the box. */
export function titleItem(box: string): string {
  return `${box}.title`;
}
