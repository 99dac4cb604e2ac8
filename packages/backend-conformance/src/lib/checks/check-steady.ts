import { initialState, writeState, type Backend, type NamedTensors } from '@convlang/backend';
import { compileOrThrow } from '@convlang/compiler';
import type { Graph } from '@convlang/ir';
import { createTrainingGraph } from '@convlang/passes';
import { RandomStream, scalar, sizeOf, tensor } from '@convlang/tensor';
import { coreSet, type Check, type OpenTarget } from '../target.js';

/** By then caches are full: constants are made, shaders compiled, moments started. */
const SETTLED = 10;

const BATCH = 4;
const SEED = 1;

/** Every kind of layer that holds something between steps or makes much on the way; small, so that thousands of steps are quick. */
const text = `input 6x6x1 | conv 2x3x3 | bn | relu | maxpool 2 | dropout 0.5 | dense 3 | softmax
  train { loss cross-entropy optimizer adam lr 0.01 batch ${BATCH} seed ${SEED} }`;

/**
 * Trains a small network for many steps: after the last the backend holds as many handles as after the tenth. Passes without a
 * live count. It takes seconds, so it is not among `listChecks()`.
 *
 * @param steps more than 10
 */
export function steadyCheck(steps: number): Check {
  return {
    kind: 'state',
    subject: 'handles',
    name: `as many after ${steps} training steps as after ${SETTLED}`,
    needs: () => ({ graph: trainingStep(), batch: BATCH, ...coreSet }),
    run: (target) => checkSteady(target, steps),
  };
}

async function checkSteady({ backend, liveCount }: OpenTarget, steps: number): Promise<string | null> {
  if (liveCount === null) return null;
  let [settled, last] = [NaN, NaN];
  await train(backend, steps, (step) => {
    if (step === SETTLED) settled = liveCount();
    if (step === steps) last = liveCount();
  });
  return settled === last
    ? null
    : `a leak: ${settled} handles after step ${SETTLED}, ${last} after step ${steps}`;
}

async function train(backend: Backend, steps: number, afterStep: (step: number) => void): Promise<void> {
  const graph = trainingStep();
  const state = backend.createState();
  try {
    await writeState(state, initialState(graph, SEED));
    const executable = await backend.compile(graph, { batch: BATCH, state });
    for (let step = 1; step <= steps; step++) {
      const { loss } = await executable.run(feedsOf(step), { commit: () => true });
      if (!Number.isFinite(loss?.data[0])) throw new Error(`the loss of step ${step} is not finite`);
      afterStep(step);
    }
    executable.dispose();
  } finally {
    state.dispose();
  }
}

function trainingStep(): Graph {
  const { graph, settings } = compileOrThrow({ path: 'steady.conv', text });
  const { losses, optimizer, clip, seed } = settings.train;
  return createTrainingGraph(graph, { losses, optimizer, clip, seed, labels: 'classes' });
}

/** Other noise in each step, always with the same labels. */
function feedsOf(step: number): NamedTensors {
  const shape = [BATCH, 6, 6, 1];
  const random = new RandomStream(SEED, 'steady', 'draw');
  const pixels = Float32Array.from({ length: sizeOf(shape) }, (_, i) => random.uniform(step, i));
  return {
    input: tensor('f32', shape, pixels),
    labels: tensor('i32', [BATCH], Int32Array.of(0, 1, 2, 0)),
    weight: tensor('f32', [BATCH], new Float32Array(BATCH).fill(1 / BATCH)),
    first: scalar('i32', 0),
    step: scalar('i32', step),
    rate: scalar('f32', 0.01),
  };
}
