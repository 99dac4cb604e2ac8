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
  const areas = outerAreas({ nodes, boxes }).toSorted((a, b) => a.y - b.y);
  const starting = lines.map(spanOf).sort((a, b) => a.from - b.from);
  const ending = starting.toSorted((a, b) => a.to - b.to);
  const crossing = new Set<DrawnLine>();
  let [nextArea, nextStart, nextEnd, occupied] = [0, 0, 0, -Infinity];
  // From the top down, so that each area and each line is looked at once.
  return [...new Set(areas.map((area) => area.y - 9))].flatMap((y) => {
    for (let area = areas[nextArea]; area !== undefined && area.y <= y; area = areas[++nextArea])
      occupied = Math.max(occupied, area.y + area.height + (area.label ?? 0));
    for (let span = starting[nextStart]; span !== undefined && span.from <= y; span = starting[++nextStart])
      crossing.add(span.line);
    for (let span = ending[nextEnd]; span !== undefined && span.to <= y; span = ending[++nextEnd])
      crossing.delete(span.line);
    const [line] = crossing;
    return y > occupied && crossing.size === 1 && line !== undefined ? [{ y, line }] : [];
  });
}

/** The heights that a line crosses: from the first on, up to the last without it. */
function spanOf(line: DrawnLine): { readonly line: DrawnLine; readonly from: number; readonly to: number } {
  const heights = line.points.map(({ y }) => y);
  return { line, from: Math.min(...heights), to: Math.max(...heights) };
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
  let best: readonly Cut[] = [];
  let [tooLow, enough] = [0, drawing.height];
  // A greater height never needs more cuts, so the least is found by halving, until no number lies between.
  for (;;) {
    const height = (tooLow + enough) / 2;
    if (height <= tooLow || height >= enough) return best;
    const chosen = cutBelow(drawing, cuts, height, count - 1);
    if (chosen === null) tooLow = height;
    else [best, enough] = [chosen, height];
  }
}

/** As few cuts as leave no column higher than `height`; `null` when that takes more than `most`, or cannot be. */
function cutBelow(
  drawing: Drawing,
  cuts: readonly Cut[],
  height: number,
  most: number,
): readonly Cut[] | null {
  const chosen: Cut[] = [];
  let [top, at] = [0, 0];
  while (drawing.height - top > height) {
    let next: Cut | undefined;
    for (let cut = cuts[at]; cut !== undefined && cut.y - top <= height; cut = cuts[++at])
      if (cut.y > top) next = cut;
    if (next === undefined || chosen.length === most) return null;
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
  // No call with all of them as arguments: a drawing may have more than fit on the stack.
  return [
    [...areas.map(({ x }) => x), ...xs].reduce((a, b) => Math.min(a, b), Infinity),
    [...areas.map(({ x, width }) => x + width), ...xs, ...rights].reduce((a, b) => Math.max(a, b), -Infinity),
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
