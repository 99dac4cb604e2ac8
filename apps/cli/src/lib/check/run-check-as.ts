import {
  compareFramework,
  type FrameworkComparison,
  type FrameworkConsequence,
  type FrameworkDifference,
  type LaidWindow,
} from '@convlang/inspect';
import {
  frameworks,
  type FrameworkName,
  type MeaningDifference,
  type NamedLayer,
} from '@convlang/frameworks';
import { diagnosticToJson, locate, type Diagnostic, type Span, visible, wrap } from '@convlang/diagnostics';
import type { CommandScope } from '../command-scope.js';
import { exitCodes } from '../exit-codes.js';
import { loadModelFile } from '../model-file/load-model-file.js';
import { projectContext } from '../model-file/project-context.js';
import { counted, thousands } from '../output/numbers.js';
import { printJson } from '../output/print-json.js';
import { placeText } from '../failure/source-place.js';
import { printDiagnostics } from '../failure/report-failure.js';

/**
 * Tells which layers of a file would have another window, other values or another meaning in a framework, and the words by which
 * they would agree. The exit status becomes 1 when results differ, and when the file has errors, which are shown instead; what
 * differs only in the order of weights or in training is told and changes no status.
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
  const comparison = compareFramework({ path, text }, framework, { ...compileContext, fixes: true });
  const found = [...comparison.diagnostics, ...comparison.failures];
  const hasErrors = found.some(({ severity }) => severity === 'error');
  const ok = differentLayers(comparison) === 0 && !hasErrors;
  if (!ok) scope.finish(exitCodes.input);
  if (json) printReport(path, comparison, { ok, found }, scope);
  else printText(path, comparison, scope);
}

/** How many layers give other results. */
function differentLayers({ differences, meanings }: FrameworkComparison): number {
  const others = meanings.filter(({ effect }) => effect === 'results').flatMap(({ layers }) => layers);
  return new Set([...differences, ...others].map(({ layer }) => layer)).size;
}

function printReport(
  path: string,
  comparison: FrameworkComparison,
  { ok, found }: { readonly ok: boolean; readonly found: readonly Diagnostic[] },
  scope: CommandScope,
): void {
  const { framework, header } = comparison;
  const differences = comparison.differences.map(({ span, ...rest }) => ({
    ...wordAsOp(rest),
    ...placeOf(span, scope),
  }));
  const consequences = comparison.consequences.map(wordAsOp);
  const placed = ({ span, ...rest }: NamedLayer) => ({ ...wordAsOp(rest), ...placeOf(span, scope) });
  const meanings = comparison.meanings.map(({ layers, ...rest }) => ({
    ...rest,
    layers: layers.map(placed),
  }));
  const unknown = comparison.unknown.map(placed);
  const diagnostics = found.map((diagnostic) => diagnosticToJson(diagnostic, scope.sources.lookup));
  const compared = { differences, consequences, header, meanings, unknown };
  printJson(scope.context, { file: path, ok, framework, ...compared, diagnostics });
}

/** What `--json` prints calls a layer's word `op`, as in the report of `summary`. */
function wordAsOp<T extends Pick<NamedLayer, 'layer' | 'kind'>>({ layer, kind, ...rest }: T) {
  return { layer, op: kind, ...rest };
}

function placeOf(span: Span | null, { sources }: CommandScope) {
  if (span === null) return { file: null, line: null, column: null };
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
  context.out.write(`${wrap(headline(path, comparison), WIDTH).join('\n')}\n`);
  for (const difference of differences) {
    const place = difference.span === null ? visible(path) : placeText(difference.span, sources.lookup);
    context.out.write(`\n${differenceText(difference, place, comparison)}`);
  }
  const [changing, others] = [true, false].map((isChanging) =>
    comparison.meanings.filter(({ effect }) => (effect === 'results') === isChanging),
  );
  for (const meaning of changing ?? []) context.out.write(`\n${meaningText(meaning, comparison, scope)}`);
  if (failures.length > 0) {
    context.out.write('\nUnder these rules the network cannot be built:\n\n');
    printDiagnostics(failures, context.out, context, sources);
  }
  if (header !== null)
    context.out.write(
      `\n${wrap(`The line \`${header}\` says for the whole file what the words for rounding say.`, WIDTH).join('\n')}\n`,
    );
  if (others !== undefined && others.length > 0) {
    context.out.write('\nBeside the results, weights and training differ:\n');
    for (const meaning of others) context.out.write(`\n${meaningText(meaning, comparison, scope)}`);
  }
  context.out.write(unknownText(comparison));
}

function headline(path: string, comparison: FrameworkComparison): string {
  const { framework, consequences } = comparison;
  const { title } = frameworks[framework];
  const count = differentLayers(comparison);
  if (count === 0) {
    const same = comparison.meanings.length === 0 ? 'mean the same' : 'give the same results';
    const bound = comparison.unknown.length === 0 ? '' : ', as far as it is known';
    return `${visible(path)}: the same words ${same} in ${title}${bound}`;
  }
  const follow = consequences.length === 0 ? '' : `, ${layers(consequences.length)} behind them`;
  return `${visible(path)}: ${layers(count)} would be different in ${title}${follow}`;
}

function layers(count: number): string {
  return count === 1 ? '1 layer' : `${count} layers`;
}

function differenceText(
  difference: FrameworkDifference,
  place: string,
  comparison: FrameworkComparison,
): string {
  const { layer, kind, ours, theirs, word, keep } = difference;
  const { title } = frameworks[comparison.framework];
  const following = comparison.consequences.filter(({ cause }) => cause === layer);
  const rows: readonly Row[] = [
    ['here', laidText(ours)],
    [title, theirs === null ? 'the window does not fit' : laidText(theirs)],
    ...wayRows({ word, keep }, title),
    ...followingRows(following),
  ];
  return `${titleOf({ layer, kind })} at ${place}\n${rowsText(rows)}`;
}

type Row = readonly [head: string, text: string];

/** What to write here or there, so that both agree. */
function wayRows(
  { word, keep }: { readonly word: string | null; readonly keep: string | null },
  title: string,
): readonly Row[] {
  return [
    ['follow it', word === null ? 'no word of the language does' : `here: ${word}`],
    ['keep this', keep === null ? `no word of ${title} does` : `in ${title}: ${keep}`],
  ];
}

function titleOf({ layer, kind }: Pick<NamedLayer, 'layer' | 'kind'>): string {
  return layer === kind || layer.startsWith(kind) ? layer : `${layer} (${kind})`;
}

/** Columns of a plain terminal. */
const WIDTH = 80;

function rowsText(rows: readonly Row[]): string {
  const indent = Math.max(...rows.map(([head]) => head.length)) + 4;
  const lines = rows.flatMap(([head, text]) =>
    wrap(text, WIDTH - indent).map((line, i) => `${`  ${i === 0 ? head : ''}`.padEnd(indent)}${line}\n`),
  );
  return lines.join('');
}

/** A difference with the first of its layers, and how many more there are. */
function meaningText(
  { layers: all, ours, theirs, word, keep }: MeaningDifference,
  { framework }: FrameworkComparison,
  scope: CommandScope,
): string {
  const { title } = frameworks[framework];
  const [first, ...more] = all;
  if (first === undefined) return '';
  const rest = more.length === 0 ? '' : ` and ${layers(more.length)} more`;
  const rows: readonly Row[] = [['here', ours], [title, theirs], ...wayRows({ word, keep }, title)];
  const place = first.span === null ? '' : ` at ${placeText(first.span, scope.sources.lookup)}`;
  return `${titleOf(first)}${place}${rest}\n${rowsText(rows)}`;
}

function unknownText({ framework, unknown }: FrameworkComparison): string {
  if (unknown.length === 0) return '';
  const words = [...new Set(unknown.map(({ kind }) => kind))].join(', ');
  const known = `Not known: what ${words} means in ${frameworks[framework].title} (${counted(unknown.length, 'layer')}).`;
  return `\n${wrap(known, WIDTH).join('\n')}\n`;
}

function laidText({ input, output, pads }: LaidWindow): string {
  return `${input.join('x')} -> ${output.join('x')}, pads ${pads.join(' ')}`;
}

const SHOWN = 2;

/** The first few layers that follow, and all whose weights would not fit. */
function followingRows(following: readonly FrameworkConsequence[]): readonly Row[] {
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
