import { requireAgreement, type BenchCase, type PreparedCase } from '../bench-case.js';
import { engines, type BenchEngine } from '../bench-engine.js';
import { startLayersPeer } from '../peers/layers-peer.js';
import { openWork } from '../open-work.js';
import { works, type Work } from '../works.js';

/** Both sides of a work: ours on a backend, a LayersModel on the same engine of tfjs. */
async function prepare(work: Work, engine: BenchEngine): Promise<PreparedCase> {
  const own = await openWork(work, await engine.create());
  if (work.training !== null && !engine.trains) return { run: own.run, peers: [], dispose: own.dispose };

  const peer = await startLayersPeer(engine, own.model, own.values, own.batch, work.training);
  requireAgreement(`${work.name} on ${engine.name}`, own.results, peer.results, 1e-3);
  return {
    run: own.run,
    peers: [{ name: engine.peer, timeRuns: peer.timeRuns }],
    dispose: () => {
      peer.end();
      own.dispose();
    },
  };
}

/** What a backend is measured at beside other peers, or not beside this one. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  ts: ['lenet5 train b64', 'resnet18 forward b1'],
  wasm: ['lenet5 train b64'],
};

/** Every work on every backend; a case throws E694 where its backend cannot run. */
export const sideBySide: readonly BenchCase[] = engines.flatMap((engine) =>
  works
    .filter(({ name }) => elsewhere[engine.name]?.includes(name) !== true)
    .map((work) => ({ name: work.name, backend: engine.name, prepare: () => prepare(work, engine) })),
);
