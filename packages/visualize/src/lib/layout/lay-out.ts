import { ConvlangError, report } from '@convlang/diagnostics';
import { textWidth } from '@convlang/drawing';
import { cutAtBoxes, entryPort, titleItem, type Crossings, type Gate } from './crossings.js';
import type { Area, Drawing, DrawnBox, DrawnLine, DrawnNode, Point } from './drawing.js';
import { layOutLevel, type Item, type LaidOutLevel, type Port } from './lay-out-level.js';
import { frameSize, LABEL_OFFSET, metrics, titleWidth, withTimes } from './node-lines.js';
import type { Picture, PictureBox, PictureNode } from '../picture/picture.js';
import { routeEdges, type Leg } from './routes.js';
import { wrapColumns } from './wrap-columns.js';

/** Room between a box and what lies in it. */
const INSIDE = { top: 5, bottom: 14, side: 14 } as const;

/** A box with more parts is not laid out: the time grows faster than the number, and a longer chain overflows the stack of ELK. */
const MOST_PARTS = 1000;

/**
 * Gives everything in a picture its place: from top to bottom, and a long network in columns from left to right. The same picture
 * gives the same drawing.
 *
 * @throws ConvlangError E408 when a box, or the network outside of all boxes, has more than a thousand parts
 */
export async function layOut(picture: Picture): Promise<Drawing> {
  requireFewParts(picture);
  const legs = routeEdges(picture);
  const crossings = cutAtBoxes(picture, legs);
  const levels = new Map<string | null, Level>();
  // Inner boxes come after outer ones.
  for (const box of [...picture.boxes].reverse())
    levels.set(box.id, await placeLevel(box, picture, crossings, levels));
  const root = await placeLevel(null, picture, crossings, levels);
  levels.set(null, root);
  return wrapColumns(gather(picture, { legs, crossings, levels }));
}

function requireFewParts({ nodes, boxes }: Picture): void {
  const counts = new Map<string | null, number>();
  for (const { box } of [...nodes, ...boxes]) counts.set(box, (counts.get(box) ?? 0) + 1);
  for (const [id, count] of counts) {
    if (count <= MOST_PARTS) continue;
    const what = id === null ? 'the network' : 'one box';
    const notes = ['`convlang graph --text` draws it as text', '`--depth 0` leaves all blocks closed'];
    throw new ConvlangError([report('E408', { count, what, limit: MOST_PARTS }, null, { notes })]);
  }
}

/** A box laid out by itself, with its corner at 0, 0. */
interface Level extends LaidOutLevel {
  readonly ports: readonly Port[];
}

async function placeLevel(
  box: PictureBox | null,
  picture: Picture,
  { pieces, gates }: Crossings,
  levels: ReadonlyMap<string | null, Level>,
): Promise<Level> {
  const id = box?.id ?? null;
  const own = gates.filter((gate) => gate.box === id);
  const items = [
    ...(box === null ? [] : [titleOf(box)]),
    ...own.map(gateItem),
    ...inSourceOrder(picture, id, levels),
  ];
  const links = pieces
    .filter(({ level }) => level === id)
    .map((piece) => ({
      id: piece.id,
      source: piece.sourcePort,
      target: piece.targetPort,
      isMain: !piece.isTap,
    }));
  const laid = await layOutLevel(items, links);
  return box === null ? { ...laid, ports: [] } : frameLevel(box, laid, own);
}

/** Nodes and inner boxes in the order of the source. */
function inSourceOrder(
  { nodes, boxes }: Picture,
  level: string | null,
  levels: ReadonlyMap<string | null, Level>,
): readonly Item[] {
  const boxOf = new Map(boxes.map((box) => [box.id, box]));
  const items: Item[] = [];
  const placed = new Set<string>();
  for (const node of nodes) {
    if (node.box === level) {
      items.push(nodeItem(node, boxOf.get(node.box ?? '')));
      continue;
    }
    let inner = boxOf.get(node.box ?? '');
    while (inner !== undefined && inner.box !== level) inner = boxOf.get(inner.box ?? '');
    const laid = inner === undefined ? undefined : levels.get(inner.id);
    if (inner === undefined || laid === undefined || placed.has(inner.id)) continue;
    placed.add(inner.id);
    items.push({ id: inner.id, width: laid.width, height: laid.height, ports: laid.ports });
  }
  return items;
}

function nodeItem(node: PictureNode, box: PictureBox | undefined): Item {
  const [width, height] = roomOf(node, box);
  return {
    id: node.id,
    width,
    height,
    ports: [
      { id: `${node.id}.in`, side: 'in', x: width / 2 },
      { id: `${node.id}.out`, side: 'out', x: width / 2 },
    ],
  };
}

/** Width and height of a node with its shape below, which stands to the right of the middle. */
function roomOf(node: PictureNode, box: PictureBox | undefined): readonly [width: number, height: number] {
  const [width, height] = frameSize(node, box);
  if (!node.isNewShape) return [width, height];
  const label = textWidth(withTimes(node.shape), metrics.smallSize) + LABEL_OFFSET;
  return [Math.max(width, 2 * label), height + metrics.labelHeight];
}

function titleOf(box: PictureBox): Item {
  const width = titleWidth(box) + 2 * metrics.gap;
  return {
    id: titleItem(box.id),
    width,
    height: metrics.titleHeight,
    rank: 'first',
    ports: [{ id: `${box.id}.out`, side: 'out', x: width / 2 }],
  };
}

function gateItem({ id, side }: Gate): Item {
  return side === 'out'
    ? { id, width: 2, height: 1, rank: 'last', ports: [{ id: `${id}.end`, side: 'in', x: 1 }] }
    : { id, width: 2, height: 1, rank: 'first', ports: [{ id: `${id}.start`, side: 'out', x: 1 }] };
}

/** Puts the frame around what lies in a box, as far from the middle of its title on the left as on the right. */
function frameLevel(box: PictureBox, laid: LaidOutLevel, gates: readonly Gate[]): Level {
  const title = areaOf(laid, titleItem(box.id));
  const middle = title.x + title.width / 2;
  const half = Math.max(middle, laid.width - middle) + INSIDE.side;
  const by = { x: half - middle, y: INSIDE.top };
  const height = contentHeight(laid, gates) + INSIDE.top + INSIDE.bottom;
  const ends = new Map(gates.map((gate) => [gate.id, areaOf(laid, gate.id).x + 1 + by.x]));
  const ports = gates.map(({ id, side }): Port => ({ id: `${id}.${side}`, side, x: ends.get(id) ?? 0 }));
  return {
    width: 2 * half,
    height,
    areas: new Map([...laid.areas].map(([id, area]) => [id, { ...area, ...moved(area, by) }])),
    lines: new Map(
      [...laid.lines].map(([id, points]) => [id, points.map((point) => clipped(moved(point, by), height))]),
    ),
    ports: [{ id: entryPort(box.id), side: 'in', x: half }, ...ports],
  };
}

/** Height of what is seen: gates are only places on the frame. */
function contentHeight({ areas, lines }: LaidOutLevel, gates: readonly Gate[]): number {
  const isGate = new Set(gates.map(({ id }) => id));
  const things = [...areas].filter(([id]) => !isGate.has(id)).map(([, { y, height }]) => y + height);
  const bends = [...lines.values()].flatMap((points) => points.slice(0, -1).map(({ y }) => y));
  return Math.max(...things, ...bends);
}

function clipped({ x, y }: Point, height: number): Point {
  return { x, y: Math.min(y, height) };
}

function moved({ x, y }: Point, by: Point): Point {
  return { x: x + by.x, y: y + by.y };
}

function areaOf({ areas }: LaidOutLevel, id: string): Area {
  return areas.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
}

interface Parts {
  readonly legs: readonly Leg[];
  readonly crossings: Crossings;
  readonly levels: ReadonlyMap<string | null, Level>;
}

/** Brings the boxes' own measures together into one. */
function gather(picture: Picture, { legs, crossings, levels }: Parts): Drawing {
  const boxOf = new Map(picture.boxes.map((box) => [box.id, box]));
  const corners = new Map<string | null, Point>([[null, { x: 0, y: 0 }]]);
  const find = (level: string | null, id: string): Area => {
    const laid = levels.get(level);
    const area = laid === undefined ? { x: 0, y: 0, width: 0, height: 0 } : areaOf(laid, id);
    return { ...area, ...moved(area, corners.get(level) ?? { x: 0, y: 0 }) };
  };
  const boxes = picture.boxes.map((box): DrawnBox => {
    const area = find(box.box, box.id);
    corners.set(box.id, area);
    return { box, area, title: find(box.id, titleItem(box.id)) };
  });
  const nodes = picture.nodes.map((node): DrawnNode => {
    const room = find(node.box, node.id);
    const [width, height] = frameSize(node, boxOf.get(node.box ?? ''));
    const area = { x: room.x + (room.width - width) / 2, y: room.y, width, height };
    return { node, area };
  });
  const pieceOf = new Map(crossings.pieces.map((piece) => [piece.id, piece]));
  const pointsOf = (id: string): readonly Point[] => {
    const level = pieceOf.get(id)?.level ?? null;
    const points = levels.get(level)?.lines.get(id) ?? [];
    return points.map((point) => moved(point, corners.get(level) ?? { x: 0, y: 0 }));
  };
  const root = levels.get(null);
  return {
    name: picture.name,
    summary: summaryOf(picture),
    width: root?.width ?? 0,
    height: root?.height ?? 0,
    nodes,
    boxes,
    lines: legs.map((leg, i) => drawLine(leg, (crossings.ways[i] ?? []).flatMap(pointsOf), nodes, boxes)),
  };
}

function drawLine(
  leg: Leg,
  points: readonly Point[],
  nodes: readonly DrawnNode[],
  boxes: readonly DrawnBox[],
): DrawnLine {
  const source = nodes.find(({ node }) => node.id === leg.from);
  const [first] = points;
  // It begins at the frame, above the room for the shape.
  const start =
    source === undefined || first === undefined
      ? []
      : [{ x: first.x, y: source.area.y + source.area.height }];
  const box = boxes.find((drawn) => drawn.box.id === leg.to);
  const tap = box?.box.tap ?? nodes.find(({ node }) => node.id === leg.to)?.node.tap ?? null;
  return {
    ...leg,
    points: withoutSteps([...start, ...points]),
    isTap: tap !== null,
    hasArrow: box === undefined,
  };
}

/** A way without points in the middle of a straight piece. */
function withoutSteps(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [a, b] = [kept.at(-2), kept.at(-1)];
    const isStep =
      a !== undefined && b !== undefined && (isSame(a.x, b.x, point.x) || isSame(a.y, b.y, point.y));
    if (isStep) kept.pop();
    const last = kept.at(-1);
    if (last?.x !== point.x || last.y !== point.y) kept.push(point);
  }
  return kept;
}

function isSame(a: number, b: number, c: number): boolean {
  return Math.abs(a - b) < 0.01 && Math.abs(b - c) < 0.01;
}

function summaryOf({ layers, params, macs }: Picture): string {
  const [a, b, c] = [layers, params, macs].map((count) => count.toLocaleString('en-US'));
  return `${a ?? ''} layers, ${b ?? ''} parameters, ${c ?? ''} multiply-accumulates`;
}
