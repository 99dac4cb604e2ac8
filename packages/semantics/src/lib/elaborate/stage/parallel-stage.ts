import { findForeignSetting } from '../../foreign-words.js';
import { closestWord, report } from '@convlang/diagnostics';
import type { ValueId } from '@convlang/ir';
import type { AnyLayer } from '@convlang/ops';
import type { ParallelCore } from '@convlang/syntax';
import { replacement } from '../../finding.js';
import { hintOf } from '../../values/shape-text.js';
import { buildLayer } from '../layer/build-layer.js';
import type { Elaboration } from '../elaboration.js';
import type { StageContext } from '../layer/layer-request.js';
import { unknownFlow, type Flow } from '../flow/flow.js';
import { findWord, type Frame } from '../frame.js';
import { lostFlow } from '../flow/lost-flow.js';
import { knownSizesOf } from '../model-draft.js';

/** Carries out each branch on the same input and merges what comes out. */
export function elaborateParallel(
  elaboration: Elaboration,
  frame: Frame,
  core: ParallelCore,
  flow: Flow,
  stage: StageContext,
): Flow {
  const merge = findMerge(elaboration, frame, core);
  if (core.branches.length < 2) elaboration.log.report(frame, report('E322', {}, core.span));
  const inner = { ...frame, depth: frame.depth + 1 };
  const flows = core.branches.map((branch) => elaboration.expand(inner, branch, flow));
  const inputs: ValueId[] = flows.flatMap((branch) => (branch.kind === 'value' ? [branch.id] : []));
  if (merge === null || flows.length < 2) return unknownFlow;
  const args = { values: {}, places: new Map(), pairs: new Map() };
  if (inputs.length < flows.length) {
    const known = flows.map((branch) => knownSizesOf(elaboration.draft, branch));
    return lostFlow(elaboration, { definition: merge, values: {}, args, inputs: known });
  }
  return buildLayer(elaboration, frame, { definition: merge, args, values: {}, inputs, core, stage });
}

function findMerge(
  elaboration: Pick<Elaboration, 'context' | 'log'>,
  frame: Frame,
  { merge }: ParallelCore,
): AnyLayer | null {
  const { layers } = elaboration.context;
  const word = findWord(frame, merge.name);
  if (word === null) return null;
  const name = word ?? merge.name;
  const found = Object.hasOwn(layers, name) ? layers[name] : undefined;
  if (found?.takes === 'many') return found;
  const words = Object.values(layers).filter((layer) => layer.takes === 'many');
  const names = words.map((layer) => layer.name);
  const foreign = findForeignSetting(elaboration.context.foreign, merge.name);
  const meant =
    foreign === undefined ? closestWord(merge.name, names) : names.find((word) => word === foreign);
  const hint = meant === undefined ? `; there are ${names.join(', ')}` : hintOf(meant);
  elaboration.log.report(frame, report('E321', { merge: merge.name, hint }, merge.span), () =>
    replacement(merge.span, meant),
  );
  return null;
}
