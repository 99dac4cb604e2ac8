import { describeConformance } from '@convlang/backend-conformance/vitest';
import { initialState, writeState, type BackendProvider } from '@convlang/backend';
import { compileOrThrow } from '@convlang/compiler';
import { tensor } from '@convlang/tensor';
import * as tf from '@tensorflow/tfjs';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { expect, it } from 'vitest';

/** A small network on a new backend. */
async function smallRun(provider: BackendProvider) {
  const backend = await provider.create();
  const { graph } = compileOrThrow('input 8x8x1 | conv 4x3x3 | relu | maxpool 2 | dense 10 | softmax');
  const state = backend.createState();
  await writeState(state, initialState(graph, 1));
  const run = await backend.compile(graph, { batch: 2, state });
  const feeds = { input: tensor('f32', [2, 8, 8, 1], new Float32Array(128).fill(0.5)) };
  return { backend, run: () => run.run(feeds) };
}

/** The device that tfjs computes on. */
function deviceAtWork(): GPUDevice {
  const engine = tf.backend();
  if (!('device' in engine)) throw new Error('no WebGPU engine');
  return (engine as WebGPUBackend).device;
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

/** Everything that must hold on a device, in Node and in browsers. */
export function checkDevice(provider: BackendProvider): void {
  describeConformance(
    { name: 'webgpu', create: () => provider.create(), liveCount: () => tf.engine().state.numTensors },
    { report: '../../conformance/webgpu.json' },
  );

  it('tells its device', async () => {
    expect(await provider.probe()).toMatchObject({
      kind: 'here',
      device: expect.stringMatching(/\w/) as string,
    });
  });

  it('computes on the device, small things too', async () => {
    const { backend, run } = await smallRun(provider);
    await run();
    // Convolution with bias, relu, pooling, product, bias, softmax: each is one at least.
    expect(await countDispatches(run)).toBeGreaterThanOrEqual(6);
    expect(tf.env().getBool('WEBGPU_CPU_FORWARD')).toBe(false);
    backend.dispose();
  });

  it('throws what the device complains of', async () => {
    const { backend, run } = await smallRun(provider);
    const device = deviceAtWork();
    const complaint = new Promise((resolve) => {
      device.addEventListener('uncapturederror', resolve, { once: true });
    });
    // No buffer can be both read by the processor and bound to a shader.
    device.createBuffer({ size: 4, usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.STORAGE });
    // Browsers keep calls until something is submitted.
    device.queue.submit([]);
    await complaint;
    await expect(run()).rejects.toMatchObject({ diagnostics: [{ code: 'E696' }] });
    backend.dispose();
  });

  it('says that the device was lost, and starts again on another one', async () => {
    const { backend, run } = await smallRun(provider);
    const right = await run();
    const device = deviceAtWork();
    device.destroy();
    await device.lost;
    await expect(run()).rejects.toMatchObject({ diagnostics: [{ code: 'E695' }] });
    backend.dispose();
    const again = await smallRun(provider);
    expect((await again.run())['output']?.data).toEqual(right['output']?.data);
    again.backend.dispose();
  });
}
