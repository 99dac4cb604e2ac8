import {
  createReferenceBackend,
  initialState,
  readState,
  writeState,
  type Backend,
  type NamedTensors,
} from '@convlang/backend';
import { createBatches, digitsSource } from '@convlang/data';
import { elementCount, type Graph } from '@convlang/ir';
import type { Settings } from '@convlang/ops';
import { scalar, tensor, type Tensor } from '@convlang/tensor';
import type { GoldenNetwork } from '../networks/golden-network.js';
import { labelsOf, readNetwork, stepOf, type NetworkModel } from '../networks/network-step.js';
import { firstDifference } from '../run-graph.js';
import { coreSet, type Check, type OpenTarget } from '../target.js';

/** Steps that a golden network is trained for. */
const STEPS = 20;
/** Losses are means over a batch: closer than weights, which add up differences. */
const LOSS_TOLERANCE = 2e-3;

/** Trains a golden network on the backend and on the reference; losses of all steps and the weights after them must agree. */
export function networkCheck(network: GoldenNetwork): Check {
  return {
    kind: 'network',
    subject: network.name,
    name: `${STEPS} steps`,
    needs: () => {
      const model = readNetwork(network);
      return { graph: stepOf(model), batch: model.settings.train.batch, ...coreSet };
    },
    run: (target) => checkNetwork(network, target),
  };
}

/**
 * The weights of a golden network after as many steps as the kit trains it, the same first numbers, shuffles and masks for every backend.
 *
 * @throws ConvlangError when the network has errors
 */
export async function weightsAfterSteps(
  network: Pick<GoldenNetwork, 'name' | 'text'>,
  backend: Backend,
): Promise<NamedTensors> {
  const { weights } = await trainNetwork(readNetwork(network), backend);
  return weights;
}

/** What a network came to. */
interface Trained {
  readonly losses: readonly number[];
  readonly weights: NamedTensors;
}

async function checkNetwork(network: GoldenNetwork, { backend, factor }: OpenTarget): Promise<string | null> {
  const model = readNetwork(network);
  const right = await trainNetwork(model, createReferenceBackend());
  const given = await trainNetwork(model, backend);
  const step = right.losses.findIndex(
    (loss, i) => !(Math.abs(loss - (given.losses[i] ?? NaN)) <= factor * LOSS_TOLERANCE * Math.max(1, loss)),
  );
  if (step >= 0)
    return `the loss of step ${step + 1} is ${given.losses[step] ?? NaN}, expected ${right.losses[step] ?? NaN}`;
  const tolerance = { absolute: factor * network.tolerance, relative: factor * 1e-3 };
  const difference = firstDifference(given.weights, right.weights, tolerance);
  return difference === null ? null : `after ${STEPS} steps ${difference}`;
}

/** The step's loop, bare: the same first numbers, shuffles and masks for every backend. */
async function trainNetwork(model: NetworkModel, backend: Backend): Promise<Trained> {
  const { graph, settings } = model;
  const { optimizer, seed, batch } = settings.train;
  const step = stepOf(model);
  const state = backend.createState();
  try {
    await writeState(state, initialState(step, seed));
    const executable = await backend.compile(step, { batch, state });
    const weight = tensor('f32', [batch], new Float32Array(batch).fill(1 / batch));
    const found: number[] = [];
    for await (const { images, labels } of batchesOf(settings)) {
      const feeds = {
        [graph.inputs[0]?.name ?? '']: images,
        labels: labelsFor(model, images, labels),
        weight,
        first: scalar('i32', 0),
        step: scalar('i32', found.length + 1),
        rate: scalar('f32', optimizer.rate),
      };
      const taken = Object.entries(feeds).filter(([name]) =>
        step.inputs.some((input) => input.name === name),
      );
      const outputs = await executable.run(Object.fromEntries(taken));
      found.push(outputs['loss']?.data[0] ?? NaN);
    }
    const weights = await readState(state, graph);
    executable.dispose();
    return { losses: found, weights };
  } finally {
    state.dispose();
  }
}

/** Batches of as many epochs as the steps take, each with its own shuffle. */
async function* batchesOf({ train: { batch, seed }, data }: Settings) {
  const source = digitsSource({ part: 'train', count: 8 * batch, seed: 1 });
  let step = 0;
  for (let epoch = 0; step < STEPS; epoch++)
    for await (const made of createBatches(source, data, { batch, seed, epoch, train: true }))
      if (step++ < STEPS) yield made;
}

/** What a network is to say of the digits: which each is, whether it is odd, or how light each pixel is. */
function labelsFor(model: NetworkModel, images: Tensor, digits: Tensor): Tensor {
  const { graph } = model;
  const kind = labelsOf(model);
  if (kind === 'maps') return shadesOf(images);
  if (kind === 'values') return chancesOf(digits, widthOf(graph));
  return isOfOneOutput(graph) ? parityOf(digits) : digits;
}

/** What each output should be, at most 1 in all: most of it for the digit, and some for the next. */
function chancesOf(digits: Tensor, width: number): Tensor {
  const rows = new Float32Array(digits.data.length * width);
  digits.data.forEach((digit, sample) => {
    rows[sample * width + (digit % width)] = 0.75;
    if (width > 1) rows[sample * width + ((digit + 1) % width)] = 0.25;
  });
  return tensor('f32', [digits.data.length, width], rows);
}

/** Numbers of the main output for a sample. */
function widthOf({ outputs, values }: Graph): number {
  const main = outputs.find(({ name }) => name === 'output');
  return elementCount(values[main?.value ?? -1]?.type.shape.slice(1) ?? [], 1);
}

/** Whether each pixel is dark, grey or light. */
function shadesOf(images: Tensor): Tensor {
  const shades = Int32Array.from(images.data, (value) => (value < 1 / 3 ? 0 : value > 2 / 3 ? 2 : 1));
  return tensor('i32', images.shape.slice(0, 3), shades);
}

/** Whether the main output is one number a sample: yes or no. */
function isOfOneOutput({ outputs, values }: Graph): boolean {
  const main = outputs.find(({ name }) => name === 'output');
  return values[main?.value ?? -1]?.type.shape.at(-1) === 1;
}

/** Whether each digit is odd. */
function parityOf(labels: Tensor): Tensor {
  return tensor(
    'i32',
    labels.shape,
    Int32Array.from(labels.data, (digit) => digit % 2),
  );
}
