import type { Availability, Backend, BackendOptions } from '@convlang/backend';
import { createTfjsBackend } from '@convlang/backend-tfjs';
import { ConvlangError, report } from '@convlang/diagnostics';
import * as tf from '@tensorflow/tfjs';
import { webgpuKernels } from './webgpu-kernels.js';

const NAME = 'webgpu';

/** tfjs's engine, and whether its device is a processor that poses as a graphics device. */
interface StartedEngine {
  readonly device: GPUDevice;
  readonly isProcessor: boolean;
}

/** Starts tfjs's WebGPU engine on a device of its own, and gives that device. @throws Error when there is no adapter. */
async function startEngine(): Promise<StartedEngine> {
  const gpu = (globalThis as { navigator?: { gpu?: GPU } }).navigator?.gpu;
  if (gpu === undefined) throw new Error('there is no navigator.gpu');
  // Without an adapter tfjs would fail later, and say less.
  const adapter = await gpu.requestAdapter();
  if (adapter === null) throw new Error('WebGPU finds no device: there is no driver that fits');
  // It registers itself when it is loaded, and only where there is a navigator.gpu by then.
  const { WebGPUBackend: Engine } = await import('@tensorflow/tfjs-backend-webgpu');
  // Small ops would run on the processor otherwise, and nobody would notice.
  tf.env().set('WEBGPU_CPU_FORWARD', false);
  if (!(await tf.setBackend(NAME))) throw new Error("tfjs's WebGPU engine does not start");
  const engine = tf.backend();
  if (!(engine instanceof Engine)) throw new Error('another engine calls itself webgpu');
  return { device: engine.device, isProcessor: adapter.info.isFallbackAdapter };
}

/** Takes the engine away, so that the next start makes a new device. */
function stopEngine(): void {
  const factory = tf.findBackendFactory(NAME);
  tf.removeBackend(NAME);
  tf.registerBackend(NAME, factory);
}

/**
 * A backend on a new device. Errors that the device reports between runs, and its loss, are thrown by the next run.
 *
 * @param remedy what to do where there is no device
 * @throws ConvlangError E694 when there is none
 */
export async function createOnDevice(remedy: string, options?: BackendOptions): Promise<Backend> {
  const { device, isProcessor } = await startEngine().catch((error: unknown) => refuse(error, remedy));
  const reported: ConvlangError[] = [];
  const note = (code: 'E695' | 'E696', reason: string): void => {
    reported.push(new ConvlangError([report(code, { backend: NAME, reason }, null)]));
  };
  let isDisposed = false;
  void device.lost.then(({ reason, message }) => {
    if (!isDisposed) note('E695', message === '' ? reason : message);
  });
  device.addEventListener('uncapturederror', ({ error }) => {
    note('E696', error.message);
  });
  return createTfjsBackend(
    {
      name: NAME,
      engine: NAME,
      kernels: webgpuKernels(isProcessor),
      maxTensorBytes: device.limits.maxStorageBufferBindingSize,
      check: () => {
        const [first] = reported;
        if (first !== undefined) throw first;
      },
      dispose: () => {
        if (isDisposed) return;
        isDisposed = true;
        stopEngine();
        device.destroy();
      },
    },
    options,
  );
}

/** Whether there is a device, and which. Leaves nothing open. */
export async function probeDevice(remedy: string): Promise<Availability> {
  const { navigator } = globalThis as { navigator?: { gpu?: GPU } };
  const adapter = (await navigator?.gpu?.requestAdapter()) ?? null;
  if (adapter === null)
    return { kind: 'missing', reason: 'WebGPU finds no device: there is no driver that fits', remedy };
  const { vendor, architecture, device, description } = adapter.info;
  return {
    kind: 'here',
    device:
      description || [vendor, architecture, device].filter((part) => part !== '').join(' ') || 'unnamed',
    versions: { tfjs: tf.version_core },
    limits: { maxTensorBytes: adapter.limits.maxStorageBufferBindingSize },
    isEmulated: adapter.info.isFallbackAdapter,
  };
}

/** @throws ConvlangError E694 with what was thrown, and what to do */
export function refuse(error: unknown, remedy: string): never {
  const reason = `${messageOf(error)}; ${remedy}`;
  throw new ConvlangError([report('E694', { backend: NAME, reason }, null)]);
}

/** What was thrown, in a line. */
export function messageOf(error: unknown): string {
  const [message = ''] = (error instanceof Error ? error.message : String(error)).split(/\n| imported from /);
  return message;
}
