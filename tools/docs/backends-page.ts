import type { ConformanceReport, OpSupport, SupportLimit } from '@convlang/backend-conformance';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../gates/workspaces.js';
import { markdownTable } from './markdown-table.js';

/** The order of columns: what needs nothing first. Others follow by name. */
const order = ['ts', 'wasm', 'tfjs-cpu', 'tfjs-wasm', 'node', 'webgpu'];

/** The reports that the conformance tests of backends keep in `packages/NAME/conformance`. */
export function readReports(): readonly ConformanceReport[] {
  const packages = join(root, 'packages');
  const files = readdirSync(packages)
    .map((name) => join(packages, name, 'conformance'))
    .flatMap((folder) => filesOf(folder).map((name) => join(folder, name)));
  const reports = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as ConformanceReport);
  return reports.toSorted((a, b) => rank(a) - rank(b) || a.backend.localeCompare(b.backend));
}

function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    // Most packages are no backends.
    return [];
  }
}

function rank({ backend }: ConformanceReport): number {
  const place = order.indexOf(backend);
  return place < 0 ? order.length : place;
}

/** The support matrix, in Markdown as prettier leaves it but for the width of tables. */
export function backendsPage(reports: readonly ConformanceReport[]): string {
  const notes = new Notes();
  const ops = [...new Set(reports.flatMap(({ support }) => support.map(({ op }) => op)))].sort();
  const rows = ops.map((op) => [
    `\`${op}\``,
    ...reports.map(({ support }) =>
      cellOf(
        support.find((found) => found.op === op),
        notes,
      ),
    ),
  ]);
  const names = reports.map(({ backend }) => `\`${backend}\``);
  return [
    head,
    markdownTable(['checks', ...names], countRows(reports)),
    exceptionsOf(reports),
    '## Ops',
    opsHead,
    markdownTable(['op', ...names], rows),
    notes.text(),
  ].join('\n\n');
}

const head = `# Backends, op by op

<!-- Made from the reports of the conformance kit by \`npm run generate\`: do not edit. -->

Each backend is tested by the same kit, \`@convlang/backend-conformance\`: every op against its float64 reference, gradients against
central differences, wrong graphs, small networks trained for 20 steps. The figures are those of the last run of the
backends' own tests; a run that finds anything else fails.`;

const opsHead = `**native**: a kernel of its own. **lowered**: said in other ops, with the same numbers. **partly**: native but for
what the note says. **—**: refused before the run, with the line of the model file.`;

function countRows(reports: readonly ConformanceReport[]): readonly (readonly string[])[] {
  const kinds = {
    state: 'parameters, updates and what the contract asks for',
    limit: 'runs what it says, refuses the rest',
    error: 'wrong graphs, refused in the same words',
    sample: 'values of ops',
    gradient: 'gradients of ops',
    network: 'networks trained for 20 steps',
  } as const satisfies Record<keyof ConformanceReport['kinds'], string>;
  const keys = Object.keys(kinds) as (keyof typeof kinds)[];
  return [
    ...keys.map((kind) => [kinds[kind], ...reports.map((report) => countOf(report.kinds[kind]))]),
    ['**all**', ...reports.map(({ counts }) => `**${countOf(counts)}**`)],
  ];
}

function countOf({ passed, failed, skipped }: ConformanceReport['counts']): string {
  const all = passed + failed + skipped;
  return passed === all ? `${passed}` : `${passed} of ${all}`;
}

/** Checks that did not simply pass, and wider tolerances, in sentences. */
function exceptionsOf(reports: readonly ConformanceReport[]): string {
  const lines = reports.flatMap(({ backend, tolerance, exceptions }) => [
    ...(tolerance === null
      ? []
      : [`- \`${backend}\`: tolerances times ${tolerance.factor}, because ${tolerance.reason}`]),
    ...exceptions.map(
      (found) =>
        `- \`${backend}\`, ${found.kind} ${found.subject}, ${found.name}: ${'skip' in found ? found.skip.reason : found.status}`,
    ),
  ]);
  return lines.length === 0 ? 'No check is skipped, and no tolerance is widened.' : lines.join('\n');
}

/** Reasons, each with one number however often it is named. */
class Notes {
  readonly #texts: string[] = [];

  /** The mark of a note, such as `<sup>1</sup>`. */
  mark({ what, reason, instead }: SupportLimit): string {
    const text = `${what}: ${instead}, ${reason}`;
    if (!this.#texts.includes(text)) this.#texts.push(text);
    return `<sup>${this.#texts.indexOf(text) + 1}</sup>`;
  }

  text(): string {
    return `${this.#texts.map((text, i) => `${i + 1}. ${text}`).join('\n')}\n`;
  }
}

function cellOf(found: OpSupport | undefined, notes: Notes): string {
  if (found === undefined || found.how === 'lacking') return '—';
  return `${found.how}${found.limits.map((limit) => notes.mark(limit)).join(' ')}`;
}
