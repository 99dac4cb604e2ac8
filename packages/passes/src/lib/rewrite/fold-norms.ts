import { GraphBuilder, type Graph, type Node, type ValueId } from '@convlang/ir';
import { countReaders } from '../schedule/schedule.js';
import {
  copyInputs,
  copyLayers,
  copyNode,
  copyParameters,
  mapped,
  nodeName,
  type ValueMap,
} from './copy-graph.js';
import { resolveOps, type PassOps } from './pass-ops.js';

/**
 * A model as in use with each batch normalisation inside the convolution before it, where nothing else reads that: kernel times
 * `g = gain / sqrt(variance + epsilon)`, bias `(bias - mean) g + shift`. The same numbers but for rounding, with nothing between the products and the
 * nonlinearity. What such a convolution alone would give is no longer made, and its layer goes.
 */
export function foldNorms(graph: Graph, options: PassOps = {}): Graph {
  const folded = foldedConvs(graph);
  if (folded.size === 0) return graph;
  const builder = new GraphBuilder(graph.name, resolveOps(options).typing);
  const map: ValueMap = new Map();
  copyInputs(graph, builder, map);
  copyParameters(graph, builder, map);
  const gone = new Set(folded.values());
  for (const node of graph.nodes) {
    if (gone.has(node)) continue;
    const conv = folded.get(node);
    if (conv === undefined) copyNode(graph, node, builder, map);
    else map.set(node.outputs[0] as ValueId, emitFolded({ graph, builder, map }, node, conv));
  }
  for (const { name, value } of graph.outputs) builder.output(name, mapped(map, value));
  copyLayers(graph, builder, map);
  return builder.build();
}

/** The convolution of each batch normalisation that can be put into one. */
function foldedConvs(graph: Graph): ReadonlyMap<Node, Node> {
  const readers = countReaders(graph);
  const makers = new Map(graph.nodes.flatMap((node) => node.outputs.map((id) => [id, node] as const)));
  return new Map(
    graph.nodes.flatMap((node) => {
      const [x] = node.inputs;
      if (node.op !== 'batchNorm' || x === undefined || readers.get(x) !== 1) return [];
      const conv = makers.get(x);
      return conv?.op === 'conv' ? [[node, conv] as const] : [];
    }),
  );
}

interface Copy {
  readonly graph: Graph;
  readonly builder: GraphBuilder;
  readonly map: ValueMap;
}

/** Broadcasting along the last axis, which are the filters of a kernel. */
function emitFolded({ graph, builder, map }: Copy, norm: Node, conv: Node): ValueId {
  const emit = (op: string, inputs: readonly ValueId[], attrs = {}): ValueId =>
    builder.emit(op, inputs, { attrs, layer: norm.layer, name: `${nodeName(graph, norm)}/${op}` });
  const [, gain, shift, mean, variance] = norm.inputs.map((id, i) => (i === 0 ? id : mapped(map, id)));
  const [x, kernel, bias] = conv.inputs.map((id) => mapped(map, id));
  const spread = emit('scaleShift', [variance as ValueId], { shift: norm.attrs['epsilon'] ?? 0 });
  const factor = emit('div', [gain as ValueId, emit('sqrt', [spread])]);
  const centre =
    bias === undefined
      ? emit('scaleShift', [mean as ValueId], { scale: -1 })
      : emit('sub', [bias, mean as ValueId]);
  const moved = emit('add', [emit('mul', [centre, factor]), shift as ValueId]);
  const scaled = emit('mul', [kernel as ValueId, factor]);
  return builder.emit('conv', [x as ValueId, scaled, moved], {
    attrs: conv.attrs,
    layer: norm.layer,
    name: nodeName(graph, norm),
  });
}
