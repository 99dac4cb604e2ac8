import { type BATCH, bindBatch, type Attrs, type Graph, type Node, type ValueId } from '@convlang/ir';
import { countReaders } from '@convlang/passes';
import type { Tensor } from '@convlang/tensor';
import {
  FLOAT,
  FLOAT32,
  INT,
  INT64,
  INTS,
  type OnnxAttribute,
  type OnnxModel,
  type OnnxNode,
  type OnnxTensor,
  type OnnxValue,
} from './onnx-model.js';
import { transpose } from './transpose.js';

/** The version of the operators, and of the file, that is written: onnxruntime 1.14 and newer read them. */
const OPSET = 17;
const IR_VERSION = 8;

/** Where `[n, h, w, c]` goes in `[n, c, h, w]`, and `[kh, kw, in, out]` in `[out, in, kh, kw]`. */
const IMAGE_ORDER = [0, 3, 1, 2];
const KERNEL_ORDER = [3, 2, 0, 1];

type WriteNode = (node: Node, file: OnnxFile) => void;

const ints = (name: string, values: readonly number[]): OnnxAttribute => ({ name, type: INTS, ints: values });
const int = (name: string, i: number): OnnxAttribute => ({ name, type: INT, i });
const float = (name: string, f: number): OnnxAttribute => ({ name, type: FLOAT, f });

function numbersOf(attrs: Attrs, name: string): readonly number[] {
  const value = attrs[name];
  if (!Array.isArray(value)) throw new Error(`${name} is no list`);
  return value as readonly number[];
}

/** Ours are `[top, bottom, left, right]`, those of ONNX `[top, left, bottom, right]`. */
function padsOf(attrs: Attrs): readonly number[] {
  const [top = 0, bottom = 0, left = 0, right = 0] = numbersOf(attrs, 'pads');
  return [top, left, bottom, right];
}

/** A file in the making: what a graph's values are called in it, and what is in it so far. */
class OnnxFile {
  readonly nodes: OnnxNode[] = [];
  readonly initializers = new Map<string, OnnxTensor>();
  /** Vectors that were images: their numbers lie by channel first, unlike ours. */
  readonly flattened = new Map<ValueId, readonly number[]>();
  readonly readers: ReadonlyMap<ValueId, number>;
  readonly #names = new Map<ValueId, string>();

  constructor(
    readonly graph: Graph,
    readonly values: Readonly<Record<string, Tensor<'f32'>>>,
  ) {
    this.readers = countReaders(graph);
  }

  shapeOf(id: ValueId): readonly (number | typeof BATCH)[] {
    return this.graph.values[id]?.type.shape ?? [];
  }

  nameOf(id: ValueId): string {
    return this.#names.get(id) ?? this.graph.values[id]?.name ?? '';
  }

  /** Makes a value another's: what computes nothing at inference. */
  alias(id: ValueId, of: ValueId): void {
    this.#names.set(id, this.nameOf(of));
  }

  input(node: Node, i: number): ValueId {
    const id = node.inputs[i];
    if (id === undefined) throw new Error(`${node.op} has no input ${i}`);
    return id;
  }

  /** Adds a node that reads inputs of these names, by default all of the node's, and computes its output. */
  write(node: Node, opType: string, attribute: readonly OnnxAttribute[], inputs?: readonly string[]): void {
    const output = node.outputs.map((id) => this.nameOf(id));
    this.nodes.push({
      name: output[0] ?? '',
      opType,
      input: inputs ?? node.inputs.map((id) => this.nameOf(id)),
      output,
      attribute,
    });
  }

  /** Adds numbers, and gives their name. */
  constant(
    name: string,
    dims: readonly number[],
    numbers: Float32Array<ArrayBuffer> | BigInt64Array<ArrayBuffer>,
  ): string {
    const dataType = numbers instanceof Float32Array ? FLOAT32 : INT64;
    const rawData = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
    this.initializers.set(name, { name, dims, dataType, rawData });
    return name;
  }

  /** Adds a parameter, its dimensions first taken as `shape` and then put in an order, and gives its name. */
  parameter(id: ValueId, dims: readonly number[], shape = dims, order: readonly number[] = []): string {
    const name = this.graph.parameters.find(({ value }) => value === id)?.name;
    const data = name === undefined ? undefined : this.values[name]?.data;
    if (name === undefined || data === undefined)
      throw new Error(`${this.nameOf(id)} would have to be a parameter with numbers, to be written as ONNX`);
    return this.constant(
      name,
      dims,
      order.length === 0 ? Float32Array.from(data) : transpose(data, shape, order),
    );
  }

  vector(id: ValueId): string {
    return this.parameter(id, this.shapeOf(id).map(Number));
  }
}

const writeConv: WriteNode = (node, file) => {
  const kernel = file.input(node, 1);
  const shape = file.shapeOf(kernel).map(Number);
  const [kh = 1, kw = 1, depth = 1, filters = 1] = shape;
  const bias = node.inputs[2];
  const { attrs } = node;
  file.write(
    node,
    'Conv',
    [
      ints('kernel_shape', [kh, kw]),
      ints('strides', numbersOf(attrs, 'stride')),
      ints('pads', padsOf(attrs)),
      ints('dilations', numbersOf(attrs, 'dilation')),
      int('group', Number(attrs['groups'])),
    ],
    [
      file.nameOf(file.input(node, 0)),
      file.parameter(kernel, [filters, depth, kh, kw], shape, KERNEL_ORDER),
      ...(bias === undefined ? [] : [file.vector(bias)]),
    ],
  );
};

function poolAttributes({ op, attrs }: Node): readonly OnnxAttribute[] {
  if (numbersOf(attrs, 'overhang').some((rows) => rows !== 0))
    throw new Error(`the bench does not write a ${op} whose last window hangs over as ONNX`);
  return [
    ints('kernel_shape', numbersOf(attrs, 'kernel')),
    ints('strides', numbersOf(attrs, 'stride')),
    ints('pads', padsOf(attrs)),
  ];
}

const writeAvgpool: WriteNode = (node, file) => {
  const { kernel, pads, count } = node.attrs;
  const image = file.shapeOf(file.input(node, 0)).slice(1, 3);
  if (count === 'none') throw new Error('the bench does not write a pool of sums as ONNX');
  if (String(kernel) === String(image) && String(pads) === '0,0,0,0')
    file.write(node, 'GlobalAveragePool', []);
  else
    file.write(node, 'AveragePool', [
      ...poolAttributes(node),
      int('count_include_pad', count === 'padded' ? 1 : 0),
    ]);
};

const writeBatchNorm: WriteNode = (node, file) => {
  const [x, ...vectors] = node.inputs;
  // Theirs is what stays of a running value, ours what comes of the batch.
  const stays = 1 - Number(node.attrs['momentum']);
  file.write(
    node,
    'BatchNormalization',
    [float('epsilon', Number(node.attrs['epsilon'])), float('momentum', stays)],
    [...(x === undefined ? [] : [file.nameOf(x)]), ...vectors.map((id) => file.vector(id))],
  );
};

const writeReshape: WriteNode = (node, file) => {
  const from = file.input(node, 0);
  const to = node.outputs[0];
  if (to === undefined || file.shapeOf(to).length !== 2)
    throw new Error('the bench writes no reshape but that to vectors as ONNX');
  file.flattened.set(to, file.shapeOf(from).slice(1).map(Number));
  file.write(node, 'Flatten', [int('axis', 1)]);
};

/** Where the vectors were images, the rows of the matrix go with their numbers. */
const writeMatmul: WriteNode = (node, file) => {
  const [x, matrix] = [file.input(node, 0), file.input(node, 1)];
  if (node.attrs['transposeA'] === true || node.attrs['transposeB'] === true)
    throw new Error('the bench writes no product of transposed matrices as ONNX');
  const dims = file.shapeOf(matrix).map(Number);
  const image = file.flattened.get(x);
  const shape = image === undefined ? dims : [...image, ...dims.slice(1)];
  const order = image?.length === 3 ? [2, 0, 1, 3] : [];
  file.write(node, 'Gemm', [], [file.nameOf(x), file.parameter(matrix, dims, shape, order)]);
};

/** A bias behind a product becomes its third input. */
const writeAdd: WriteNode = (node, file) => {
  const [a, b] = [file.input(node, 0), file.input(node, 1)];
  const last = file.nodes.at(-1);
  const isBias = file.graph.parameters.some(({ value }) => value === b);
  if (!isBias) {
    writePlain('Add')(node, file);
    return;
  }
  if (last?.opType !== 'Gemm' || last.output[0] !== file.nameOf(a) || file.readers.get(a) !== 1)
    throw new Error('the bench writes no addition of a parameter but that to a product as ONNX');
  file.nodes.pop();
  file.write(node, 'Gemm', [], [...last.input, file.vector(b)]);
};

const writeClamp: WriteNode = (node, file) => {
  const { min, max } = node.attrs;
  const limit = (name: string, value: number): string =>
    file.constant(`${name} ${value}`, [], Float32Array.of(value));
  file.write(
    node,
    'Clip',
    [],
    [file.nameOf(file.input(node, 0)), limit('min', Number(min)), limit('max', Number(max))],
  );
};

const writeScatterSlice: WriteNode = (node, file) => {
  const begin = numbersOf(node.attrs, 'begin');
  const shape = numbersOf(node.attrs, 'shape');
  const x = file.input(node, 0);
  const inner = file.shapeOf(x);
  if (inner.length !== IMAGE_ORDER.length) throw new Error('the bench pads nothing but images as ONNX');
  const end = shape.map((size, axis) => (axis === 0 ? 0 : size - (begin[axis] ?? 0) - Number(inner[axis])));
  const pads = [begin, end].flatMap((side) => IMAGE_ORDER.map((axis) => BigInt(side[axis] ?? 0)));
  const name = file.constant(`${file.nameOf(node.outputs[0] ?? x)}/pads`, [8], BigInt64Array.from(pads));
  file.write(node, 'Pad', [], [file.nameOf(x), name]);
};

const writePlain =
  (opType: string, ...attributes: readonly OnnxAttribute[]): WriteNode =>
  (node, file) => {
    file.write(node, opType, attributes);
  };

const nothing: WriteNode = (node, file) => {
  const [output] = node.outputs;
  if (output !== undefined) file.alias(output, file.input(node, 0));
};

/** The ops that the measured networks consist of. */
const writers: Readonly<Record<string, WriteNode>> = {
  conv: writeConv,
  batchNorm: writeBatchNorm,
  relu: writePlain('Relu'),
  sigmoid: writePlain('Sigmoid'),
  clamp: writeClamp,
  add: writeAdd,
  mul: writePlain('Mul'),
  maxpool: (node, file) => {
    file.write(node, 'MaxPool', poolAttributes(node));
  },
  avgpool: writeAvgpool,
  // The last dimension of ours is the second of theirs, of images and of vectors.
  concat: writePlain('Concat', int('axis', 1)),
  softmax: writePlain('Softmax', int('axis', 1)),
  scatterSlice: writeScatterSlice,
  reshape: writeReshape,
  matmul: writeMatmul,
  dropout: nothing,
  dropTogether: nothing,
};

function describeValue(file: OnnxFile, id: ValueId, batch: number): OnnxValue {
  const shape = bindBatch(file.shapeOf(id), batch);
  const dims = shape.length === IMAGE_ORDER.length ? IMAGE_ORDER.map((axis) => shape[axis] ?? 1) : shape;
  return {
    name: file.nameOf(id),
    type: { tensorType: { elemType: FLOAT32, shape: { dim: dims.map((dimValue) => ({ dimValue })) } } },
  };
}

/**
 * A network as a model of ONNX for batches of one size, with images, kernels and the rows behind a flattened image by channel first, as ONNX
 * has them. Values and parameters keep their names.
 *
 * @throws Error that names what is not written yet: no more is than the networks of the bench need
 */
export function toOnnx(
  graph: Graph,
  values: Readonly<Record<string, Tensor<'f32'>>>,
  batch: number,
): OnnxModel {
  const file = new OnnxFile(graph, values);
  for (const node of graph.nodes) {
    const write = writers[node.op];
    if (write === undefined) throw new Error(`the bench does not write the op ${node.op} as ONNX`);
    write(node, file);
  }
  return {
    irVersion: IR_VERSION,
    producerName: 'convlang',
    opsetImport: [{ domain: '', version: OPSET }],
    graph: {
      name: graph.name,
      node: file.nodes,
      initializer: [...file.initializers.values()],
      input: graph.inputs.map(({ value }) => describeValue(file, value, batch)),
      output: graph.outputs.map(({ value }) => describeValue(file, value, batch)),
    },
  };
}

/** Images `[n, h, w, c]` as models of ONNX take them, by channel first. */
export function toOnnxImages({ data, shape }: Tensor<'f32'>): Float32Array<ArrayBuffer> {
  return transpose(data, shape, IMAGE_ORDER);
}
