import { summarize } from '@convlang/inspect';
import { layerLinks, type Graph } from '@convlang/ir';
import { coreLayers, type AnyLayer } from '@convlang/ops';
import { goesBack } from './goes-back.js';
import { sortIntoBlocks, type Block, type Part } from './blocks.js';
import { familyOf } from './family-of.js';
import { detailsOf, nameOf, settingsOf, shapeText, tagOf } from './node-text.js';
import type { Picture, PictureBox, PictureEdge, PictureNode } from './picture.js';
import { gatherUnits, type Unit } from './units.js';

/** How much of a network a picture shows. */
export interface PictureOptions {
  /**
   * Blocks that lie in fewer than `depth` others are open. `Infinity` opens all, and unfolds repeats too. Without it, repeats are
   * folded and as many blocks are open as keep the picture below about 150 nodes.
   */
  readonly depth?: number;
  /** Words of the language, which say how their layers are shown and explain them; default the core's. */
  readonly layers?: Readonly<Record<string, AnyLayer>>;
}

/** A picture of at most this many nodes opens its blocks by itself. */
const MANY_NODES = 150;

/** Makes the picture of a network: what is drawn as a node, which blocks hold it, and what flows. */
export function createPicture(graph: Graph, { depth, layers = coreLayers }: PictureOptions = {}): Picture {
  const summary = summarize(graph);
  const units = gatherUnits(graph, summary.layers, layers);
  const parts = sortIntoBlocks(units, depth !== Infinity);
  const open = depth ?? fittingDepth(parts);
  const painter = new Painter(graph, layers);
  painter.addParts(parts, { level: 0, depth: open, box: null, tap: null });
  const { params, macs } = summary;
  return {
    name: graph.name,
    layers: graph.layers.length,
    params,
    macs,
    nodes: painter.nodes,
    boxes: painter.boxes,
    edges: painter.edges(),
  };
}

function fittingDepth(parts: readonly Part[]): number {
  const deepest = depthOf(parts);
  const depths = [...Array(deepest + 1).keys()];
  return depths.findLast((depth) => countNodes(parts, depth) <= MANY_NODES) ?? 0;
}

function depthOf(parts: readonly Part[]): number {
  return Math.max(0, ...parts.map((part) => (part.kind === 'unit' ? 0 : 1 + depthOf(part.parts))));
}

function countNodes(parts: readonly Part[], depth: number): number {
  const count = (part: Part): number =>
    part.kind === 'unit' || depth <= 0 ? 1 : countNodes(part.parts, depth - 1);
  return parts.reduce((sum, part) => sum + count(part), 0);
}

interface Place {
  readonly level: number;
  readonly depth: number;
  readonly box: string | null;
  readonly tap: string | null;
}

/** Where a layer is found in the picture. */
interface Spot {
  readonly node: string;
  /** Which of the equal blocks it lies in, by the id of each fold around it. */
  readonly copies: ReadonlyMap<string, number>;
}

/** Gathers nodes and boxes, and remembers where each layer went. */
class Painter {
  readonly nodes: PictureNode[] = [];
  readonly boxes: PictureBox[] = [];
  readonly #spots = new Map<string, Spot>();
  /** By the node that ends the first of equal blocks: the node that stands for the output of the last, and who lies inside. */
  readonly #ends = new Map<string, { readonly after: string; readonly inside: ReadonlySet<string> }>();
  readonly #graph: Graph;
  readonly #layers: Readonly<Record<string, AnyLayer>>;
  readonly #links: ReturnType<typeof layerLinks>;
  #blocks = 0;

  constructor(graph: Graph, layers: Readonly<Record<string, AnyLayer>>) {
    this.#graph = graph;
    this.#layers = layers;
    this.#links = layerLinks(graph.layers);
  }

  addParts(parts: readonly Part[], place: Place): void {
    for (const part of parts) {
      if (part.kind === 'unit') this.#addUnit(part.unit, place);
      else if (place.level < place.depth) this.#openBlock(part, place);
      else this.#closeBlock(part, place);
    }
  }

  #addUnit(unit: Unit, { box, tap }: Place): void {
    const { layer } = unit.head;
    const family = familyOf(this.#layers[layer.kind]);
    const shape = shapeText(this.#graph, unit.members.at(-1)?.layer.output);
    this.#place([unit], layer.name, new Map());
    this.nodes.push({
      id: layer.name,
      form: family === 'merge' ? 'merge' : 'layer',
      family,
      word: layer.kind,
      settings: settingsOf(layer),
      name: nameOf(unit),
      tags: unit.members.slice(1).map((member) => tagOf(member.layer)),
      params: paramsOf([unit]),
      shape,
      isNewShape: shape !== shapeText(this.#graph, layer.inputs[0]),
      box,
      tap,
      times: 1,
      layers: namesOf([unit]),
      details: detailsOf(this.#graph, unit.members, this.#layers),
    });
  }

  #openBlock(block: Block, { level, depth, box, tap: outer }: Place): void {
    const id = this.#blockId();
    const tap = block.tap ?? outer;
    const [own = []] = block.copies;
    const all = block.copies.flat();
    this.boxes.push({
      id,
      name: block.name,
      call: block.call,
      times: block.copies.length,
      box,
      tap,
      isTap: block.tap !== null,
      layers: namesOf(all),
      params: paramsOf(all),
    });
    const firstNode = this.nodes.length;
    this.addParts(block.parts, { level: level + 1, depth, box: id, tap });
    if (block.copies.length === 1) return;
    this.#placeCopies(id, block.copies);
    const [end, last] = [own.at(-1), block.copies.at(-1)?.at(-1)];
    const endNode = this.#spots.get(end?.head.layer.name ?? '')?.node;
    const shape = shapeText(this.#graph, last?.members.at(-1)?.layer.output);
    if (endNode === undefined || shape === shapeText(this.#graph, end?.members.at(-1)?.layer.output)) return;
    const inside = new Set(this.nodes.slice(firstNode).map((node) => node.id));
    this.#ends.set(endNode, { after: `${id}/after`, inside });
    this.nodes.push({ ...afterNode(`${id}/after`, block.copies.length, shape), box: id, tap });
  }

  #closeBlock(block: Block, { box, tap: outer }: Place): void {
    const id = this.#blockId();
    const units = block.copies.flat();
    const [first, last] = [units[0], units.at(-1)];
    const shape = shapeText(this.#graph, last?.members.at(-1)?.layer.output);
    const layers = namesOf(units);
    for (const copy of block.copies) this.#place(copy, id, new Map());
    this.nodes.push({
      id,
      form: 'block',
      family: 'block',
      word: block.call ?? `tap ${block.tap ?? ''}`,
      settings: '',
      name: block.name ?? '',
      tags: [`${layers.length} layers`],
      params: paramsOf(units),
      shape,
      isNewShape: shape !== shapeText(this.#graph, first?.head.layer.inputs[0]),
      box,
      tap: block.tap ?? outer,
      times: block.copies.length,
      layers,
      details: [block.call ?? '', `${layers.length} layers: ${layers[0] ?? ''} to ${layers.at(-1) ?? ''}`],
    });
  }

  #blockId(): string {
    this.#blocks++;
    // No layer's name has a number sign.
    return `#${this.#blocks}`;
  }

  #place(units: readonly Unit[], node: string, copies: Spot['copies']): void {
    for (const name of namesOf(units)) this.#spots.set(name, { node, copies });
  }

  /** Sends the layers of all equal blocks to the nodes of the first, each with the number of its block. */
  #placeCopies(fold: string, copies: Block['copies']): void {
    const [own = []] = copies;
    const spots = own.map((unit) => this.#spots.get(unit.head.layer.name));
    for (const [number, copy] of copies.entries())
      for (const [i, unit] of copy.entries()) {
        const spot = spots[i];
        if (spot !== undefined) this.#place([unit], spot.node, new Map([...spot.copies, [fold, number]]));
      }
  }

  /** What flows between nodes, each pair once. What one of equal blocks hands to the next is not drawn: the fold says it. */
  edges(): readonly PictureEdge[] {
    const edges = new Map<string, PictureEdge>();
    const { layers } = this.#graph;
    const add = (from: string, to: string, isBack: boolean): void => {
      const shape = this.nodes.find(({ id }) => id === from)?.shape ?? '';
      edges.set(JSON.stringify([from, to]), { from, to, shape, isBack });
    };
    for (const layer of layers) {
      const to = this.#spots.get(layer.name);
      const isMerge = layer.inputs.length > 1;
      for (const feeder of this.#links.get(layer.name)?.from ?? []) {
        const from = this.#spots.get(feeder.name);
        if (from === undefined || to === undefined || from.node === to.node || isHandedOn(from, to)) continue;
        const end = this.#ends.get(from.node);
        const isBack = isMerge && goesBack(layers, layer, feeder);
        if (end === undefined || end.inside.has(to.node)) add(from.node, to.node, isBack);
        else add(end.after, to.node, isBack);
      }
    }
    for (const [from, { after }] of this.#ends) add(from, after, false);
    return [...edges.values()];
  }
}

/** Whether a value goes from one of equal blocks to a later one. */
function isHandedOn(from: Spot, to: Spot): boolean {
  return [...from.copies].some(([fold, number]) => number < (to.copies.get(fold) ?? 0));
}

function afterNode(id: string, times: number, shape: string): Omit<PictureNode, 'box' | 'tap'> {
  return {
    id,
    form: 'after',
    family: 'block',
    word: `after ${times}`,
    settings: '',
    name: '',
    tags: [],
    params: 0,
    shape,
    isNewShape: true,
    times: 1,
    layers: [],
    details: [`what the last of the ${times} hands on`],
  };
}

function namesOf(units: readonly Unit[]): readonly string[] {
  return units.flatMap(({ members }) => members.map(({ layer }) => layer.name));
}

function paramsOf(units: readonly Unit[]): number {
  return units.reduce((sum, { members }) => members.reduce((all, { row }) => all + row.params, sum), 0);
}
