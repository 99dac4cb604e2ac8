import { closestWord, report } from '@convlang/diagnostics';
import type { ValueId } from '@convlang/ir';
import type { AnyLayer } from '@convlang/ops';
import type { ParallelCore } from '@convlang/syntax';
import { replacement } from '../finding.js';
import { hintOf } from '../values/shape-text.js';
import { buildLayer } from './build-layer.js';
import type { Elaborator, StageContext } from './elaborator.js';
import { unknownFlow, type Flow, type Frame } from './frame.js';

/** Carries out each branch on the same input and merges what comes out. */
export function elaborateParallel(
  elaborator: Elaborator,
  frame: Frame,
  core: ParallelCore,
  flow: Flow,
  stage: StageContext,
): Flow {
  const merge = findMerge(elaborator, frame, core);
  if (core.branches.length < 2) elaborator.report(frame, report('E322', {}, core.span));
  const inner = { ...frame, depth: frame.depth + 1 };
  const flows = core.branches.map((branch) => elaborator.pipeline(inner, branch, flow));
  const inputs: ValueId[] = flows.flatMap((branch) => (branch.kind === 'value' ? [branch.id] : []));
  if (merge === null || inputs.length < 2 || inputs.length < flows.length) return unknownFlow;
  const args = { values: {}, places: new Map(), pairs: new Map() };
  return buildLayer(elaborator, frame, { definition: merge, args, values: {}, inputs, core, stage });
}

function findMerge(elaborator: Elaborator, frame: Frame, { merge }: ParallelCore): AnyLayer | null {
  const { layers } = elaborator.context;
  const found = Object.hasOwn(layers, merge.name) ? layers[merge.name] : undefined;
  if (found?.takes === 'many') return found;
  const words = Object.values(layers).filter((layer) => layer.takes === 'many');
  const names = words.map((layer) => layer.name);
  const meant = closestWord(merge.name, names);
  const hint = meant === undefined ? `; there are ${names.join(', ')}` : hintOf(meant);
  elaborator.report(frame, report('E321', { merge: merge.name, hint }, merge.span), () =>
    replacement(merge.span, meant),
  );
  return null;
}
