import { checkGraph } from '@convlang/backend';
import { ConvlangError } from '@convlang/diagnostics';
import { buildSample, coreOps, opSamples, type OpName } from '@convlang/ops';
import { using } from './run-graph.js';
import type { Check, OpenTarget } from './target.js';

/** What a backend says that it can do is what it does: what the check of a graph refuses, `compile` refuses with the same code. */
export function limitCheck(op: OpName): Check {
  return {
    kind: 'limit',
    subject: op,
    name: 'runs what it says, refuses the rest before the run',
    run: (target) => checkLimits(op, target),
  };
}

async function checkLimits(op: OpName, { backend }: OpenTarget): Promise<string | null> {
  for (const sample of opSamples[op].good) {
    const { graph, batch } = buildSample(coreOps, op, sample);
    const refused = checkGraph(graph, backend, { batch }).map(({ code }) => code);
    const state = backend.createState();
    const outcome = await backend.compile(graph, { batch, state }).then(
      (run) => using(run, () => Promise.resolve<unknown>(null)),
      (error: unknown) => error,
    );
    state.dispose();
    if (refused.length === 0 && outcome !== null)
      return `${sample.name}: it says that it can, and throws ${outcome instanceof Error ? outcome.message : 'something'}`;
    if (refused.length === 0) continue;
    if (!(outcome instanceof ConvlangError))
      return `${sample.name}: it says that it cannot (${refused.join(', ')}), and compiles`;
  }
  return null;
}
