import type { Backend, BackendOptions } from '@convlang/backend';

/** A backend that is measured, and the engine of tfjs that its peer runs on. */
export interface BenchEngine {
  /** The backend's name. */
  readonly name: string;
  /** What tfjs calls the engine: the backend's own, or for `ts` and `wasm` the one that is made likewise. */
  readonly engine: string;
  /** The peer's name. */
  readonly peer: string;
  /** Whether tfjs itself can train convolutions on the engine. */
  readonly trains: boolean;
  /**
   * Loads the backend's module and makes it.
   *
   * @throws ConvlangError E694 when it cannot run here
   */
  readonly create: (options?: BackendOptions) => Promise<Backend>;
  /** Puts tfjs's engine to work without us, as a user of tfjs does. */
  readonly startPeer: () => Promise<void>;
}

async function startTfjs(
  engine: string,
  load: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  const tf = await import('@tensorflow/tfjs');
  await load();
  await tf.setBackend(engine);
}

const startTfjsWasm = (): Promise<void> => startTfjs('wasm', () => import('@tensorflow/tfjs-backend-wasm'));

/** Every backend, from the one that is always here to those that need something of the machine. */
export const engines: readonly BenchEngine[] = [
  {
    name: 'ts',
    engine: 'cpu',
    peer: 'tfjs-cpu layers',
    trains: true,
    create: async (options) => (await import('@convlang/backend-ts')).createTsBackend(options),
    startPeer: () => startTfjs('cpu'),
  },
  {
    name: 'wasm',
    engine: 'wasm',
    peer: 'tfjs-wasm layers',
    // Its engine has no gradient of a convolution's filters.
    trains: false,
    create: async (options) => (await import('@convlang/backend-wasm')).createWasmBackend(options),
    startPeer: startTfjsWasm,
  },
  {
    name: 'tfjs-cpu',
    engine: 'cpu',
    peer: 'tfjs-cpu layers',
    trains: true,
    create: async (options) => (await import('@convlang/backend-tfjs')).tfjsCpuProvider.create(options),
    startPeer: () => startTfjs('cpu'),
  },
  {
    name: 'tfjs-wasm',
    engine: 'wasm',
    peer: 'tfjs-wasm layers',
    trains: false,
    create: async (options) => (await import('@convlang/backend-tfjs')).tfjsWasmProvider.create(options),
    startPeer: startTfjsWasm,
  },
  {
    name: 'node',
    engine: 'tensorflow',
    peer: 'tfjs-node layers',
    trains: true,
    create: async (options) => (await import('@convlang/backend-node')).nodeProvider.create(options),
    startPeer: async () => {
      const util = await import('node:util');
      // Node 23 and newer no longer have these two, which tfjs-node calls.
      Object.assign(util.default, {
        isArray: Array.isArray,
        isNullOrUndefined: (value: unknown) => value === null || value === undefined,
      });
      await startTfjs('tensorflow', () => import('@tensorflow/tfjs-node'));
    },
  },
  {
    name: 'webgpu',
    engine: 'webgpu',
    peer: 'tfjs-webgpu layers',
    trains: true,
    create: async (options) =>
      (await import('@convlang/backend-webgpu/node')).webgpuNodeProvider.create(options),
    startPeer: async () => {
      await (await import('@convlang/backend-webgpu/node')).provideGpu();
      await startTfjs('webgpu', () => import('@tensorflow/tfjs-backend-webgpu'));
    },
  },
];
