import { assert } from '@convlang/diagnostics';
import { deepFreeze } from './freeze.js';
import type {
  Attrs,
  Graph,
  GraphInput,
  GraphOutput,
  Layer,
  Node,
  Parameter,
  Update,
  Value,
  ValueId,
} from './graph.js';
import type { ValueType } from './shape.js';

/** How the builder learns the types of a node's outputs; `ops` provides it, so that `ir` knows no op. */
export interface OpTyping {
  /** Complete attributes (defaults filled in) and the output types of one application of an op. */
  infer(
    op: string,
    inputs: readonly ValueType[],
    attrs: Attrs,
  ): { readonly attrs: Attrs; readonly outputs: readonly ValueType[] };
}

/** What {@link GraphBuilder.emit} may be told beyond op and inputs. */
export interface EmitOptions {
  readonly attrs?: Attrs;
  readonly layer?: string | null;
  /** Base of the names of the outputs; default the op's name. Made unique with a count. */
  readonly name?: string;
}

/** How much of a graph was made at some time. */
export interface GraphMark {
  readonly values: number;
  readonly nodes: number;
  readonly parameters: number;
}

/** What was made of a graph between two times. */
export interface GraphPart {
  readonly from: GraphMark;
  readonly to: GraphMark;
}

/** Makes a graph node by node. Owns mutable state until {@link GraphBuilder.build}; the graph it makes is frozen. */
export class GraphBuilder {
  readonly #typing: OpTyping;
  readonly #name: string;
  readonly #values: Value[] = [];
  readonly #inputs: GraphInput[] = [];
  readonly #parameters: Parameter[] = [];
  readonly #nodes: Node[] = [];
  readonly #outputs: GraphOutput[] = [];
  readonly #updates: Update[] = [];
  readonly #layers: Layer[] = [];
  readonly #names = new Set<string>();
  /** Parameters by name; the last ones only from when one is asked for, as few are. */
  readonly #parametersByName = new Map<string, ValueId>();
  #namedParameters = 0;
  /** The next count to try for a name that is taken. */
  readonly #counts = new Map<string, number>();

  constructor(name: string, typing: OpTyping) {
    this.#name = name;
    this.#typing = typing;
  }

  /** Starts from a finished graph: same values (and ids), nodes, parameters, inputs, layers; outputs and updates only if asked. */
  static from(
    graph: Graph,
    typing: OpTyping,
    keep: { readonly outputs: boolean; readonly updates: boolean },
  ): GraphBuilder {
    const builder = new GraphBuilder(graph.name, typing);
    // Not `push(...)`: a graph may have more values than a call may have arguments.
    for (const value of graph.values) {
      builder.#values.push(value);
      builder.#names.add(value.name);
    }
    for (const input of graph.inputs) builder.#inputs.push(input);
    for (const parameter of graph.parameters) builder.#parameters.push(parameter);
    for (const node of graph.nodes) builder.#nodes.push(node);
    for (const layer of graph.layers) builder.#layers.push(layer);
    if (keep.outputs) for (const output of graph.outputs) builder.#outputs.push(output);
    if (keep.updates) for (const update of graph.updates) builder.#updates.push(update);
    return builder;
  }

  /** A value fed at each run. */
  input(name: string, type: ValueType): ValueId {
    const value = this.#value(name, type);
    this.#inputs.push({ name, value });
    return value;
  }

  /** A parameter; its name must be new. */
  parameter(parameter: Omit<Parameter, 'value'>, type: ValueType): ValueId {
    const { name } = parameter;
    // Each parameter is a value of its name.
    const isNew = !this.#names.has(name) || this.parameterNamed(name) === undefined;
    assert(isNew, `parameter ${name} is made twice`);
    const value = this.#value(name, type);
    this.#parameters.push({ ...parameter, value });
    return value;
  }

  /** The value of a parameter made so far; `undefined` for a name that none has. */
  parameterNamed(name: string): ValueId | undefined {
    for (; this.#namedParameters < this.#parameters.length; this.#namedParameters++) {
      const made = this.#parameters[this.#namedParameters];
      if (made !== undefined) this.#parametersByName.set(made.name, made.value);
    }
    return this.#parametersByName.get(name);
  }

  /** Applies an op; returns the node, with all of its attributes. */
  apply(op: string, inputs: readonly ValueId[], options: EmitOptions = {}): Node {
    const typed = this.#typing.infer(
      op,
      inputs.map((id) => this.typeOf(id)),
      options.attrs ?? {},
    );
    const base = options.name ?? op;
    const outputs = typed.outputs.map((type, i) =>
      this.#value(typed.outputs.length === 1 ? base : `${base}.${i}`, type),
    );
    const node = { op, inputs: [...inputs], outputs, attrs: typed.attrs, layer: options.layer ?? null };
    this.#nodes.push(node);
    return node;
  }

  /** Applies an op; returns its outputs. */
  emitAll(op: string, inputs: readonly ValueId[], options: EmitOptions = {}): readonly ValueId[] {
    return this.apply(op, inputs, options).outputs;
  }

  /** Applies an op with one output. */
  emit(op: string, inputs: readonly ValueId[], options: EmitOptions = {}): ValueId {
    const { outputs } = this.apply(op, inputs, options);
    assert(outputs.length === 1, `op ${op} has ${outputs.length} outputs`);
    return outputs[0] as ValueId;
  }

  /** Names a value that a run gives back. */
  output(name: string, value: ValueId): void {
    this.#outputs.push({ name, value });
  }

  /** Lets a parameter take a value after each run. */
  update(parameter: string, value: ValueId): void {
    this.#updates.push({ parameter, value });
  }

  /** Records a layer of the source. */
  layer(layer: Layer): void {
    this.#layers.push(layer);
  }

  /** How much is made so far. */
  mark(): GraphMark {
    return {
      values: this.#values.length,
      nodes: this.#nodes.length,
      parameters: this.#parameters.length,
    };
  }

  /** Whether as much is made so far as at a mark. */
  isAt({ values, nodes, parameters }: GraphMark): boolean {
    return (
      this.#values.length === values && this.#nodes.length === nodes && this.#parameters.length === parameters
    );
  }

  /**
   * Whether a part of another graph would be the same here: as much was made before it, and its names are free. Whoever asks sees to it
   * that what it reads is the same too.
   *
   * @param base of the names of its nodes, as {@link EmitOptions.name}
   */
  mayTake({ values }: Graph, { from, to }: GraphPart, base: string): boolean {
    if (!this.isAt(from) || this.#counts.has(base)) return false;
    for (let id = from.values; id < to.values; id++) if (this.#names.has(nameAt(values, id))) return false;
    return true;
  }

  /** Takes a part of another graph over as it is; see {@link mayTake}. */
  take({ values, nodes, parameters }: Graph, { from, to }: GraphPart, base: string): void {
    for (let id = from.values; id < to.values; id++) {
      this.#values.push(values[id] as Value);
      this.#names.add(nameAt(values, id));
    }
    for (let i = from.parameters; i < to.parameters; i++) this.#parameters.push(parameters[i] as Parameter);
    for (let i = from.nodes; i < to.nodes; i++) this.#nodes.push(nodes[i] as Node);
    const count = to.nodes - from.nodes;
    if (count > 1) this.#counts.set(base, count + 1);
  }

  /** The type of a value made so far. */
  typeOf(id: ValueId): ValueType {
    const value = this.#values[id];
    assert(value !== undefined, `no value ${id}`);
    return value.type;
  }

  /** The name of a value made so far. */
  nameOf(id: ValueId): string {
    const value = this.#values[id];
    assert(value !== undefined, `no value ${id}`);
    return value.name;
  }

  /** The finished graph, frozen. The builder must not be used afterwards. */
  build(): Graph {
    return deepFreeze(this.view());
  }

  /** The graph as it lies in the builder, for a look at it: nobody may keep it or go on with the builder. Freezing takes longer than most looks. */
  view(): Graph {
    return {
      name: this.#name,
      values: this.#values,
      inputs: this.#inputs,
      parameters: this.#parameters,
      nodes: this.#nodes,
      outputs: this.#outputs,
      updates: this.#updates,
      layers: this.#layers,
    };
  }

  #value(base: string, type: ValueType): ValueId {
    const name = this.#freeName(base);
    this.#names.add(name);
    // Ids are positions in `values`; besides here they are made only by the parser.
    const id = this.#values.length as ValueId;
    this.#values.push({ id, name, type });
    return id;
  }

  #freeName(base: string): string {
    if (!this.#names.has(base)) return base;
    let count = this.#counts.get(base) ?? 2;
    while (this.#names.has(`${base}~${count}`)) count++;
    this.#counts.set(base, count + 1);
    return `${base}~${count}`;
  }
}

function nameAt(values: readonly Value[], id: number): string {
  return values[id]?.name ?? '';
}
