import type { Area, DrawnLine, Drawing, Point } from './drawing.js';

/** A drawing of at most this height stays one column. */
const TALL = 1100;
/** Width to height that columns aim at. */
const ASPECT = 1.5;
const MOST_COLUMNS = 12;
/** Around the drawing. */
const MARGIN = 16;
/** Between two columns, with the line that leads from one to the next in its middle. */
const GUTTER = 56;
/** Below and above a column, for that line. */
const TURN = 18;

/** A height at which one line and nothing else crosses the drawing. */
interface Cut {
  readonly y: number;
  readonly line: DrawnLine;
}

/** A strip of the drawing between two cuts, and how far it moves. */
interface Column {
  readonly top: number;
  readonly bottom: number;
  readonly by: Point;
  /** Its left and right edge after moving. */
  readonly left: number;
  readonly right: number;
}

/** Cuts a tall drawing where only one line goes on, and puts the pieces beside one another, from left to right. */
export function wrapColumns(drawing: Drawing): Drawing {
  const cuts = drawing.height > TALL ? findCuts(drawing) : [];
  const most = Math.min(MOST_COLUMNS, cuts.length + 1);
  const candidates = Array.from({ length: most }, (_, i) => {
    const chosen = chooseCuts(drawing, cuts, i + 1);
    return { chosen, columns: placeColumns(drawing, chosen) };
  });
  const [first, ...others] = candidates;
  if (first === undefined) return drawing;
  const best = others.reduce((a, b) => (badness(b.columns) < badness(a.columns) ? b : a), first);
  return arrange(drawing, best.chosen, best.columns);
}

/** Heights right above a top-level thing at which a single line comes down, and no box or node stands beside. */
function findCuts({ nodes, boxes, lines }: Drawing): readonly Cut[] {
  const areas = outerAreas({ nodes, boxes });
  const tops = [...new Set(areas.map(({ y }) => y))].sort((a, b) => a - b);
  return tops.flatMap((top) => {
    const y = top - 9;
    const isFree = areas.every((area) => y < area.y || y > area.y + area.height + (area.label ?? 0));
    const crossing = lines.filter(({ points }) => crossesAt(points, y) !== null);
    const places = new Set(crossing.map(({ points }) => Math.round(crossesAt(points, y) ?? 0)));
    const [line] = crossing;
    return isFree && places.size === 1 && line !== undefined && crossing.length === 1 ? [{ y, line }] : [];
  });
}

interface OuterArea extends Area {
  /** Height of the shape that is written below. */
  readonly label?: number;
}

function outerAreas({ nodes, boxes }: Pick<Drawing, 'nodes' | 'boxes'>): readonly OuterArea[] {
  return [
    ...nodes
      .filter(({ node }) => node.box === null)
      .map(({ node, area }) => ({ ...area, label: node.isNewShape ? 18 : 0 })),
    ...boxes.filter(({ box }) => box.box === null).map(({ area }) => area),
  ];
}

/** Where a line crosses a height going down, or `null`. */
function crossesAt(points: readonly Point[], y: number): number | null {
  for (const [i, point] of points.entries()) {
    const before = points[i - 1];
    if (before !== undefined && Math.min(before.y, point.y) <= y && Math.max(before.y, point.y) > y)
      return point.x;
  }
  return null;
}

/** The cuts that make the tallest of `count` columns as short as it can be. */
function chooseCuts(drawing: Drawing, cuts: readonly Cut[], count: number): readonly Cut[] {
  const heights = new Set(cuts.flatMap((a) => [a.y, ...cuts.map((b) => b.y - a.y), drawing.height - a.y]));
  const sorted = [...heights, drawing.height].filter((height) => height > 0).sort((a, b) => a - b);
  for (const height of sorted) {
    const chosen = cutBelow(drawing, cuts, height);
    if (chosen !== null && chosen.length < count) return chosen;
  }
  return [];
}

/** As few cuts as leave no column higher than `height`; `null` when there are none such. */
function cutBelow(drawing: Drawing, cuts: readonly Cut[], height: number): readonly Cut[] | null {
  const chosen: Cut[] = [];
  let top = 0;
  while (drawing.height - top > height) {
    const from = top;
    const next = cuts.findLast(({ y }) => y > from && y - from <= height);
    if (next === undefined) return null;
    chosen.push(next);
    top = next.y;
  }
  return chosen;
}

function placeColumns(drawing: Drawing, cuts: readonly Cut[]): readonly Column[] {
  const edges = [0, ...cuts.map(({ y }) => y), drawing.height];
  let left = MARGIN;
  return edges.slice(1).map((bottom, i) => {
    const top = edges[i] ?? 0;
    const [from, to] = extent(drawing, top, bottom);
    const by = { x: left - from, y: (i === 0 ? 0 : TURN) - top };
    const column = { top, bottom, by, left, right: left + to - from };
    left = column.right + GUTTER;
    return column;
  });
}

/** From where to where things and lines reach between two heights. */
function extent(drawing: Drawing, top: number, bottom: number): readonly [from: number, to: number] {
  const isIn = ({ y }: Point): boolean => y >= top && y < bottom;
  const areas = [...drawing.nodes, ...drawing.boxes].map(({ area }) => area).filter(isIn);
  const xs = drawing.lines.flatMap(({ points }) => points.filter(isIn).map(({ x }) => x));
  // Labels and the sheets of folded blocks stand out to the right.
  const rights = drawing.boxes
    .filter(({ area, box }) => isIn(area) && box.times > 1)
    .map(({ area }) => area.x + area.width + 10);
  return [
    Math.min(...areas.map(({ x }) => x), ...xs),
    Math.max(...areas.map(({ x, width }) => x + width), ...xs, ...rights),
  ];
}

function sizeOf(columns: readonly Column[]): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(...columns.map(({ right }) => right)) + MARGIN,
    height: Math.max(...columns.map(({ bottom, by }) => bottom + by.y)) + TURN + MARGIN,
  };
}

function badness(columns: readonly Column[]): number {
  const { width, height } = sizeOf(columns);
  return Math.abs(Math.log(width / height / ASPECT));
}

function arrange(drawing: Drawing, cuts: readonly Cut[], columns: readonly Column[]): Drawing {
  const { width, height } = sizeOf(columns);
  const columnAt = (y: number): Column | undefined =>
    columns.find(({ top, bottom }) => y >= top && y < bottom);
  const move = <T extends Point>(place: T): T => {
    const by = columnAt(place.y)?.by ?? { x: 0, y: 0 };
    return { ...place, x: place.x + by.x, y: place.y + by.y };
  };
  return {
    ...drawing,
    width,
    height,
    nodes: drawing.nodes.map((drawn) => ({ ...drawn, area: move(drawn.area) })),
    boxes: drawing.boxes.map((drawn) => ({ ...drawn, area: move(drawn.area), title: move(drawn.title) })),
    lines: drawing.lines.map((line) => {
      const cut = cuts.findIndex((candidate) => candidate.line === line);
      const [from, to] = [columns[cut], columns[cut + 1]];
      const at = cuts[cut];
      if (from === undefined || to === undefined || at === undefined)
        return { ...line, points: line.points.map(move) };
      return { ...line, points: turn(line.points, at, from, to) };
    }),
  };
}

/** The way of a line from the foot of one column to the head of the next. */
function turn(points: readonly Point[], { y }: Cut, from: Column, to: Column): readonly Point[] {
  const x = crossesAt(points, y) ?? 0;
  const gutter = from.right + GUTTER / 2;
  const bottom = from.bottom + from.by.y + TURN / 2;
  const top = to.top + to.by.y - TURN / 2;
  return [
    ...points.filter((point) => point.y <= y).map((point) => shift(point, from.by)),
    { x: x + from.by.x, y: bottom },
    { x: gutter, y: bottom },
    { x: gutter, y: top },
    { x: x + to.by.x, y: top },
    ...points.filter((point) => point.y > y).map((point) => shift(point, to.by)),
  ];
}

function shift({ x, y }: Point, by: Point): Point {
  return { x: x + by.x, y: y + by.y };
}
