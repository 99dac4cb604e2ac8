import { summarize, type ModelSummary } from '@convlang/compiler';
import type { Graph } from '@convlang/ir';
import type { CliContext } from '../cli-context.js';
import type { CommandScope } from '../command-scope.js';
import { compileFile } from '../model-file/compile-file.js';
import { thousands } from '../numbers.js';
import { printJson } from '../print-json.js';
import { summaryTable } from './summary-table.js';

/**
 * Does what `convlang summary` was asked for.
 *
 * @throws ConvlangError when the model file is wrong
 */
export async function runSummary(file: string, json: boolean, scope: CommandScope): Promise<void> {
  const { graph } = await compileFile(file, scope);
  if (json) printJson(scope.context, summaryReport(graph));
  else scope.context.out.write(summaryText(graph, scope.context));
}

/** What `summary --json` prints. Keys are only ever added. */
function summaryReport(graph: Graph) {
  const { name, layers, ...figures } = summarize(graph);
  return { ok: true, name, input: inputSizes(graph), ...figures, layers };
}

/** The table with its totals and what they count. */
export function summaryText(graph: Graph, { out }: Pick<CliContext, 'out'>): string {
  const summary = summarize(graph);
  const columns = out.columns ?? WIDTH_OF_A_FILE;
  return [
    graph.name,
    '',
    summaryTable(summary.layers, columns),
    '',
    totals(summary),
    '',
    COUNTING_RULE,
    '',
  ].join('\n');
}

/** Where there is no terminal. */
const WIDTH_OF_A_FILE = 120;

const COUNTING_RULE = `params: trained numbers, shared ones once. MACs: multiplications by weights in
conv, dwconv, deconv and dense, for one input; bias, pooling, bn, activation and
add count nothing. pads: top bottom left right, as used.`;

function totals(summary: ModelSummary): string {
  const { params, state, auxParams, macs, auxMacs, receptiveField } = summary;
  const rows: (readonly [string, string])[] = [
    ['params', thousands(params)],
    ['MACs', thousands(macs)],
  ];
  if (state > 0) rows.push(['state', `${thousands(state)} (running means and variances, not trained)`]);
  if (auxParams > 0)
    rows.push(['taps', `${thousands(auxParams)} params, ${thousands(auxMacs)} MACs, in no total`]);
  if (receptiveField !== null)
    rows.push(['receptive field', `${receptiveField.size.join('x')} at the last feature map`]);
  const width = Math.max(...rows.map(([title]) => title.length));
  return rows.map(([title, text]) => `${title.padEnd(width)}  ${text}`).join('\n');
}

/** Sizes of the first input, without the batch: `[h, w, c]`, or `[n]`. */
function inputSizes(graph: Graph): readonly number[] {
  const value = graph.inputs[0]?.value;
  return value === undefined ? [] : (graph.values[value]?.type.shape.slice(1).map(Number) ?? []);
}
