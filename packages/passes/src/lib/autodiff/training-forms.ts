import type { Graph, GraphBuilder, Node, ValueId } from '@convlang/ir';
import type { TrainingRule } from '@convlang/ops';
import { mapped, nodeName, type ValueMap } from '../rewrite/copy-graph.js';

/** What the training form of a model depends on, beside the model. */
export interface TrainingRun {
  readonly rules: Readonly<Record<string, TrainingRule>>;
  readonly seed: number;
  /** Values of the inputs. */
  readonly step: ValueId;
  readonly first: ValueId;
}

/** Replaces nodes by their training form, and keeps what state parameters hold by then. */
export class TrainingForms {
  readonly #model: Graph;
  readonly #builder: GraphBuilder;
  readonly #map: ValueMap;
  readonly #run: TrainingRun;
  readonly #states = new Map<ValueId, ValueId>();
  /** Layers that the file freezes: nothing of them changes, running statistics included. */
  readonly #frozen: ReadonlySet<string>;

  constructor(model: Graph, builder: GraphBuilder, map: ValueMap, run: TrainingRun) {
    this.#model = model;
    this.#builder = builder;
    this.#map = map;
    this.#run = run;
    const frozen = model.parameters.filter(({ role }) => role === 'frozen');
    this.#frozen = new Set(frozen.map(({ layer }) => layer));
  }

  /** Whether the node has a training form; then it is in the new graph. */
  copy(node: Node): boolean {
    const { rules, ...run } = this.#run;
    const outputs = rules[node.op]?.({
      ...run,
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
    if (parameter?.role !== 'state' || this.#frozen.has(parameter.layer)) return null;
    return parameter.name;
  }
}
