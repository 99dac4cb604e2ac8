import * as tf from '@tensorflow/tfjs';
import { sizesOf, type Graph, type Layer, type ValueId } from '@convlang/ir';
import type { Tensor } from '@convlang/tensor';

type Build = (layer: Layer, inputs: readonly tf.SymbolicTensor[], graph: Graph) => tf.SymbolicTensor;

// What tfjs starts parameters from by default takes longer than all the rest; zeros are as quick as it gets.
const zeros = { kernelInitializer: 'zeros', biasInitializer: 'zeros' } as const;

function first(inputs: readonly tf.SymbolicTensor[]): tf.SymbolicTensor {
  const [input] = inputs;
  if (input === undefined) throw new Error('a layer without input');
  return input;
}

function apply(layer: tf.layers.Layer, inputs: tf.SymbolicTensor | tf.SymbolicTensor[]): tf.SymbolicTensor {
  return layer.apply(inputs) as tf.SymbolicTensor;
}

function numbers(layer: Layer, key: string): readonly number[] {
  const value = layer.attrs[key];
  return Array.isArray(value) ? (value as readonly number[]) : [];
}

function pair(layer: Layer, key: string): [number, number] {
  const [height = 1, width = 1] = numbers(layer, key);
  return [height, width];
}

/** tfjs pads by `same` or in a layer of its own. */
function padded(layer: Layer, input: tf.SymbolicTensor): tf.SymbolicTensor {
  const [top = 0, bottom = 0, left = 0, right = 0] = numbers(layer, 'pads');
  if (top + bottom + left + right === 0) return input;
  const padding: [[number, number], [number, number]] = [
    [top, bottom],
    [left, right],
  ];
  return apply(tf.layers.zeroPadding2d({ padding, name: `${layer.name}-pad` }), input);
}

/** Channels of zeros before and behind, for which tfjs has no layer: a user of it writes one. */
class PadChannels extends tf.layers.Layer {
  static readonly className = 'PadChannels';
  readonly #channels: [number, number];

  constructor(name: string, channels: [number, number]) {
    super({ name });
    this.#channels = channels;
  }

  override call(inputs: tf.Tensor | tf.Tensor[]): tf.Tensor {
    const [x] = Array.isArray(inputs) ? inputs : [inputs];
    if (x === undefined) throw new Error('a layer without input');
    return tf.pad(x, [[0, 0], [0, 0], [0, 0], this.#channels]);
  }

  override computeOutputShape(shape: tf.Shape | tf.Shape[]): tf.Shape {
    const [n = null, h = null, w = null, c] = shape as tf.Shape;
    return [n, h, w, Number(c) + this.#channels[0] + this.#channels[1]];
  }
}

function flat(layer: Layer, input: tf.SymbolicTensor): tf.SymbolicTensor {
  return input.shape.length === 2
    ? input
    : apply(tf.layers.flatten({ name: `${layer.name}-flatten` }), input);
}

function widthOf(layer: Layer, graph: Graph): number {
  return Number(graph.values[layer.output]?.type.shape.at(-1));
}

const hasBias = (layer: Layer): boolean => layer.parameters.some((name) => name.endsWith('/bias'));

function pool(layer: Layer, input: tf.SymbolicTensor, kind: 'max' | 'average'): tf.SymbolicTensor {
  const { name } = layer;
  const [height = 0] = input.shape.slice(1);
  const [size] = pair(layer, 'kernel');
  if (kind === 'average' && size === height) return apply(tf.layers.globalAveragePooling2d({ name }), input);
  const config = { name, poolSize: pair(layer, 'kernel'), strides: pair(layer, 'stride') };
  return apply(
    kind === 'max' ? tf.layers.maxPooling2d(config) : tf.layers.averagePooling2d(config),
    padded(layer, input),
  );
}

/** The layers of the measured networks, as a user of tfjs would write them. */
const builders: Readonly<Record<string, Build>> = {
  conv: (layer, inputs, graph) =>
    apply(
      tf.layers.conv2d({
        ...zeros,
        name: layer.name,
        filters: widthOf(layer, graph),
        kernelSize: pair(layer, 'kernel'),
        strides: pair(layer, 'stride'),
        useBias: hasBias(layer),
      }),
      padded(layer, first(inputs)),
    ),
  bn: ({ name, attrs }, inputs) =>
    apply(
      tf.layers.batchNormalization({
        name,
        epsilon: Number(attrs['epsilon']),
        momentum: 1 - Number(attrs['momentum']),
      }),
      first(inputs),
    ),
  pad: (layer, inputs) => apply(new PadChannels(layer.name, pair(layer, 'channels')), first(inputs)),
  relu: ({ name }, inputs) => apply(tf.layers.reLU({ name }), first(inputs)),
  maxpool: (layer, inputs) => pool(layer, first(inputs), 'max'),
  avgpool: (layer, inputs) => pool(layer, first(inputs), 'average'),
  add: ({ name }, inputs) => apply(tf.layers.add({ name }), [...inputs]),
  concat: ({ name }, inputs) => apply(tf.layers.concatenate({ name }), [...inputs]),
  dense: (layer, inputs, graph) =>
    apply(
      tf.layers.dense({ ...zeros, name: layer.name, units: widthOf(layer, graph), useBias: hasBias(layer) }),
      flat(layer, first(inputs)),
    ),
  softmax: ({ name }, inputs) => apply(tf.layers.softmax({ name }), first(inputs)),
};

/** The same network as a LayersModel of tfjs, its parameters all zero. The caller disposes it. */
export function buildTfjsModel(graph: Graph): tf.LayersModel {
  const values = new Map<ValueId, tf.SymbolicTensor>();
  for (const layer of graph.layers) {
    const inputs = layer.inputs.map((id) => values.get(id) as tf.SymbolicTensor);
    values.set(layer.output, buildLayer(layer, inputs, graph));
  }
  const find = (ends: readonly { readonly value: ValueId }[]): tf.SymbolicTensor[] =>
    ends.flatMap(({ value }) => values.get(value) ?? []);
  return tf.model({ inputs: find(graph.inputs), outputs: find(graph.outputs) });
}

/** Gives the model the numbers that our graph starts with. */
export function setTfjsValues(
  model: tf.LayersModel,
  graph: Graph,
  values: Readonly<Record<string, Tensor<'f32'>>>,
): void {
  for (const { name, parameters } of graph.layers) {
    if (parameters.length === 0) continue;
    const weights = parameters.flatMap((parameter) => {
      const value = values[parameter];
      return value === undefined ? [] : [tf.tensor(value.data, [...value.shape])];
    });
    model.getLayer(name).setWeights(weights);
    tf.dispose(weights);
  }
}

function buildLayer(layer: Layer, inputs: readonly tf.SymbolicTensor[], graph: Graph): tf.SymbolicTensor {
  if (layer.kind === 'input') {
    const shape = [...sizesOf(graph, layer.output)];
    return tf.input({ shape, name: layer.name });
  }
  const build = builders[layer.kind];
  if (build === undefined) throw new Error(`the benchmark does not know the layer ${layer.kind} for tfjs`);
  return build(layer, inputs, graph);
}
