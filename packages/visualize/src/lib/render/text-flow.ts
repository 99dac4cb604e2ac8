import type { Picture, PictureBox, PictureNode } from '../picture/picture.js';
import { boxesAround } from '../layout/routes.js';

/** A line of the text: what it shows, behind the marks of the blocks and branches that it lies in. */
export interface FlowRow {
  readonly gutter: string;
  readonly content:
    | { readonly kind: 'node'; readonly node: PictureNode }
    | { readonly kind: 'open'; readonly box: PictureBox }
    /** The end of a block. */
    | { readonly kind: 'close' }
    /** A branch with nothing in it: `skip`, or `from c1` where the file goes back to something by its name. */
    | { readonly kind: 'straight'; readonly text: string };
  /** Names of what feeds the node, where the lines around it do not tell. */
  readonly from: readonly string[];
}

/** A node or an inner box of one level. */
interface Item {
  readonly id: string;
  readonly after: readonly string[];
}

/** What a box is fed with stands at the beginning of its lines. */
const ENTRY = '';

interface Place {
  readonly level: string | null;
  readonly items: ReadonlyMap<string, Item>;
  readonly gutter: string;
  readonly done: Set<string>;
}

/** Puts a picture in lines, from top to bottom. */
export function textFlow(picture: Picture): readonly FlowRow[] {
  const flow = new Flow(picture);
  const rows = flow.rowsOf(null, '');
  return rows.map((row) => ({ ...row, from: flow.untold(row) }));
}

class Flow {
  readonly #picture: Picture;
  readonly #nodeOf: ReadonlyMap<string, PictureNode>;
  readonly #boxOf: ReadonlyMap<string, PictureBox>;
  /** What feeds each thing, by its id; and of that, what the order of the lines tells. */
  readonly #feeders = new Map<string, Set<string>>();
  readonly #told = new Map<string, Set<string>>();

  constructor(picture: Picture) {
    this.#picture = picture;
    this.#nodeOf = new Map(picture.nodes.map((node) => [node.id, node]));
    this.#boxOf = new Map(picture.boxes.map((box) => [box.id, box]));
  }

  /** Names of what feeds a thing and is not told by the lines before it. */
  untold({ content }: FlowRow): readonly string[] {
    if (content.kind === 'close' || content.kind === 'straight') return [];
    const id = content.kind === 'node' ? content.node.id : content.box.id;
    const told = this.#told.get(id);
    const missing = [...(this.#feeders.get(id) ?? [])].filter((feeder) => told?.has(feeder) !== true);
    return missing.map((feeder) => this.#nameOf(feeder));
  }

  #nameOf(id: string): string {
    return this.#nodeOf.get(id)?.name ?? this.#boxOf.get(id)?.name ?? id;
  }

  /** The lines of what lies directly in a box, those of inner boxes among them. */
  rowsOf(level: string | null, gutter: string): readonly FlowRow[] {
    const place = { level, items: this.#itemsOf(level), gutter, done: new Set<string>() };
    const rows = this.#onward(ENTRY, null, place);
    const others = [...place.items.keys()].filter((id) => id !== ENTRY);
    return [...rows, ...others.flatMap((id) => this.#chain(id, null, place))];
  }

  #itemsOf(level: string | null): ReadonlyMap<string, Item> {
    const after = new Map<string, Set<string>>([[ENTRY, new Set()]]);
    for (const { id } of this.#picture.nodes) {
      const item = this.#itemAt(level, id);
      if (item !== null && !after.has(item)) after.set(item, new Set());
    }
    let entered: string | null = null;
    for (const { from, to } of this.#picture.edges) {
      const [a, b] = [this.#itemAt(level, from), this.#itemAt(level, to)];
      if (b === null || a === b) continue;
      if (a === null) entered ??= from;
      const feeder = a ?? (from === entered ? ENTRY : from);
      after.get(feeder)?.add(b);
      // A second thing from outside is told at the box that it goes into.
      addTo(this.#feeders, b, feeder);
    }
    const fed = new Set([...after.values()].flatMap((ids) => [...ids]));
    for (const id of after.keys()) if (id !== ENTRY && !fed.has(id)) after.get(ENTRY)?.add(id);
    return new Map([...after].map(([id, ids]) => [id, { id, after: [...ids] }]));
  }

  /** The thing directly in `level` that a node is or lies in. */
  #itemAt(level: string | null, id: string): string | null {
    const node = this.#nodeOf.get(id);
    const around = boxesAround(node, this.#boxOf).map((box) => box.id);
    const at = level === null ? 0 : around.indexOf(level) + 1;
    return level !== null && at === 0 ? null : (around[at] ?? id);
  }

  /** Lines from one thing on, up to `stop`. */
  #chain(first: string, stop: string | null, place: Place): readonly FlowRow[] {
    if (place.done.has(first) || first === stop) return [];
    place.done.add(first);
    return [...this.#rowsOfItem(first, place.gutter), ...this.#onward(first, stop, place)];
  }

  /** Lines of what a thing feeds: side heads, then branches side by side, then what they lead to. */
  #onward(id: string, stop: string | null, place: Place): readonly FlowRow[] {
    const { items, gutter } = place;
    const nexts = items.get(id)?.after ?? [];
    for (const next of nexts) addTo(this.#told, next, id);
    const isInHead = this.#isTap(place.level ?? '');
    const heads = isInHead ? [] : nexts.filter((next) => this.#isTap(next) && !this.#isTap(id));
    const rows = heads.flatMap((next) => this.#chain(next, null, { ...place, gutter: `${gutter}├╌ ` }));
    const ways = nexts.filter((next) => !heads.includes(next));
    const [only] = ways;
    if (only === undefined) return rows;
    if (ways.length === 1) return [...rows, ...this.#chain(only, stop, place)];
    const join = meeting(items, ways) ?? stop;
    const branches = ways
      .filter((next) => next !== join)
      .map((next) => this.#chain(next, join, { ...place, gutter: '' }))
      .filter((branch) => branch.length > 0);
    const all = ways.some((next) => next === join) ? [...branches, [this.#straight(id, join)]] : branches;
    return [
      ...rows,
      ...all.flatMap((branch) => inBranch(branch, gutter)),
      ...(join === null || join === stop ? [] : this.#chain(join, stop, place)),
    ];
  }

  /** The line of a branch that leads from one thing to another with nothing between. */
  #straight(id: string, join: string | null): FlowRow {
    const isBack = this.#picture.edges.some(({ from, to, isBack }) => isBack && from === id && to === join);
    const text = isBack ? `from ${this.#nameOf(id)}` : 'skip';
    return { gutter: '', content: { kind: 'straight', text }, from: [] };
  }

  #rowsOfItem(id: string, gutter: string): readonly FlowRow[] {
    const node = this.#nodeOf.get(id);
    if (node !== undefined) return [{ gutter, content: { kind: 'node', node }, from: [] }];
    const box = this.#boxOf.get(id);
    if (box === undefined) return [];
    const inside = gutter.replace(/├╌ $/, '│  ');
    return [
      { gutter, content: { kind: 'open', box }, from: [] },
      ...this.rowsOf(id, `${inside}│  `),
      { gutter: inside, content: { kind: 'close' }, from: [] },
    ];
  }

  #isTap(id: string): boolean {
    return (this.#boxOf.get(id)?.tap ?? this.#nodeOf.get(id)?.tap ?? null) !== null;
  }
}

/** The first thing that all ways from `starts` lead to; `null` when they do not meet. */
function meeting(items: ReadonlyMap<string, Item>, starts: readonly string[]): string | null {
  const [first = new Set<string>(), ...others] = starts.map((id) => reachable(items, id));
  const shared = [...first].filter((id) => others.every((other) => other.has(id)));
  const isFirst = (id: string): boolean =>
    shared.every((other) => other === id || reachable(items, id).has(other));
  return shared.find(isFirst) ?? null;
}

/** A thing and all that its output flows into. */
function reachable(items: ReadonlyMap<string, Item>, start: string): ReadonlySet<string> {
  const found = new Set<string>([start]);
  for (const id of found) for (const next of items.get(id)?.after ?? []) found.add(next);
  return found;
}

function inBranch(rows: readonly FlowRow[], gutter: string): readonly FlowRow[] {
  return rows.map((row, i) => ({ ...row, gutter: `${gutter}${i === 0 ? '├─ ' : '│  '}${row.gutter}` }));
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key) ?? new Set();
  sets.set(key, set.add(value));
}
