import type { Graph, GraphBuilder, Node, ValueId } from '@convlang/ir';
import type { TrainingRule } from '@convlang/ops';
import { mapped, nodeName, type ValueMap } from './copy-graph.js';

/** Replaces nodes by their training form, and keeps what state parameters hold by then. */
export class TrainingForms {
  readonly #model: Graph;
  readonly #builder: GraphBuilder;
  readonly #map: ValueMap;
  readonly #rules: Readonly<Record<string, TrainingRule>>;
  readonly #run: { readonly seed: number; readonly step: ValueId; readonly first: ValueId };
  readonly #states = new Map<ValueId, ValueId>();

  constructor(
    model: Graph,
    builder: GraphBuilder,
    map: ValueMap,
    rules: Readonly<Record<string, TrainingRule>>,
    run: { readonly seed: number; readonly step: ValueId; readonly first: ValueId },
  ) {
    this.#model = model;
    this.#builder = builder;
    this.#map = map;
    this.#rules = rules;
    this.#run = run;
  }

  /** Whether the node has a training form; then it is in the new graph. */
  copy(node: Node): boolean {
    const rule = this.#rules[node.op];
    const outputs = rule?.({
      ...this.#run,
      builder: this.#builder,
      node,
      name: nodeName(this.#model, node),
      attrs: node.attrs,
      inputs: node.inputs.map((id) => mapped(this.#map, id)),
      isState: (parameter) => this.#nameOfState(parameter) !== null,
      stateOf: (parameter) => this.#states.get(parameter) ?? parameter,
      setState: (parameter, value) => this.#states.set(parameter, value),
    });
    if (outputs === undefined || outputs === null) return false;
    node.outputs.forEach((id, i) => this.#map.set(id, outputs[i] ?? id));
    return true;
  }

  /** Makes the last values of the states the graph's updates. */
  finish(): void {
    for (const [parameter, value] of this.#states) {
      const name = this.#nameOfState(parameter);
      if (name !== null) this.#builder.update(name, value);
    }
  }

  #nameOfState(copy: ValueId): string | null {
    const parameter = this.#model.parameters.find((p) => this.#map.get(p.value) === copy);
    return parameter?.role === 'state' ? parameter.name : null;
  }
}
