import {
  compareFramework,
  frameworkRules,
  type FrameworkComparison,
  type FrameworkConsequence,
  type FrameworkDifference,
  type FrameworkName,
  type LaidWindow,
} from '@convlang/compiler';
import { diagnosticToJson, locate, type Diagnostic, type Span } from '@convlang/diagnostics';
import type { CommandScope } from '../command-scope.js';
import { exitCodes } from '../exit-codes.js';
import { loadModelFile } from '../model-file/load-model-file.js';
import { projectContext } from '../model-file/project-context.js';
import { thousands } from '../numbers.js';
import { printJson } from '../print-json.js';
import { printDiagnostics } from '../report-failure.js';

/**
 * Tells which layers of a file would have another size or other pads in a framework, and the words by which they would agree.
 * The exit status becomes 1 when there are any, and when the file has errors, which are shown instead.
 *
 * @throws ConvlangError when the file cannot be read
 */
export async function runCheckAs(
  name: string,
  framework: FrameworkName,
  json: boolean,
  scope: CommandScope,
): Promise<void> {
  const { path, text, folder } = await loadModelFile(name, scope, { stdin: true });
  const { compileContext } = await projectContext(folder, scope.choice);
  const comparison = compareFramework({ path, text }, framework, compileContext);
  const found = [...comparison.diagnostics, ...comparison.failures];
  const hasErrors = found.some(({ severity }) => severity === 'error');
  const ok = comparison.differences.length === 0 && !hasErrors;
  if (!ok) scope.finish(exitCodes.input);
  if (json) printReport(path, comparison, { ok, found }, scope);
  else printText(path, comparison, scope);
}

function printReport(
  path: string,
  comparison: FrameworkComparison,
  { ok, found }: { readonly ok: boolean; readonly found: readonly Diagnostic[] },
  scope: CommandScope,
): void {
  const { framework, consequences, header } = comparison;
  const differences = comparison.differences.map(({ span, ...rest }) => ({
    ...rest,
    ...placeOf(span, scope),
  }));
  const diagnostics = found.map((diagnostic) => diagnosticToJson(diagnostic, scope.sources.lookup));
  printJson(scope.context, { file: path, ok, framework, differences, consequences, header, diagnostics });
}

function placeOf(span: Span, { sources }: CommandScope) {
  const { line, column } = locate(sources.lookup(span.file) ?? '', span.start);
  return { file: span.file, line, column };
}

function printText(path: string, comparison: FrameworkComparison, scope: CommandScope): void {
  const { context, sources } = scope;
  const { diagnostics, differences, failures, header } = comparison;
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    printDiagnostics(diagnostics, context.out, context, sources);
    return;
  }
  context.out.write(`${headline(path, comparison)}\n`);
  for (const difference of differences) {
    const { file, line, column } = placeOf(difference.span, scope);
    context.out.write(`\n${differenceText(difference, `${file}:${line}:${column}`, comparison)}`);
  }
  if (failures.length > 0) {
    context.out.write('\nUnder these rules the network cannot be built:\n\n');
    printDiagnostics(failures, context.out, context, sources);
  }
  if (header !== null)
    context.out.write(`\nThe line \`${header}\` says for the whole file what the words for rounding say.\n`);
}

function headline(path: string, { framework, differences, consequences }: FrameworkComparison): string {
  const { title } = frameworkRules[framework];
  if (differences.length === 0) return `${path}: the same words mean the same in ${title}`;
  const follow = consequences.length === 0 ? '' : `, ${layers(consequences.length)} behind them`;
  return `${path}: ${layers(differences.length)} would be different in ${title}${follow}`;
}

function layers(count: number): string {
  return count === 1 ? '1 layer' : `${count} layers`;
}

function differenceText(
  difference: FrameworkDifference,
  place: string,
  comparison: FrameworkComparison,
): string {
  const { layer, op, ours, theirs, word, keep } = difference;
  const { title } = frameworkRules[comparison.framework];
  const following = comparison.consequences.filter(({ cause }) => cause === layer);
  const rows: readonly (readonly [string, string])[] = [
    ['here', laidText(ours)],
    [title, theirs === null ? 'the window does not fit' : laidText(theirs)],
    ['follow it', word === null ? 'no word of the language does' : `here: ${word}`],
    ['keep this', keep === null ? `no word of ${title} does` : `in ${title}: ${keep}`],
    ...followingRows(following),
  ];
  const width = Math.max(...rows.map(([head]) => head.length));
  const lines = rows.map(([head, text]) => `  ${head.padEnd(width)}  ${text}\n`);
  return `${layer === op || layer.startsWith(op) ? layer : `${layer} (${op})`} at ${place}\n${lines.join('')}`;
}

function laidText({ input, output, pads }: LaidWindow): string {
  return `${input.join('x')} -> ${output.join('x')}, pads ${pads.join(' ')}`;
}

const SHOWN = 2;

/** The first few layers that follow, and all whose weights would not fit. */
function followingRows(following: readonly FrameworkConsequence[]): readonly (readonly [string, string])[] {
  const sizes = following
    .slice(0, SHOWN)
    .map(({ layer, ours, theirs }) => `${layer} ${ours.join('x')} -> ${theirs.join('x')}`);
  const rest = following.length > SHOWN ? ['...'] : [];
  const other = following.filter(({ params: [ours, theirs] }) => ours !== theirs);
  return [
    ...(following.length === 0
      ? []
      : [['behind it', `${layers(following.length)}: ${[...sizes, ...rest].join(', ')}`] as const]),
    ...other.map(
      ({ layer, params: [ours, theirs] }) =>
        ['', `${layer}: ${thousands(ours)} -> ${thousands(theirs)} params`] as const,
    ),
  ];
}
