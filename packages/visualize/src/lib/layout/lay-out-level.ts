import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Area, Point } from './drawing.js';

/** A port of a thing: lines go in at its top and out at its bottom. */
export interface Port {
  readonly id: string;
  readonly side: 'in' | 'out';
  /** From the left of the thing. */
  readonly x: number;
}

/** A thing with a fixed size. */
export interface Item {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly ports: readonly Port[];
  /** `first` stands above all others, `last` below. */
  readonly rank?: 'first' | 'last';
}

/** A line between ports. */
export interface Link {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Whether it should rather be straight than others. */
  readonly isMain: boolean;
}

/** Where things came to lie. */
export interface LaidOutLevel {
  readonly width: number;
  readonly height: number;
  readonly areas: ReadonlyMap<string, Area>;
  readonly lines: ReadonlyMap<string, readonly Point[]>;
}

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.layering.strategy': 'LONGEST_PATH_SOURCE',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
  'elk.layered.spacing.nodeNodeBetweenLayers': '22',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
  'elk.spacing.nodeNode': '16',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '10',
} as const;

/**
 * Places things that stand in no box from top to bottom, by the layered method of ELK, and leads lines between them. Things keep
 * their order from left to right where lines allow it.
 */
export async function layOutLevel(items: readonly Item[], links: readonly Link[]): Promise<LaidOutLevel> {
  const graph: ElkNode = {
    id: 'root',
    layoutOptions: options,
    children: items.map(elkNode),
    edges: links.map(elkEdge),
  };
  // It is large, and texts and data do without.
  const { default: Elk } = await import('elkjs/lib/elk.bundled.js');
  const laid = await new Elk.default().layout(graph);
  return {
    width: laid.width ?? 0,
    height: laid.height ?? 0,
    areas: new Map(
      laid.children?.map(({ id, x = 0, y = 0, width = 0, height = 0 }) => [id, { x, y, width, height }]),
    ),
    lines: new Map(laid.edges?.map((edge) => [edge.id, pointsOf(edge)])),
  };
}

const ranks = { first: 'FIRST', last: 'LAST' } as const;

function elkNode({ id, width, height, ports, rank }: Item): ElkNode {
  return {
    id,
    width,
    height,
    layoutOptions: {
      'elk.portConstraints': 'FIXED_POS',
      'elk.alignment': 'TOP',
      ...(rank === undefined ? {} : { 'elk.layered.layering.layerConstraint': ranks[rank] }),
    },
    ports: ports.map((port) => ({
      id: port.id,
      x: port.x,
      y: port.side === 'in' ? 0 : height,
      width: 0,
      height: 0,
      layoutOptions: { 'elk.port.side': port.side === 'in' ? 'NORTH' : 'SOUTH' },
    })),
  };
}

function elkEdge({ id, source, target, isMain }: Link): ElkExtendedEdge {
  return {
    id,
    sources: [source],
    targets: [target],
    ...(isMain ? { layoutOptions: { 'elk.layered.priority.straightness': '10' } } : {}),
  };
}

function pointsOf({ sections: [section] = [] }: ElkExtendedEdge): readonly Point[] {
  return section === undefined ? [] : [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
}
