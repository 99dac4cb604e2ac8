import { fileURLToPath } from 'node:url';
import type { Graph } from '@convlang/ir';
import { completeValues, coreOptimizers } from '@convlang/ops';
import { CHECK_STEPS, type StartedPeer } from '../bench-case.js';
import { FLOAT32, type OnnxAttribute } from '../onnx/onnx-model.js';
import { toOnnx, toOnnxImages } from '../onnx/to-onnx.js';
import type { Training, Values } from '../own-side.js';
import type { TrainingBatch } from '../training-batch.js';
import { startPeerProcess } from './peer-process.js';

/** Numbers for the process, one after another in a file. */
class NumbersFile {
  readonly places: Record<string, object> = {};
  readonly #parts: Uint8Array[] = [];
  #length = 0;

  add(name: string, type: 'float32' | 'int64', dims: readonly number[], bytes: Uint8Array): void {
    this.places[name] = { type, dims, offset: this.#length, bytes: bytes.length };
    // Each begins at a multiple of eight bytes.
    const rest = new Uint8Array(-bytes.length & 7);
    this.#parts.push(bytes, rest);
    this.#length += bytes.length + rest.length;
  }

  get bytes(): Uint8Array {
    return Buffer.concat(this.#parts);
  }
}

const bytesOf = (numbers: Float32Array | BigInt64Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);

function valueOf(attribute: OnnxAttribute): number | readonly number[] {
  if ('ints' in attribute) return attribute.ints;
  return 'i' in attribute ? attribute.i : attribute.f;
}

/** What the process is told of an optimiser. */
function describeOptimizer({ optimizer, rate }: Training): object {
  if (optimizer.kind === 'adam')
    return { ...completeValues(coreOptimizers.adam, optimizer), optimizer: 'adam', rate };
  if (optimizer.kind === 'sgd')
    return { ...completeValues(coreOptimizers.sgd, optimizer), optimizer: 'sgd', rate };
  throw new Error(`the benchmark does not know ${optimizer.kind} for PyTorch`);
}

/**
 * PyTorch at work on training steps, on one thread.
 *
 * @throws MissingPeer where `python3` is not there, or has no torch
 */
export async function startTorch(
  graph: Graph,
  values: Values,
  { images, labels, size }: TrainingBatch,
  training: Training,
): Promise<StartedPeer> {
  const { node: nodes, initializer, input: inputs } = toOnnx(graph, values, size).graph;
  const numbers = new NumbersFile();
  for (const { name, dims, dataType, rawData } of initializer)
    numbers.add(name, dataType === FLOAT32 ? 'float32' : 'int64', dims, rawData);
  const [n = 1, h = 1, w = 1, c = 1] = images.shape;
  numbers.add('images', 'float32', [n, c, h, w], bytesOf(toOnnxImages(images)));
  numbers.add('labels', 'int64', [size], bytesOf(BigInt64Array.from(labels.data, BigInt)));
  const work = {
    input: inputs[0]?.name,
    nodes: nodes.map(({ opType, input, output, attribute }) => ({
      op: opType,
      inputs: input,
      output: output[0],
      attributes: Object.fromEntries(attribute.map((each) => [each.name, valueOf(each)])),
    })),
    tensors: numbers.places,
    trained: graph.parameters.filter(({ role }) => role === 'trained').map(({ name }) => name),
    steps: CHECK_STEPS,
    ...describeOptimizer(training),
  };
  const script = fileURLToPath(new URL('./torch-process.py', import.meta.url));
  return startPeerProcess('python3', [script], { 'work.json': JSON.stringify(work), numbers: numbers.bytes });
}
