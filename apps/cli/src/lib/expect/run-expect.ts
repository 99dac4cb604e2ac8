import { completeExpectations, type ExpectationChange } from '@convlang/inspect';
import { diagnosticToJson, locate, visible } from '@convlang/diagnostics';
import type { CommandScope } from '../command-scope.js';
import { exitCodes } from '../exit-codes.js';
import { loadModelFile } from '../model-file/load-model-file.js';
import { projectContext } from '../model-file/project-context.js';
import { rewriteFile } from '../model-file/rewrite-file.js';
import { counted } from '../output/numbers.js';
import { printJson } from '../output/print-json.js';
import { printDiagnostics } from '../failure/report-failure.js';
import { exactStream } from '../output/guarded-stream.js';

/** What `convlang expect` was asked for. */
export interface ExpectRequest {
  readonly write?: boolean;
  readonly json?: boolean;
}

/**
 * Lists what one file expects wrongly about its network or could expect, or writes it into the file; a file that is not on the
 * disk is printed. The exit status becomes 1 for a file with other errors, and when something is left to write.
 *
 * @throws ConvlangError when the file cannot be read or written
 */
export async function runExpect(name: string, request: ExpectRequest, scope: CommandScope): Promise<void> {
  const { context, sources, finish } = scope;
  const source = await loadModelFile(name, scope, { stdin: true });
  const { path, folder } = source;
  const { compileContext } = await projectContext(folder, scope.choice);
  const completed = completeExpectations({ path, text: source.text }, compileContext);
  const { changes, text, diagnostics } = completed;
  const [write, json] = [request.write ?? false, request.json ?? false];
  const isLeft = changes.length > 0 && !write;
  if (text === null || isLeft) finish(exitCodes.input);
  const isRewritten = text !== null && changes.length > 0 && write && source.isOnDisk;
  if (isRewritten) await rewriteFile(path, text);
  if (json) {
    const found = diagnostics.map((diagnostic) => diagnosticToJson(diagnostic, sources.lookup));
    const listed = changes.map((change) => ({ ...plain(change), line: lineOf(change, source.text) }));
    const printed = write && !source.isOnDisk ? { text } : {};
    const report = { file: path, ok: text !== null && !isLeft, written: isRewritten, changes: listed };
    printJson(context, { ...report, diagnostics: found, ...printed });
  } else if (text === null) printDiagnostics(diagnostics, context.err, context, sources);
  else if (write && !source.isOnDisk) exactStream(context.out).write(text);
  else context.out.write(listText(visible(path), source.text, changes, isRewritten));
}

function plain({
  key,
  before,
  after,
}: ExpectationChange): Pick<ExpectationChange, 'key' | 'before' | 'after'> {
  return { key, before, after };
}

/** The line of an expectation before the change; `null` for a section that is not there. */
function lineOf({ span }: ExpectationChange, text: string): number | null {
  return span === null ? null : locate(text, span.start).line;
}

function listText(
  path: string,
  text: string,
  changes: readonly ExpectationChange[],
  isWritten: boolean,
): string {
  if (changes.length === 0) return `${path}: all expectations are there and right\n`;
  const lines = changes.map((change) => {
    const line = lineOf(change, text);
    const state = change.before === null ? 'missing' : `was ${change.before}`;
    return `${path}${line === null ? '' : `:${line}`}  ${change.key} ${change.after}  (${state})\n`;
  });
  const hint = isWritten ? 'written' : 'to write; --write does it';
  return `${lines.join('')}${path}: ${counted(changes.length, 'expectation')} ${hint}\n`;
}
