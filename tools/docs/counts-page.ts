import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileOrThrow } from '@convlang/compiler';
import { summarize, type LayerSummary, type ModelSummary } from '@convlang/inspect';
import { models, type ModelEntry } from '@convlang/models';
import { root } from '../gates/workspaces.js';
import { markdownTable } from './markdown-table.js';

const head = `# Networks

<!-- Made from the networks' files by \`npm run generate\`: do not edit. -->

Every network that comes along, oldest first, with what \`convlang summary NAME\` counts in it: numbers that are trained, numbers that are
kept but not trained (running means and variances), multiplications by weights for one input, and how many pixels of the input one pixel of
the last map sees. Numbers of side heads stand apart. All are those that were published, to the digit, or the file says where
implementations differ.

Wherever a command takes a file it takes one of these names: \`npx convlang summary resnet50\`. \`npx convlang new NAME --template resnet50\`
starts a file of your own from one.
`;

interface Counted extends ModelEntry {
  readonly text: string;
  readonly summary: ModelSummary;
}

/** The page of all networks of the zoo, in Markdown: their counts in a table, then each with its source and its file. */
export function countsPage(): string {
  const all = models.map(counted);
  const header = ['network', 'input', 'output', 'parameters', 'not trained', 'side heads', 'MACs', 'field'];
  return [head, markdownTable(header, all.map(row)), '', ...all.map(section)].join('\n');
}

function counted(entry: ModelEntry): Counted {
  const path = join(root, `packages/models/${entry.name}.conv`);
  const text = readFileSync(path, 'utf8');
  return { ...entry, text, summary: summarize(compileOrThrow({ path, text }).graph) };
}

function row({ name, summary }: Counted): readonly string[] {
  const { layers, params, state, auxParams, macs, receptiveField } = summary;
  const main = layers.filter(({ tap }) => tap === null);
  const inputs = main.filter(({ kind }) => kind === 'input').map(sizes);
  const last = main.at(-1);
  return [
    `[\`${name}\`](#${name})`,
    inputs.join(' and '),
    last === undefined ? '' : sizes(last),
    count(params),
    count(state),
    count(auxParams),
    count(macs),
    receptiveField === null ? '' : receptiveField.size.join('x'),
  ];
}

function sizes({ output, isVector }: LayerSummary): string {
  return isVector ? String(output[2]) : output.join('x');
}

function count(value: number): string {
  return value === 0 ? '' : value.toLocaleString('en-US');
}

/** A network's own words and its file. */
function section({ name, description, text }: Counted): string {
  const lines = text.trimEnd().split('\n');
  const own = lines.filter((line) => line.startsWith('##')).map((line) => line.slice(2).trim());
  const file = lines.filter((line) => !line.startsWith('##'));
  return [`## ${name}`, '', `${description}.`, '', own.join('\n'), '', '```conv', ...file, '```', ''].join(
    '\n',
  );
}
