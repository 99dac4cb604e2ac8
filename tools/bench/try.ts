import { createTsBackend } from '@convlang/backend-ts';
import { createWasmBackend } from '@convlang/backend-wasm';
import { loadModel, randomNumbers, startValues } from './load-model.js';
import { adam, momentum, createForward, createStep } from './own-side.js';
import { createBatch } from './training-batch.js';
const [what = 'f', name = 'lenet5', b = '1', rounds = '10'] = process.argv.slice(2);
const graph = await loadModel(name as never);
const values = startValues(graph);
const batch = Number(b);
const shape = graph.values[graph.inputs[0]!.value]!.type.shape.map((d) => (typeof d === 'number' ? d : batch));
const med = (a: number[]) => a.sort((x, y) => x - y)[a.length >> 1]!;
const runs: Record<string, () => Promise<unknown>> = {};
for (const [n, be] of [['wasm', createWasmBackend()], ...(process.env.NOTS ? [] : [['ts', createTsBackend()]])] as const) {
  const t = performance.now();
  if (what === 'f') {
    const image = randomNumbers('image', shape);
    runs[n as string] = await createForward(be as never, graph, values, image);
  } else {
    const data = createBatch(graph, batch);
    runs[n as string] = await createStep(be as never, graph, values, data, what === 'm' ? momentum : adam);
  }
  const first = await runs[n as string]!();
  console.log(n, 'compile+first', (performance.now() - t).toFixed(0), 'ms', Array.isArray(first) || (first as any)?.slice ? Array.from((first as any).slice(0, 4)) : first);
}
const times: Record<string, number[]> = {};
for (let r = 0; r < Number(rounds); r++) for (const [n, run] of Object.entries(runs)) { const t = performance.now(); await run(); (times[n] ??= []).push(performance.now() - t); }
for (const [n, t] of Object.entries(times)) console.log(n, 'median', med(t).toFixed(2), 'min', Math.min(...t).toFixed(2));
