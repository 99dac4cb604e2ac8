import { diffGraphs, type GraphDiff } from '@convlang/inspect';
import type { CommandScope } from '../command-scope.js';
import { exitCodes } from '../exit-codes.js';
import { compileFile } from '../model-file/compile-file.js';
import { layerReport } from '../summary/layer-report.js';
import { printJson } from '../output/print-json.js';
import { diffMarkdown } from './diff-markdown.js';
import { diffText } from './diff-text.js';
import { differenceTotals, type TotalValue } from './difference-totals.js';
import type { DiffNames } from './diff-names.js';

/** What `convlang diff` was asked for. */
export interface DiffRequest {
  readonly markdown?: boolean;
  readonly json?: boolean;
}

/**
 * Compares the networks of two files. The exit status becomes 1 when they differ in more than names.
 *
 * @throws ConvlangError when a file is wrong
 */
export async function runDiff(
  a: string,
  b: string,
  request: DiffRequest,
  scope: CommandScope,
): Promise<void> {
  const { context, finish } = scope;
  const [before, after] = [await compileFile(a, scope), await compileFile(b, scope)];
  const diff = diffGraphs(before.graph, after.graph);
  const names = { before: before.path, after: after.path };
  if (!diff.isSame) finish(exitCodes.input);
  if (request.json === true) printJson(context, jsonOf(names, diff));
  else if (request.markdown === true) context.out.write(diffMarkdown(names, diff));
  else context.out.write(diffText(names, diff, context.out.columns ?? Infinity));
}

/** What `diff --json` prints. Keys are only ever added. */
function jsonOf({ before, after }: DiffNames, diff: GraphDiff) {
  const { isSame, layers, renames } = diff;
  const pairs = differenceTotals(diff).map(
    ({ key, values: [own, next] }) => [key, { before: own, after: next }] as const,
  );
  const totals = Object.fromEntries<{ before: TotalValue; after: TotalValue }>(pairs);
  const rows = layers.map((layer) => ({
    ...layer,
    before: layer.before && layerReport(layer.before),
    after: layer.after && layerReport(layer.after),
  }));
  return { ok: true, before, after, same: isSame, layers: rows, renames, totals };
}
