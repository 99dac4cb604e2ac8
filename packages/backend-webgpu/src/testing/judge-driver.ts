import { describeConformance } from '@convlang/backend-conformance/vitest';
import { initialState, writeState } from '@convlang/backend';
import { compile } from '@convlang/compiler';
import { tensor } from '@convlang/tensor';
import * as tf from '@tensorflow/tfjs';
import { describe, expect, it } from 'vitest';
import { webgpuNodeProvider } from '../node.js';

async function smallRun() {
  const backend = await webgpuNodeProvider.create();
  const { graph } = compile('input 8x8x1 | conv 4x3x3 | relu | maxpool 2 | dense 10 | softmax');
  if (graph === null) throw new Error('the model is wrong');
  const state = backend.createState();
  await writeState(state, initialState(graph, 1));
  const run = await backend.compile(graph, { batch: 2, state });
  const feeds = { input: tensor('f32', [2, 8, 8, 1], new Float32Array(128).fill(0.5)) };
  return { backend, run: () => run.run(feeds) };
}

/** Dispatches of compute shaders while some work is done. */
async function countDispatches(work: () => Promise<unknown>): Promise<number> {
  const { prototype } = GPUComputePassEncoder;
  const real = Object.getOwnPropertyDescriptor(prototype, 'dispatchWorkgroups');
  if (real === undefined) throw new Error('there is no dispatchWorkgroups');
  const dispatch = real.value as (this: unknown, ...args: readonly number[]) => void;
  let count = 0;
  Object.defineProperty(prototype, 'dispatchWorkgroups', {
    ...real,
    value(this: unknown, ...args: readonly number[]) {
      count += 1;
      dispatch.call(this, ...args);
    },
  });
  await work();
  Object.defineProperty(prototype, 'dispatchWorkgroups', real);
  return count;
}

/** Everything that must hold on a driver; `driver` is its file for VK_DRIVER_FILES, or `null` where it is not here. */
export function judgeDriver(name: string, driver: string | null): void {
  if (driver !== null) process.env['VK_DRIVER_FILES'] = driver;

  describe.skipIf(driver === null)(`on ${name}`, () => {
    describeConformance({
      name: 'webgpu',
      create: () => webgpuNodeProvider.create(),
      liveCount: () => tf.memory().numTensors,
    });

    it('tells its device', async () => {
      expect(await webgpuNodeProvider.probe()).toMatchObject({
        kind: 'here',
        device: expect.stringMatching(/\w/) as string,
      });
    });

    it('computes on the device', async () => {
      const { backend, run } = await smallRun();
      await run();
      // Convolution with bias, relu, pooling, product, bias, softmax: each is one at least.
      expect(await countDispatches(run)).toBeGreaterThanOrEqual(6);
      backend.dispose();
    });

    it('says that the device was lost, and starts again on another one', async () => {
      const { backend, run } = await smallRun();
      const right = await run();
      const { WebGPUBackend } = await import('@tensorflow/tfjs-backend-webgpu');
      const engine = tf.backend();
      if (!(engine instanceof WebGPUBackend)) throw new Error('no WebGPU engine');
      engine.device.destroy();
      await engine.device.lost;
      await expect(run()).rejects.toMatchObject({ diagnostics: [{ code: 'E695' }] });
      backend.dispose();
      const again = await smallRun();
      expect((await again.run())['output']?.data).toEqual(right['output']?.data);
      again.backend.dispose();
    });
  });
}
