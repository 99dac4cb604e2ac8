import { assert } from '@convlang/diagnostics';
import { GraphBuilder, type Attrs, type Graph, type Node, type ValueId, type ValueType } from '@convlang/ir';
import type { LoweringContext } from '@convlang/ops';
import { copyInputs, copyLayers, copyParameters, mapped, nodeName, type ValueMap } from './copy-graph.js';
import { resolveOps, type PassOps, type ResolvedOps } from './pass-ops.js';

/** Whether a backend runs an application of an op as it is; `attrs` are complete. */
export type Supports = (op: string, attrs: Attrs) => boolean;

/** Rules that go on for longer are taken for endless: those of the core come to an end within eight. */
const MOST_LEVELS = 16;

/**
 * Says what a backend refuses in ops that it runs, by the lowering rules. What has no rule, or whose rules do not lead to ops that
 * the backend runs, stays as it is: a complaint then names the op that the author knows. Names of inputs, parameters, outputs and layers stay; gradients and updates are part of the graph and so are
 * lowered as well.
 */
export function lower(graph: Graph, supports: Supports, options: PassOps = {}): Graph {
  const resolved = resolveOps(options);
  const { lowerings } = resolved.rules;
  if (graph.nodes.every(({ op, attrs }) => lowerings[op] === undefined || supports(op, attrs))) return graph;
  const builder = new GraphBuilder(graph.name, resolved.typing);
  const map: ValueMap = new Map();
  copyInputs(graph, builder, map);
  copyParameters(graph, builder, map);
  const lowering = new Lowering(builder, supports, resolved);
  for (const node of graph.nodes) {
    const inputs = node.inputs.map((id) => mapped(map, id));
    const outputs = lowering.add(node, inputs, nodeName(graph, node));
    node.outputs.forEach((id, i) => map.set(id, outputs[i] ?? id));
  }
  for (const { name, value } of graph.outputs) builder.output(name, mapped(map, value));
  for (const { parameter, value } of graph.updates) builder.update(parameter, mapped(map, value));
  copyLayers(graph, builder, map);
  return builder.build();
}

/** What a rule is asked about. */
type Application = Pick<Node, 'op' | 'attrs' | 'layer'>;

/** Emits nodes, each lowered as far as needed. */
class Lowering {
  readonly #builder: GraphBuilder;
  readonly #supports: Supports;
  readonly #resolved: ResolvedOps;

  constructor(builder: GraphBuilder, supports: Supports, resolved: ResolvedOps) {
    this.#builder = builder;
    this.#supports = supports;
    this.#resolved = resolved;
  }

  /** Emits a node, lowered where that leads to what the backend runs. */
  add(node: Application, inputs: readonly ValueId[], name: string): readonly ValueId[] {
    return this.#reaches(node, inputs)
      ? this.#apply(node, inputs, name, 0)
      : this.#builder.emitAll(node.op, inputs, { attrs: node.attrs, layer: node.layer, name });
  }

  /** Whether all that an application is lowered to runs: tried out in a graph of its own. */
  #reaches(node: Application, inputs: readonly ValueId[]): boolean {
    if (this.#supports(node.op, node.attrs)) return true;
    if (this.#resolved.rules.lowerings[node.op] === undefined) return false;
    const builder = new GraphBuilder('trial', this.#resolved.typing);
    const values = inputs.map((id) => builder.input('x', this.#builder.typeOf(id)));
    new Lowering(builder, this.#supports, this.#resolved).#apply(node, values, node.op, 0);
    return builder.build().nodes.every(({ op, attrs }) => this.#supports(op, attrs));
  }

  #apply(
    { op, attrs, layer }: Application,
    inputs: readonly ValueId[],
    name: string,
    level: number,
  ): readonly ValueId[] {
    assert(level < MOST_LEVELS, `the lowering rule of ${op} comes to no end`);
    const rule = this.#resolved.rules.lowerings[op];
    if (rule === undefined || this.#supports(op, attrs))
      return this.#builder.emitAll(op, inputs, { attrs, layer, name });
    const emitAll = (further: string, values: readonly ValueId[], given: Attrs = {}): readonly ValueId[] => {
      const complete = this.#complete(further, values, given);
      const next = { op: further, attrs: complete, layer };
      return this.#apply(next, values, `${name}/${further}`, level + 1);
    };
    const context: LoweringContext = {
      attrs,
      inputs,
      emitAll,
      typeOf: (value): ValueType => this.#builder.typeOf(value),
      emit: (further, values, given) => {
        const [output, ...more] = emitAll(further, values, given);
        assert(output !== undefined && more.length === 0, `op ${further} has not one output`);
        return output;
      },
      supports: this.#supports,
    };
    return rule(context) ?? this.#builder.emitAll(op, inputs, { attrs, layer, name });
  }

  /** Attributes with defaults filled in. */
  #complete(op: string, inputs: readonly ValueId[], attrs: Attrs): Attrs {
    const types = inputs.map((id) => this.#builder.typeOf(id));
    return this.#resolved.typing.infer(op, types, attrs).attrs;
  }
}
