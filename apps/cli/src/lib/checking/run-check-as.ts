import {
  compareFramework,
  frameworkRules,
  type FrameworkComparison,
  type FrameworkConsequence,
  type FrameworkDifference,
  type FrameworkName,
  type LaidWindow,
} from '@convlang/compiler';
import { createUseReader } from 'convlang/node';
import { ConvlangError, diagnosticToJson, locate, type Span } from '@convlang/diagnostics';
import type { CommandScope } from '../command-scope.js';
import { exitCodes } from '../exit-codes.js';
import { loadModelFile } from '../model-file/load-model-file.js';
import { thousands } from '../numbers.js';
import { printJson } from '../print-json.js';
import { printDiagnostics } from '../report-failure.js';

/**
 * Tells which layers of a file would have another size or other pads in a framework, and the words by which they would agree.
 * The exit status becomes 1 when there are any.
 *
 * @throws ConvlangError when the file cannot be read or has errors
 */
export async function runCheckAs(
  name: string,
  framework: FrameworkName,
  json: boolean,
  scope: CommandScope,
): Promise<void> {
  const { context, sources, finish } = scope;
  const { path, text, folder } = await loadModelFile(name, scope, { stdin: true });
  const comparison = compareFramework({ path, text }, framework, { readFile: createUseReader(folder) });
  const { diagnostics, differences, failures } = comparison;
  if (diagnostics.some(({ severity }) => severity === 'error')) throw new ConvlangError(diagnostics);
  const ok = differences.length === 0 && failures.length === 0;
  if (!ok) finish(exitCodes.input);
  const place = (span: Span): { readonly line: number; readonly column: number } =>
    locate(sources.lookup(span.file) ?? '', span.start);
  if (json) {
    const found = [...diagnostics, ...failures].map((item) => diagnosticToJson(item, sources.lookup));
    const { consequences, header } = comparison;
    const placed = differences.map(({ span, ...rest }) => ({ ...rest, file: span.file, ...place(span) }));
    printJson(context, {
      file: path,
      ok,
      framework,
      differences: placed,
      consequences,
      header,
      diagnostics: found,
    });
    return;
  }
  context.out.write(`${headline(path, comparison)}\n`);
  for (const difference of differences) {
    const { file } = difference.span;
    const { line, column } = place(difference.span);
    context.out.write(`\n${differenceText(difference, `${file}:${line}:${column}`, comparison)}`);
  }
  if (failures.length > 0) {
    context.out.write(`\nUnder these rules the network cannot be built:\n\n`);
    printDiagnostics(failures, context.out, context, sources);
  }
  if (comparison.header !== null)
    context.out.write(
      `\nThe line \`${comparison.header}\` says for the whole file what the words for rounding say.\n`,
    );
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
    ['follow it', word === null ? 'no word of the language does' : `\`${word}\` in this file`],
    ['keep this', keep === null ? `no word of ${title} does` : `${keep} in ${title}`],
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
