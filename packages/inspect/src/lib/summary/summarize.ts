import { sizesOf, type AttrValue, type Graph, type Layer, type Parameter } from '@convlang/ir';
import {
  attrNumbers,
  countModel,
  lastField,
  parameterSizes,
  receptiveFields,
  type ReceptiveField,
} from '@convlang/semantics';
import { bytesPerElement } from '@convlang/tensor';
import { countUnread } from './unread.js';

/** One layer of a summary. */
export interface LayerSummary {
  readonly name: string;
  /** The layer's word: `conv`. */
  readonly kind: string;
  /** `[height, width, channels]`; `[1, 1, n]` for a vector of n numbers. */
  readonly output: readonly [number, number, number];
  readonly isVector: boolean;
  /** Window `[height, width]`, `null` for layers without one. */
  readonly kernel: readonly [number, number] | null;
  readonly stride: readonly [number, number] | null;
  /** The pads used, `[top, bottom, left, right]`. */
  readonly pads: readonly [number, number, number, number] | null;
  readonly dilation: readonly [number, number] | null;
  readonly groups: number | null;
  /** Trained and frozen numbers; those shared with a layer before count there. */
  readonly params: number;
  /** Numbers that are kept but not trained, such as running means. */
  readonly state: number;
  /** Multiplications by weights for one input. */
  readonly macs: number;
  /** Bytes of the output as 32-bit numbers, for one input. */
  readonly activationBytes: number;
  /** How many `[rows, columns]` of its input no output reads. */
  readonly unread: readonly [rows: number, columns: number];
  /** Block calls that it lies in, outermost first: `bottleneck(64, 1)`. */
  readonly blocks: readonly string[];
  /** Name of the side head that it lies in. */
  readonly tap: string | null;
  /** Whether training leaves its parameters as they are. */
  readonly isFrozen: boolean;
  /** `null` for vectors and after global pooling. */
  readonly receptiveField: ReceptiveField | null;
}

/** A model as a table, with totals. */
export interface ModelSummary {
  readonly name: string;
  /** Trained and frozen numbers of the main network, shared ones once; without running statistics and side heads. */
  readonly params: number;
  /** Bytes of the trained and frozen numbers, 4 each. */
  readonly paramBytes: number;
  readonly state: number;
  readonly auxParams: number;
  /** Multiplications by weights in `conv`, `deconv` and `dense`, one input, inference, main network. */
  readonly macs: number;
  readonly auxMacs: number;
  /** At the last feature map before `flatten`, `dense` or global pooling, along the longest path. */
  readonly receptiveField: ReceptiveField | null;
  readonly layers: readonly LayerSummary[];
}

/** Tells what is in a model: sizes, windows, parameters, multiplications, receptive fields. Plain data. */
export function summarize(graph: Graph): ModelSummary {
  const fields = receptiveFields(graph.layers, (value) => graph.values[value]?.type.shape.length === 4);
  const sizes = parameterSizes(graph);
  const roles = new Map(graph.parameters.map(({ name, role }) => [name, role]));
  const counted = new Set<string>();
  const layers = graph.layers.map((layer) => {
    const own = layer.parameters.filter((name) => !counted.has(name));
    for (const name of own) counted.add(name);
    const sum = (keep: (role: Parameter['role']) => boolean): number =>
      own
        .filter((name) => keep(roles.get(name) ?? 'trained'))
        .reduce((total, name) => total + (sizes.get(name) ?? 0), 0);
    return {
      ...describeLayer(layer, graph),
      params: sum((role) => role !== 'state'),
      state: sum((role) => role === 'state'),
      isFrozen: own.some((name) => roles.get(name) === 'frozen'),
      receptiveField: fields.get(layer.name) ?? null,
    };
  });
  const counts = countModel(graph);
  return {
    name: graph.name,
    ...counts,
    paramBytes: counts.params * bytesPerElement.f32,
    receptiveField: lastField(graph.layers, fields),
    layers,
  };
}

type Numbers = 'params' | 'state' | 'isFrozen' | 'receptiveField';

function describeLayer(layer: Layer, graph: Graph): Omit<LayerSummary, Numbers> {
  const { groups } = layer.attrs;
  const { output, isVector } = outputOf(layer, graph);
  return {
    name: layer.name,
    kind: layer.kind,
    output,
    isVector,
    kernel: pair(layer.attrs['kernel']),
    stride: pair(layer.attrs['stride']),
    pads: four(layer.attrs['pads']),
    dilation: pair(layer.attrs['dilation']),
    groups: typeof groups === 'number' ? groups : null,
    macs: layer.macs,
    activationBytes: bytesPerElement.f32 * output.reduce((product, size) => product * size, 1),
    unread: unreadOf(layer, graph),
    blocks: (layer.origin?.chain ?? []).map(({ text }) => text),
    tap: layer.tap,
  };
}

function unreadOf(layer: Layer, graph: Graph): readonly [number, number] {
  const [input] = layer.inputs;
  if (input === undefined) return [0, 0];
  return countUnread(sizesOf(graph, input), sizesOf(graph, layer.output), layer.attrs);
}

function outputOf(layer: Layer, graph: Graph): Pick<LayerSummary, 'output' | 'isVector'> {
  const sizes = sizesOf(graph, layer.output);
  const [first = 1, second = 1, third = 1] = sizes;
  return sizes.length === 3
    ? { output: [first, second, third], isVector: false }
    : { output: [1, 1, first], isVector: true };
}

function pair(attr: AttrValue | undefined): readonly [number, number] | null {
  const [first, second] = attrNumbers(attr);
  return first === undefined || second === undefined ? null : [first, second];
}

function four(attr: AttrValue | undefined): readonly [number, number, number, number] | null {
  const [a, b, c, d] = attrNumbers(attr);
  return a === undefined || b === undefined || c === undefined || d === undefined ? null : [a, b, c, d];
}
