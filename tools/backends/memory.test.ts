import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createWasmBackend } from '@convlang/backend-wasm';
import { compileOrThrow } from '@convlang/compiler';
import { backendMemory, predictionRun, trainingStepIfAny, type MemoryFigure } from '@convlang/inspect';
import type { Graph } from '@convlang/ir';
import { afterEach, expect, it, vi } from 'vitest';

/** What is asked of it here; the types of tools know no pages. */
interface WasmNamespace {
  Memory: new (descriptor: { readonly initial: number; readonly maximum: number }) => object;
}
const { WebAssembly: wasm } = globalThis as typeof globalThis & {
  readonly WebAssembly: WasmNamespace;
};

const PAGE = 65_536;
/** What a run may hold at most, as a share of what `summary` foretells. */
const AT_MOST = 1.3;

afterEach(() => {
  vi.restoreAllMocks();
});

/** Bytes that compiling a graph allocates over an empty state; pages that nobody writes to take no memory of the machine. */
async function allocatedBytes(graph: Graph, batch: number): Promise<number> {
  let bytes = 0;
  const real = wasm.Memory;
  vi.spyOn(wasm, 'Memory').mockImplementation(function (descriptor) {
    bytes += PAGE * descriptor.initial;
    return new real(descriptor);
  });
  const backend = createWasmBackend();
  await backend.compile(graph, { batch, state: backend.createState() });
  backend.dispose();
  vi.restoreAllMocks();
  return bytes;
}

it.each(['lenet5', 'resnet18', 'resnet50', 'vgg16', 'densenet121', 'mobilenet-v2', 'unet'])(
  'what the engine allocates for %s is what a summary foretells',
  async (name) => {
    const path = fileURLToPath(import.meta.resolve(`@convlang/models/${name}.conv`));
    const { graph, settings } = compileOrThrow({ path, text: readFileSync(path, 'utf8') });
    const small = { ...settings, train: { ...settings.train, batch: 2, batchParts: 1 } };
    const backend = createWasmBackend();
    const told = backendMemory(graph, small, backend);
    backend.dispose();
    const step = trainingStepIfAny(graph, small);
    const runs: readonly (readonly [Graph | null, MemoryFigure | null | undefined])[] = [
      [predictionRun(graph), told?.single],
      [step, told?.training],
    ];
    for (const [run, figure] of runs) {
      if (run === null || figure === null || figure === undefined) throw new Error('nothing is told');
      const share = (await allocatedBytes(run, figure.batch)) / figure.bytes;
      expect(share).toBeGreaterThanOrEqual(1);
      expect(share).toBeLessThan(AT_MOST);
    }
  },
);
