import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundled } from './bundled.js';

/**
 * A plugin with backends that are made of the one in TypeScript: `poor` has no convolution, `frail` loses its devices after as many
 * runs as `FRAIL_RUNS` says for each (`6,3`; one more stays), `lossy` is WebGPU that
 * destroys its first device under its ninth run, `deadly` ends the process that probes it, `elsewhere` is missing.
 */
export function backendPlugin(): string {
  return `
import { createTsBackend, tsProvider } from ${bundled('backend-ts')};
import { ConvlangError, report } from ${bundled('diagnostics')};

const whole = createTsBackend().capabilities;
const poor = { ...whole, ops: whole.ops.filter((op) => op !== 'conv') };
let devices = 0;

function frail(options) {
  const backend = createTsBackend(options);
  const lasts = Number(process.env.FRAIL_RUNS.split(',')[devices++] ?? Infinity);
  let runs = 0;
  return {
    ...backend,
    name: 'frail',
    compile: async (graph, place) => {
      const made = await backend.compile(graph, place);
      return {
        memoryBytes: made.memoryBytes,
        run: async (feeds, how) => {
          if (runs++ >= lasts) throw new ConvlangError([report('E695', { backend: 'frail', reason: 'pulled out' }, null)]);
          return made.run(feeds, how);
        },
        dispose: () => made.dispose(),
      };
    },
  };
}

async function lossy(options) {
  const { webgpuNodeProvider } = await import(${bundled('backend-webgpu')});
  const tf = await import(${JSON.stringify(import.meta.resolve('@tensorflow/tfjs'))});
  const backend = await webgpuNodeProvider.create(options);
  const device = tf.backend().device;
  let left = devices++ === 0 ? 8 : Infinity;
  return {
    ...backend,
    compile: async (graph, place) => {
      const made = await backend.compile(graph, place);
      return {
        memoryBytes: made.memoryBytes,
        run: (feeds, how) => {
          const running = made.run(feeds, how);
          if (left-- === 0) device.destroy();
          return running;
        },
        dispose: () => made.dispose(),
      };
    },
  };
}

export default {
  name: 'slots',
  backends: [
    { ...tsProvider, name: 'poor', capabilities: async () => poor,
      create: async (options) => ({ ...createTsBackend(options), name: 'poor', capabilities: poor }) },
    { ...tsProvider, name: 'frail', create: async (options) => frail(options) },
    { ...tsProvider, name: 'lossy', create: lossy },
    { ...tsProvider, name: 'deadly', probe: async () => process.kill(process.pid, 'SIGSEGV') },
    { ...tsProvider, name: 'elsewhere',
      probe: async () => ({ kind: 'missing', reason: 'the slot is empty', remedy: 'insert-card --firmly' }) },
  ],
};
`;
}

/** Puts the plugin and the config that uses it into a folder. */
export async function usePluginIn(folder: string): Promise<void> {
  const path = join(folder, 'parts/slots.mjs');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, backendPlugin());
  await writeFile(join(folder, 'convlang.config'), 'use plugin "./parts/slots.mjs"\n');
}
