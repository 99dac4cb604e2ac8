import {
  countingRules,
  fittingDepth,
  foldLayers,
  backendMemory,
  measureMemory,
  summarize,
  type BackendMemory,
  type FoldedRow,
  type ModelSummary,
} from '@convlang/inspect';
import { ConvlangError, wrap } from '@convlang/diagnostics';
import { sizesOf, type Graph } from '@convlang/ir';
import type { CliContext } from '../cli-context.js';
import type { CommandScope } from '../command-scope.js';
import { forecastModel, type ModelTimes } from '../forecast/forecast-model.js';
import { defaultBackend } from '../backends/auto-backend.js';
import { openBackend } from '../backends/open-backend.js';
import { compileFile, type CompiledFile } from '../model-file/compile-file.js';
import { printJson } from '../output/print-json.js';
import { summaryCsv } from './summary-csv.js';
import { layerReport } from './layer-report.js';
import { summaryMarkdown } from './summary-markdown.js';
import { summaryTable } from './summary-table.js';
import { totalsOf, type SummaryMemory, type Total } from './totals.js';

/** How a summary is written. */
export interface SummaryRequest {
  readonly form: 'table' | 'markdown' | 'csv' | 'json';
  /** Whether it says what runs would take. Default `false`. */
  readonly time?: boolean;
  /** Whether also with the quicker arithmetic of backends that have one. Default `false`. */
  readonly fast?: boolean;
  /** How many blocks inside one another are open; without it, as many as keep the table short. */
  readonly depth?: number;
}

/** Where there is no terminal. */
const WIDTH_OF_A_FILE = 120;
/** A table of at most this many rows opens its blocks by itself. */
const SHORT_TABLE = 50;

/**
 * Does what `convlang summary` was asked for.
 *
 * @throws ConvlangError when the model file is wrong, and E694 where the quicker arithmetic cannot run here
 */
export async function runSummary(file: string, request: SummaryRequest, scope: CommandScope): Promise<void> {
  const model = await compileFile(file, scope);
  const { graph, settings, ops, rules, vocabulary } = model;
  const { context } = scope;
  const summary = summarize(graph);
  if (request.form === 'csv') {
    context.out.write(summaryCsv(summary.layers));
    return;
  }
  const memory = measureMemory(graph, settings, { ops, rules, vocabulary });
  const allocated = await defaultMemory(model);
  const times = request.time === true ? await forecastModel(model, scope, request.fast === true) : null;
  if (request.form === 'json') {
    printJson(context, summaryReport(graph, summary, { memory, allocated }, times));
    return;
  }
  const depth = request.depth ?? fittingDepth(graph, summary.layers, SHORT_TABLE);
  const rows = foldLayers(graph, summary.layers, depth);
  const totals = totalsOf(summary, { memory, allocated }, times);
  context.out.write(
    request.form === 'markdown'
      ? summaryMarkdown(summary.name, rows, totals)
      : summaryText(summary.name, totals, rows, context),
  );
}

/** What the backend that runs by default would allocate; `null` where it cannot run the model. */
async function defaultMemory(model: CompiledFile): Promise<BackendMemory | null> {
  const { graph, settings, toolkit, ops, rules, vocabulary } = model;
  const backend = await openBackend(defaultBackend(), toolkit);
  try {
    return backendMemory(graph, settings, backend, { ops, rules, vocabulary });
  } catch (error) {
    if (error instanceof ConvlangError) return null;
    throw error;
  } finally {
    backend.dispose();
  }
}

/** What `summary --json` prints. Keys are only ever added. */
function summaryReport(
  graph: Graph,
  summary: ModelSummary,
  { memory, allocated }: SummaryMemory,
  times: ModelTimes | null,
) {
  const { name, layers, ...figures } = summary;
  return {
    ok: true,
    name,
    input: sizesOf(graph, graph.inputs[0]?.value),
    ...figures,
    memory: { ...memory, allocated },
    ...(times === null ? {} : { time: times }),
    rules: countingRules,
    layers: layers.map(layerReport),
  };
}

/** The table, and the totals, each with the rule that it is counted by. */
function summaryText(
  name: string,
  totals: readonly Total[],
  rows: readonly FoldedRow[],
  { out }: CliContext,
): string {
  const width = out.columns ?? WIDTH_OF_A_FILE;
  const indent = Math.max(...totals.map(({ title }) => title.length)) + 2;
  const lines = totals.flatMap(({ title, text, rule }) => {
    const [first = '', ...rest] = [text, rule].flatMap((part) => wrap(part, Math.max(width - indent, 30)));
    return [`${title.padEnd(indent)}${first}`, ...rest.map((line) => `${' '.repeat(indent)}${line}`)];
  });
  const hint = rows.some(({ kind }) => kind === 'block')
    ? ['', 'blocks are folded: --depth all opens them']
    : [];
  return [name, '', summaryTable(rows, width), ...hint, '', ...lines, ''].join('\n');
}
