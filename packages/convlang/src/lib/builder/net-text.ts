import { coreVocabulary, sectionDefinitions, sectionGrammar } from '@convlang/ops';
import {
  makeEntry,
  makeFile,
  makeNet,
  makeRounding,
  makeSection,
  makeTable,
  makeWord,
  printFile,
  type RoundingHeader,
  type Section,
} from '@convlang/syntax';
import { entryTexts } from './entry-text.js';
import { pipelineOf } from './make-pipeline.js';
import type { NetHeaders } from './net-headers.js';
import type { PipelineDraft, Table } from './stage-draft.js';

/** A net as a model file. Equal tables share one name, in the order of their first use. */
export function netText(headers: NetHeaders, stages: PipelineDraft): string {
  const tables = new Map<string, { readonly name: string; readonly rows: Table }>();
  const nameTable = (rows: Table): string => {
    const key = JSON.stringify(rows);
    const table = tables.get(key) ?? { name: `table${tables.size + 1}`, rows };
    tables.set(key, table);
    return table.name;
  };
  const pipeline = pipelineOf(stages, nameTable);
  const sections = Object.entries(headers.sections) as [Section['name'], object][];
  return printFile(
    makeFile(
      [
        makeNet(headers.name),
        ...roundingOf(headers.rounding),
        ...[...tables.values()].map(({ name, rows }) => makeTable(name, rows)),
      ],
      pipeline,
      sections.map(([name, entries]) => sectionOf(name, entries)),
    ),
    { sections: sectionGrammar },
  );
}

function roundingOf(rounding: NetHeaders['rounding']): readonly RoundingHeader[] {
  if (rounding === null) return [];
  const { conv, pool } = typeof rounding === 'string' ? { conv: rounding, pool: rounding } : rounding;
  return [makeRounding(conv, pool)];
}

function sectionOf(name: Section['name'], entries: object): Section {
  const keys = sectionDefinitions(coreVocabulary)[name];
  return makeSection(
    name,
    Object.entries(entries).flatMap(([key, given]) => {
      const definition = Object.hasOwn(keys, key) ? keys[key] : undefined;
      return entryTexts(definition, given).map((text) => makeEntry(key, [makeWord(text)]));
    }),
  );
}
