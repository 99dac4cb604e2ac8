import * as tf from '@tensorflow/tfjs';
import type { Graph, Layer, ValueId } from '@convlang/ir';

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
  bn: ({ name }, inputs) => apply(tf.layers.batchNormalization({ name }), first(inputs)),
  relu: ({ name }, inputs) => apply(tf.layers.reLU({ name }), first(inputs)),
  maxpool: (layer, inputs) => pool(layer, first(inputs), 'max'),
  avgpool: (layer, inputs) => pool(layer, first(inputs), 'average'),
  add: ({ name }, inputs) => apply(tf.layers.add({ name }), [...inputs]),
  concat: ({ name }, inputs) => apply(tf.layers.concatenate({ name }), [...inputs]),
  dense: (layer, inputs, graph) =>
    apply(
      tf.layers.dense({ ...zeros, name: layer.name, units: widthOf(layer, graph), useBias: hasBias(layer) }),
      first(inputs),
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

function buildLayer(layer: Layer, inputs: readonly tf.SymbolicTensor[], graph: Graph): tf.SymbolicTensor {
  if (layer.kind === 'input') {
    const shape = graph.values[layer.output]?.type.shape.slice(1).map(Number) ?? [];
    return tf.input({ shape, name: layer.name });
  }
  const build = builders[layer.kind];
  if (build === undefined) throw new Error(`the benchmark does not know the layer ${layer.kind} for tfjs`);
  return build(layer, inputs, graph);
}
