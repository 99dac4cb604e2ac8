import { visible, type SourceLookup } from '@convlang/diagnostics';
import type { ComparedBackend, Comparison, Mismatch, ValuePlace } from '@convlang/compare';
import type { CommandScope } from '../command-scope.js';
import { seenText } from '../explain/seen-text.js';
import { counted } from '../output/numbers.js';
import { plainTable } from '../output/plain-table.js';
import { quoted } from '../output/quoted.js';
import { placeText, sourceText } from '../failure/source-place.js';
import { patchLines } from './patch-lines.js';
import type { CompareRequest, FinishedComparison } from './finished-comparison.js';

/** A comparison as lines for people: how close each backend was, and the first difference. */
export function compareText(
  { name, comparison, file }: FinishedComparison,
  { backends }: CompareRequest,
  scope: CommandScope,
): string {
  const head = `${name}: ${backends.join(', ')}; ${workText(comparison)}`;
  const table = plainTable(
    ['backend', 'largest difference of an op', 'ulps', 'where', 'loss drift', 'weight drift'],
    comparison.backends.map(rowOf),
  );
  const end =
    comparison.kind === 'agreed'
      ? agreementLines(comparison)
      : [
          ...findingLines(comparison.finding, comparison.reference, scope),
          '',
          ...fileLines(comparison, file, scope),
        ];
  return [head, '', table, '', ...end, ''].join('\n');
}

/** That all agree, and which of them to the bit. */
function agreementLines({ reference, backends }: Comparison): readonly string[] {
  const isExact = ({ largest, lossDrift, weightDrift }: ComparedBackend): boolean =>
    largest === null && lossDrift === 0 && weightDrift === 0;
  const listed = (title: string, found: readonly ComparedBackend[]): readonly string[] =>
    found.length === 0 ? [] : [`  ${title}: ${found.map(({ name }) => name).join(', ')}`];
  return [
    `all agree with ${reference}`,
    ...listed('to the bit', backends.filter(isExact)),
    ...listed(
      'but for how they round',
      backends.filter((backend) => !isExact(backend)),
    ),
  ];
}

function workText({ steps, batch, seed, data }: Comparison): string {
  const images = data === 'synthetic' ? 'made-up images' : `samples of ${visible(data)}`;
  const passes = ['the first forward pass', ...(steps === 0 ? [] : [counted(steps, 'step')])].join(' and ');
  return `${passes} of ${batch} ${images}, seed ${seed}`;
}

function rowOf({ name, largest, lossDrift, weightDrift }: ComparedBackend): readonly string[] {
  const difference =
    largest === null
      ? ['none', '', '']
      : [share(largest.relative), largest.ulps.toFixed(1), `${stepText(largest)}, ${valueText(largest)}`];
  return [name, ...difference, share(lossDrift), share(weightDrift)];
}

function findingLines(finding: Mismatch, reference: string, { sources }: CommandScope): readonly string[] {
  const { backend, origin, kind, layer, op, exact, given, expected, allowed, shape, sees, patches } = finding;
  const where =
    layer === null ? 'outside of the layers' : `in layer ${layer}${kind === null ? '' : ` (${kind})`}`;
  const who =
    op === null
      ? 'no op differs by itself: it shows in the whole graph'
      : `the op ${op} differs, its inputs being the same`;
  return [
    `${backend} first differs from ${reference} ${where}, ${stepText(finding)}`,
    ...placeLines(origin, sources.lookup).map((line) => `  ${line}`),
    `  ${who}`,
    `  ${elementText(finding)} of ${shape.join('x')} is ${number(given)} on ${backend}, ${number(expected)} on ${reference}; allowed ${number(allowed)}`,
    ...(exact === null ? [] : [`  float64 gives ${number(exact)}: ${nearer(finding, exact, reference)}`]),
    ...sees.map((seen) => `  it sees ${seenText(seen)} of ${seen.input}`),
    ...patches.flatMap((patch) => patchLines(patch).map((line) => `  ${line}`)),
  ];
}

/** Where the layer stands, and the block calls that led there. */
function placeLines(origin: Mismatch['origin'], sources: SourceLookup): readonly string[] {
  if (origin === null) return [];
  const calls = origin.chain.map(({ text, span }) => `in ${text} at ${placeText(span, sources)}`);
  return [...(origin.span === undefined ? [] : [sourceText(origin.span, sources)]), ...calls];
}

function fileLines(
  comparison: Extract<Comparison, { kind: 'differs' }>,
  file: string | null,
  { context }: CommandScope,
): readonly string[] {
  if (file === null) return [];
  const { reference, finding, minimal } = comparison;
  const size =
    minimal?.isWhole === true
      ? 'the model as it is, as nothing smaller shows it'
      : 'the smallest model that shows it';
  return [
    `${visible(file)} is ${size}:`,
    `  ${context.name} compare ${quoted(file)} --backends ${reference},${finding.backend} --steps ${finding.step}`,
  ];
}

/** `forward`, or `step 3, backward`. */
function stepText({ step, phase }: ValuePlace): string {
  return step === 0 ? 'in the first forward pass' : `step ${step}, ${phase}`;
}

function valueText({ layer, op, tensor }: ValuePlace): string {
  return [layer ?? 'loss', op, tensor === layer ? null : tensor].filter((part) => part !== null).join(' ');
}

function elementText({ tensor, place }: Mismatch): string {
  return place.length === 0 ? tensor : `${tensor}[${place.join(', ')}]`;
}

function nearer({ given, expected, backend }: Mismatch, exact: number, reference: string): string {
  const [off, right] = [Math.abs(given - exact), Math.abs(expected - exact)];
  return off === right ? 'neither is nearer' : `${off < right ? backend : reference} is right`;
}

function share(relative: number): string {
  return relative === 0 ? '0' : relative.toExponential(1);
}

function number(value: number): string {
  return String(Number(value.toPrecision(7)));
}
