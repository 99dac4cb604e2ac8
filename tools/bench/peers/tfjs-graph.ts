import * as tf from '@tensorflow/tfjs';
import type { Attrs, Graph, Node, ValueId } from '@convlang/ir';

type Apply = (inputs: readonly tf.Tensor[], attrs: Attrs) => tf.Tensor;

function pair(attrs: Attrs, name: string): [number, number] {
  const value = attrs[name];
  if (!Array.isArray(value)) throw new Error(`${name} is not a pair`);
  const [first, second] = value as readonly number[];
  return [first ?? 1, second ?? 1];
}

function padding(attrs: Attrs): [[number, number], [number, number], [number, number], [number, number]] {
  const [top = 0, bottom = 0, left = 0, right = 0] = attrs['pads'] as readonly number[];
  return [
    [0, 0],
    [top, bottom],
    [left, right],
    [0, 0],
  ];
}

function at(inputs: readonly tf.Tensor[], i: number): tf.Tensor {
  const input = inputs[i];
  if (input === undefined) throw new Error(`no input ${i}`);
  return input;
}

/** The ops that the measured networks consist of, as a user of tfjs would write them. */
const ops: Readonly<Record<string, Apply>> = {
  conv: (inputs, attrs) => {
    const x = at(inputs, 0) as tf.Tensor4D;
    const y = tf.conv2d(x, at(inputs, 1) as tf.Tensor4D, pair(attrs, 'stride'), padding(attrs));
    const bias = inputs[2];
    return bias === undefined ? y : tf.add(y, bias);
  },
  relu: (inputs) => tf.relu(at(inputs, 0)),
  maxpool: (inputs, attrs) => {
    const pads = padding(attrs);
    const x = at(inputs, 0) as tf.Tensor4D;
    return tf.maxPool(
      x,
      pair(attrs, 'kernel'),
      pair(attrs, 'stride'),
      pads.flat().some((n) => n > 0) ? pads : 'valid',
    );
  },
  avgpool: (inputs, attrs) =>
    tf.avgPool(at(inputs, 0) as tf.Tensor4D, pair(attrs, 'kernel'), pair(attrs, 'stride'), 'valid'),
  batchNorm: (inputs, attrs) =>
    tf.batchNorm(
      at(inputs, 0),
      at(inputs, 3),
      at(inputs, 4),
      at(inputs, 2),
      at(inputs, 1),
      Number(attrs['epsilon']),
    ),
  add: (inputs) => tf.add(at(inputs, 0), at(inputs, 1)),
  reshape: (inputs, attrs) => tf.reshape(at(inputs, 0), [-1, ...(attrs['shape'] as readonly number[])]),
  matmul: (inputs) => tf.matMul(at(inputs, 0), at(inputs, 1)),
  softmax: (inputs) => tf.softmax(at(inputs, 0)),
};

function applyNode(node: Node, inputs: readonly tf.Tensor[]): tf.Tensor {
  const apply = ops[node.op];
  if (apply === undefined) throw new Error(`the benchmark does not know the op ${node.op} for tfjs`);
  return apply(inputs, node.attrs);
}

/** Runs the part of a model's graph that `wanted` needs, op by op. */
export function runOnTfjs(
  graph: Graph,
  feeds: Readonly<Record<string, tf.Tensor>>,
  parameters: Readonly<Record<string, tf.Tensor>>,
  wanted: ValueId,
): tf.Tensor {
  const values = new Map<ValueId, tf.Tensor>();
  for (const { name, value } of graph.inputs) values.set(value, feeds[name] as tf.Tensor);
  for (const { name, value } of graph.parameters) values.set(value, parameters[name] as tf.Tensor);
  for (const node of graph.nodes) {
    const result = values.get(wanted);
    if (result !== undefined) return result;
    const inputs = node.inputs.map((id) => values.get(id) as tf.Tensor);
    values.set(node.outputs[0] as ValueId, applyNode(node, inputs));
  }
  return values.get(wanted) as tf.Tensor;
}
