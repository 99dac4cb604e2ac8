import type { NetHeaders, SectionEntries } from './net-headers.js';
import { printPipeline } from './print-pipeline.js';
import type { PipelineDraft } from './stage-draft.js';

type Table = readonly (readonly number[])[];

/** Writes a net as a model file. Equal tables share one name, in the order of their first use. */
export function printNet(headers: NetHeaders, stages: PipelineDraft): string {
  const tables = new Map<string, string>();
  const nameTable = (rows: Table): string => {
    const text = rows.map((row) => row.join(' ')).join('; ');
    const name = tables.get(text) ?? `table${tables.size + 1}`;
    tables.set(text, name);
    return name;
  };
  const pipeline = printPipeline(stages, nameTable);
  return [
    `net ${headers.name}`,
    ...printRounding(headers.rounding),
    ...[...tables].map(([rows, name]) => `table ${name} = [${rows}]`),
    pipeline,
    ...Object.entries(headers.sections).map(([name, entries]) => printSection(name, entries)),
    '',
  ].join('\n');
}

function printRounding(rounding: NetHeaders['rounding']): readonly string[] {
  if (rounding === null) return [];
  if (typeof rounding === 'string') return [`rounding ${rounding}`];
  return [`rounding conv ${rounding.conv} pool ${rounding.pool}`];
}

function printSection(name: string, entries: SectionEntries): string {
  const lines = Object.entries(entries).flatMap(([key, values]) =>
    (typeof values === 'object' ? values : [values]).map((value) => `  ${key} ${value}`),
  );
  return `${name} {\n${lines.join('\n')}\n}`;
}
