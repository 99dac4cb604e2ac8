import { sizesOf, type AttrValue, type Graph, type Layer, type Parameter } from '@convlang/ir';
import {
  attrNumbers,
  countModel,
  directionsOfShape,
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
  /** `[height, width, channels]`; `[length, channels]` for a signal, `[1, 1, n]` for a vector of n numbers. */
  readonly output: readonly number[];
  readonly isVector: boolean;
  /** Window `[height, width]`, on a signal `[length]`; `null` for layers without one. */
  readonly kernel: readonly number[] | null;
  readonly stride: readonly number[] | null;
  /** The pads used, `[top, bottom, left, right]`, on a signal `[left, right]`. */
  readonly pads: readonly number[] | null;
  readonly dilation: readonly number[] | null;
  readonly groups: number | null;
  /** Trained and frozen numbers; those shared with a layer before count there. */
  readonly params: number;
  /** Numbers that are kept but not trained, such as running means. */
  readonly state: number;
  /** Multiplications by weights for one input. */
  readonly macs: number;
  /** Bytes of the output as 32-bit numbers, for one input. */
  readonly activationBytes: number;
  /** How many `[rows, columns]` of its input no output reads; of a signal `[steps]`. */
  readonly unread: readonly number[];
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
  const fields = receptiveFields(graph.layers, (value) =>
    directionsOfShape(graph.values[value]?.type.shape ?? []),
  );
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
    receptiveField: lastField(graph, fields),
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
    kernel: numbers(layer.attrs['kernel']),
    stride: numbers(layer.attrs['stride']),
    pads: numbers(layer.attrs['pads']),
    dilation: numbers(layer.attrs['dilation']),
    groups: typeof groups === 'number' ? groups : null,
    macs: layer.macs,
    activationBytes: bytesPerElement.f32 * output.reduce((product, size) => product * size, 1),
    unread: unreadOf(layer, graph),
    blocks: (layer.origin?.chain ?? []).map(({ text }) => text),
    tap: layer.tap,
  };
}

function unreadOf(layer: Layer, graph: Graph): readonly number[] {
  const [input] = layer.inputs;
  if (input === undefined) return [0, 0];
  return countUnread(sizesOf(graph, input), sizesOf(graph, layer.output), layer.attrs);
}

function outputOf(layer: Layer, graph: Graph): Pick<LayerSummary, 'output' | 'isVector'> {
  const sizes = sizesOf(graph, layer.output);
  return sizes.length === 1
    ? { output: [1, 1, ...sizes], isVector: true }
    : { output: sizes, isVector: false };
}

/** The numbers of a fact of windows; `null` where there are none. */
function numbers(attr: AttrValue | undefined): readonly number[] | null {
  const found = attrNumbers(attr);
  return found.length === 0 ? null : found;
}

/** The pads of a layer in words: `top 0, bottom 1, left 0, right 1`; of a signal `left 0, right 1`. */
export function padsText(pads: readonly number[]): string {
  const names = pads.length === 2 ? ['left', 'right'] : ['top', 'bottom', 'left', 'right'];
  return names.map((name, i) => `${name} ${pads[i] ?? 0}`).join(', ');
}
