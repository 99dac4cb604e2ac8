/**
 * What a worker runs, as text: it stands in no file that a bundler would have to find, and is the same in Node and in a page. It hears of modules
 * and their memory, and runs the steps that it is told of while their round lasts.
 */
export const workerSource = `'use strict';
const jobs = new Map();
const hears = {
  bind({ id, module, imports, gate, failed }) {
    const { exports } = new WebAssembly.Instance(module, imports);
    jobs.set(id, { exports, gate, failed });
  },
  forget({ id }) {
    jobs.delete(id);
  },
  run({ id, round, names, thread, patience }) {
    const job = jobs.get(id);
    if (job === undefined) return;
    const { exports, gate, failed } = job;
    Atomics.add(gate, 1, 1);
    try {
      if (Atomics.load(gate, 0) === round) for (const name of names) exports[name](thread, patience);
    } catch {
      Atomics.store(failed, 0, 1);
    } finally {
      Atomics.sub(gate, 1, 1);
      Atomics.notify(gate, 1);
    }
  },
};
const port = globalThis.process?.getBuiltinModule?.('node:worker_threads')?.parentPort ?? null;
if (port === null) self.onmessage = ({ data }) => hears[data.kind](data);
else port.on('message', (data) => hears[data.kind](data));
`;
