import type { ChainLink, Span } from '@convlang/diagnostics';
import type { ValueType } from './shape.js';

declare const valueIdBrand: unique symbol;

/** Index of a value in {@link Graph.values}. Made only by the graph builder and the parser. */
export type ValueId = number & { readonly [valueIdBrand]: true };

/** What an attribute of a node may hold. Plain JSON. */
export type AttrValue = number | string | boolean | readonly number[] | readonly (readonly number[])[];

/** Attributes by name, complete: defaults are filled in when the node is made. */
export type Attrs = Readonly<Record<string, AttrValue>>;

/** Something that is computed or fed. Each value is made by one node, or is an input, or a parameter. */
export interface Value {
  readonly id: ValueId;
  /** Unique in the graph: `conv1`, `conv1/kernel`, `grad/conv1/kernel`. */
  readonly name: string;
  readonly type: ValueType;
}

/** What an argument of a layer may hold. Plain JSON. */
export type ArgData =
  null | number | string | boolean | readonly ArgData[] | { readonly [name: string]: ArgData };

/** Where in a source text something came from. */
export interface Origin {
  /** Missing where the place is in no text that a person has. */
  readonly span?: Span;
  /** Block calls that led here, outermost first. */
  readonly chain: readonly ChainLink[];
  /**
   * For each link of `chain` the number of its call, counted through the model: two layers lie in the same call where it is the same, also
   * when the calls stand at one place, as in a repeat. Missing where there is no call.
   */
  readonly calls?: readonly number[];
}

/** One application of an op. */
export interface Node {
  /** Name of the op in the registry. */
  readonly op: string;
  readonly inputs: readonly ValueId[];
  readonly outputs: readonly ValueId[];
  readonly attrs: Attrs;
  /** Name of the layer that this node belongs to, or `null` for nodes of the loss and the update. */
  readonly layer: string | null;
}

/** How a parameter gets its first values. `fanIn` and `fanOut` count the connections of one unit. */
export type Initializer =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'normal' | 'uniform'; readonly scale: number }
  | {
      readonly kind:
        'he-normal' | 'he-uniform' | 'xavier-normal' | 'xavier-uniform' | 'lecun-normal' | 'lecun-uniform';
      readonly fanIn: number;
      readonly fanOut: number;
    };

/** Numbers that belong to the model: trained ones, and state such as running statistics and optimiser moments. */
export interface Parameter {
  /** Unique: `conv1/kernel`. The name under which checkpoints hold it. */
  readonly name: string;
  readonly value: ValueId;
  /** Whose it is: a layer's name. */
  readonly layer: string;
  /** Name of the random stream for its initial values; does not change when a layer is renamed. */
  readonly stream: string;
  readonly initializer: Initializer;
  /** `trained` by gradient; `frozen` by the file's word; `state` is written by the graph itself (running mean, moments). */
  readonly role: 'trained' | 'frozen' | 'state';
}

/** What a file's `rounding` header says. */
export interface LayerRounding {
  readonly conv: 'exact' | 'floor' | 'ceil';
  readonly pool: 'exact' | 'floor' | 'ceil';
}

/** One layer of the network: what tables and pictures show. */
export interface Layer {
  /** Unique: the name given with `as`, or made from the word and its count: `conv2`, `i3a/conv1`. */
  readonly name: string;
  /** The layer's word in the language: `conv`, `maxpool`, `add`. */
  readonly kind: string;
  readonly inputs: readonly ValueId[];
  readonly output: ValueId;
  /** Names of the parameters that it uses, shared ones included. */
  readonly parameters: readonly string[];
  /** The layer's settings after defaults: kernel, stride, the four pads used. */
  readonly attrs: Attrs;
  /** Multiplications by weights for one input, as the counting rule has it. */
  readonly macs: number;
  /** Name of the tap (a side head such as GoogLeNet's `aux1`) that it lies in, or `null` for the main network. */
  readonly tap: string | null;
  /** The arguments that it was given, read, by name. For the others the defaults of its definition stand. */
  readonly args: Readonly<Record<string, ArgData>>;
  /** How windows that do not fit are taken where `args` say nothing of it. Missing: both `exact`, as in a file without the header. */
  readonly rounding?: LayerRounding;
  /** Missing in a graph that stands for no text. */
  readonly origin?: Origin;
}

/** An input that is fed at each run. */
export interface GraphInput {
  readonly name: string;
  readonly value: ValueId;
}

/** A value that a run gives back. */
export interface GraphOutput {
  readonly name: string;
  readonly value: ValueId;
}

/** After a run the parameter takes this value. */
export interface Update {
  /** Name of a parameter. */
  readonly parameter: string;
  readonly value: ValueId;
}

/**
 * A computation: a model, or the training step made from one. Frozen plain data, JSON as it is; `nodes` are in an order
 * in which each input is made before it is used.
 */
export interface Graph {
  readonly name: string;
  readonly values: readonly Value[];
  readonly inputs: readonly GraphInput[];
  readonly parameters: readonly Parameter[];
  readonly nodes: readonly Node[];
  readonly outputs: readonly GraphOutput[];
  readonly updates: readonly Update[];
  /** Layers in an order in which each one's inputs come before it; empty for graphs that are no network. */
  readonly layers: readonly Layer[];
}
