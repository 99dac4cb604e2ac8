import { diagnosticToJson, visible } from '@convlang/diagnostics';
import { sectionGrammar } from '@convlang/ops';
import { formatFile } from '@convlang/syntax';
import type { CommandScope } from '../command-scope.js';
import { exitCodes } from '../exit-codes.js';
import { loadModelFile } from '../model-file/load-model-file.js';
import { rewriteFile } from '../model-file/rewrite-file.js';
import { printJson } from '../output/print-json.js';
import { printDiagnostics } from '../failure/report-failure.js';
import { exactStream } from '../output/guarded-stream.js';

/** What `convlang fmt` was asked for. */
export interface FmtRequest {
  readonly check?: boolean;
  readonly json?: boolean;
}

/**
 * Formats one file: rewrites it when it is on the disk and would change, prints it when it is not on the disk. A file with
 * syntax errors stays as it is; its errors are shown and the exit status becomes 1.
 *
 * @throws ConvlangError when the file cannot be read or written
 */
export async function runFmt(name: string, request: FmtRequest, scope: CommandScope): Promise<void> {
  const { context, sources, finish } = scope;
  const source = await loadModelFile(name, scope, { stdin: true });
  const { text, diagnostics } = formatFile({ path: source.path, text: source.text }, sectionGrammar);
  const changed = text !== null && text !== source.text;
  if (text === null || (request.check === true && changed)) finish(exitCodes.input);
  if (request.json === true) {
    const found = diagnostics.map((diagnostic) => diagnosticToJson(diagnostic, sources.lookup));
    const shown = source.isOnDisk ? {} : { text };
    printJson(context, { file: source.path, ok: text !== null, changed, diagnostics: found, ...shown });
  } else if (text === null) printDiagnostics(diagnostics, context.err, context, sources);
  else if (request.check === true && changed)
    context.out.write(`${visible(source.path)} is not in the standard form\n`);
  else if (request.check !== true && !source.isOnDisk) exactStream(context.out).write(text);
  if (text !== null && changed && request.check !== true && source.isOnDisk)
    await rewriteFile(source.path, text);
}
