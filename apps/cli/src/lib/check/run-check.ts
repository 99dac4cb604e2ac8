import { compile } from '@convlang/compiler';
import { diagnosticToJson, type Diagnostic, visible } from '@convlang/diagnostics';
import type { CommandScope } from '../command-scope.js';
import { exitCodes } from '../exit-codes.js';
import { loadModelFile } from '../model-file/load-model-file.js';
import { projectContext } from '../model-file/project-context.js';
import { counted } from '../output/numbers.js';
import { printJson } from '../output/print-json.js';
import { printDiagnostics } from '../failure/report-failure.js';

/**
 * Checks one file and prints what was found: for people, or as one line of JSON. The exit status becomes 1 when there is
 * an error.
 *
 * @throws ConvlangError when the file cannot be read
 */
export async function runCheck(name: string, json: boolean, scope: CommandScope): Promise<void> {
  const { context, sources, finish } = scope;
  const { path, text, folder } = await loadModelFile(name, scope, { stdin: true });
  const { compileContext } = await projectContext(folder, scope.choice);
  const { graph, diagnostics } = compile({ path, text }, { ...compileContext, fixes: true });
  const ok = graph !== null;
  if (!ok) finish(exitCodes.input);
  if (json) {
    const found = diagnostics.map((diagnostic) => diagnosticToJson(diagnostic, sources.lookup));
    printJson(context, { file: path, ok, diagnostics: found });
    return;
  }
  printDiagnostics(diagnostics, context.out, context, sources);
  context.out.write(`${visible(path)}: ${countText(diagnostics)}\n`);
}

function countText(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((d) => d.severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const parts = [errors === 0 ? 'no errors' : counted(errors, 'error')];
  return [...parts, ...(warnings === 0 ? [] : [counted(warnings, 'warning')])].join(', ');
}
