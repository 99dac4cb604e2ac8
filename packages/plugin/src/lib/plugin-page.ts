import type { OptionSpec } from '@convlang/data';
import type { AnyOp } from '@convlang/ops';
import { layerSection } from './layer-section.js';
import type { Plugin } from './plugin.js';

/** The reference page of a plugin, in Markdown: its layers as the guide shows those of convlang, its sources, ops and backends. */
export function pluginPage({ name, layers = {}, ops = {}, sources = {}, backends = [] }: Plugin): string {
  const parts = [
    `# ${name}\n\nIn \`convlang.config\`: \`use plugin "${name}"\`.\n`,
    ...Object.values(layers).map(layerSection),
    ...Object.entries(sources).map(([word, { path, options }]) =>
      sourceSection(word, path === 'needed', options),
    ),
    ...tableSection('Ops', Object.values(ops).map(opRow)),
    ...tableSection(
      'Backends',
      backends.map((backend) => `| \`${backend.name}\` | ${backend.summary} |`),
    ),
  ];
  return parts.join('\n');
}

function sourceSection(
  word: string,
  takesPath: boolean,
  options: Readonly<Record<string, OptionSpec>>,
): string {
  const rows = Object.entries(options).map(([key, { type, doc }]) => `| \`${key}\` | ${type} | ${doc} |`);
  const table = rows.length === 0 ? [] : ['| option | value | meaning |', '| --- | --- | --- |', ...rows, ''];
  return [`## source ${word}`, '', `\`source ${word}${takesPath ? ' "PATH"' : ''}\``, '', ...table].join(
    '\n',
  );
}

function opRow({ name, inputs, summary }: AnyOp): string {
  return `| \`${name}\` | ${inputs.map((input) => input.name).join(', ')} | ${summary} |`;
}

function tableSection(title: string, rows: readonly string[]): readonly string[] {
  if (rows.length === 0) return [];
  const head =
    title === 'Ops'
      ? ['| op | inputs | meaning |', '| --- | --- | --- |']
      : ['| backend | what it is |', '| --- | --- |'];
  return [[`## ${title}`, '', ...head, ...rows, ''].join('\n')];
}
