import {
  ConvlangError,
  diagnosticToJson,
  renderDiagnostic,
  type Diagnostic,
  visible,
} from '@convlang/diagnostics';
import type { CliContext } from '../cli-context.js';
import type { OutStream } from '../output/out-stream.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { printJson } from '../output/print-json.js';
import type { SourceTexts } from './source-texts.js';
import { hasColour } from '../output/style.js';
import { systemErrorDiagnostic } from './system-error.js';
import { version } from '../version.js';

/** Says what went wrong and which exit status that is. Wrong input is shown with its places; a fault as a paragraph. */
export function reportFailure(
  error: unknown,
  context: CliContext,
  sources: SourceTexts,
  json: boolean,
): ExitCode {
  const diagnostics = error instanceof ConvlangError ? error.diagnostics : systemErrorDiagnostic(error);
  if (diagnostics === null) {
    context.err.write(faultText(error, context.env['CONVLANG_DEBUG'] !== undefined));
    return exitCodes.fault;
  }
  if (json)
    printJson(context, {
      ok: false,
      diagnostics: diagnostics.map((diagnostic) => diagnosticToJson(diagnostic, sources.lookup)),
    });
  else printDiagnostics(diagnostics, context.err, context, sources);
  return exitCodes.input;
}

/** More are not printed: who has mended these will ask again. */
const mostShown = 50;

/** Prints diagnostics for people, each followed by an empty line, and at the end how many there are beyond the first 50. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  stream: OutStream,
  context: CliContext,
  sources: SourceTexts,
): void {
  const options = { colour: hasColour(stream, context.env), width: stream.columns ?? 100 };
  for (const diagnostic of diagnostics.slice(0, mostShown))
    stream.write(`${renderDiagnostic(diagnostic, sources.lookup, options)}\n\n`);
  const rest = diagnostics.length - mostShown;
  if (rest > 0) stream.write(`... and ${rest} more\n\n`);
}

/** One paragraph with what a report needs; the stack only for those who ask. */
export function faultText(error: unknown, debug: boolean): string {
  const message = error instanceof Error ? error.message : String(error);
  const stack = debug && error instanceof Error ? `${error.stack ?? ''}\n` : '';
  return (
    `convlang: a fault in convlang itself, not in your files: ${visible(message)}\n` +
    `Please report it with the command you ran, the model file, and these lines: convlang ${version()}, ` +
    `Node ${process.version}, ${process.platform} ${process.arch}.` +
    `${debug ? '' : ' CONVLANG_DEBUG=1 before the command adds the place in our code.'}\n${stack}`
  );
}
