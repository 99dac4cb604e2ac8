import { explainLayer, type LayerExplanation } from '@convlang/inspect';
import { locate, type SourceLookup, type Span } from '@convlang/diagnostics';
import type { CommandScope } from '../command-scope.js';
import { compileFile } from '../model-file/compile-file.js';
import { layerReport } from '../summary/layer-report.js';
import { printJson } from '../output/print-json.js';
import { explanationText } from './explanation-text.js';
import { layerArgument } from './layer-argument.js';

/** Where there is no terminal. */
const WIDTH_OF_A_FILE = 100;

/**
 * Does what `convlang explain FILE LAYER` was asked for.
 *
 * @param wanted the layer's name or the end of it; without one, the complaint lists them
 * @throws ConvlangError when the model file is wrong
 * @throws UsageError when there is no such layer
 */
export async function runExplainLayer(
  file: string,
  wanted: string | undefined,
  json: boolean,
  scope: CommandScope,
): Promise<void> {
  const { graph, toolkit } = await compileFile(file, scope);
  const { context, sources } = scope;
  const explanation = explainLayer(graph, layerArgument(graph.layers, wanted, file).name, toolkit.layers);
  if (json) printJson(context, explanationReport(explanation, sources.lookup));
  else
    context.out.write(explanationText(explanation, sources.lookup, context.out.columns ?? WIDTH_OF_A_FILE));
}

/** What `explain FILE LAYER --json` prints. Keys are only ever added. */
function explanationReport(explanation: LayerExplanation, sources: SourceLookup) {
  const { figures, origin, ...rest } = explanation;
  return {
    ok: true,
    ...layerReport(figures),
    place: origin?.span === undefined ? null : place(origin.span, sources),
    chain: (origin?.chain ?? []).map(({ text, span }) => ({ text, ...place(span, sources) })),
    ...rest,
    // The sizes as they are, and the summary's three numbers under the name that they have there.
    output: figures.output,
    shape: rest.output,
    macs: figures.macs,
    macFactors: rest.macs,
    unread: figures.unread,
    unreadCells: rest.unread,
  };
}

function place(span: Span, sources: SourceLookup) {
  const text = sources(span.file);
  const { line, column } = text === undefined ? { line: null, column: null } : locate(text, span.start);
  return { file: span.file, line, column, start: span.start, end: span.end };
}
