import { report } from '@convlang/diagnostics';
import type { SourceFault } from '@convlang/ops';
import type { Finding } from '../finding.js';
import type { LintRule } from './linted-model.js';
import type { WrittenSourceEntry } from './written-sources.js';

/** W720: a source of files without a path, or a path behind a source that reads none. */
export const missingPath: LintRule = (model) =>
  model.written.flatMap((source) => source.faults.flatMap((fault) => findingsOf(source, fault)));

function findingsOf({ entry, kind }: WrittenSourceEntry, fault: SourceFault): readonly Finding[] {
  const path = entry.values[1];
  if (fault.kind === 'no path') {
    const notes = [`as in ${entry.key.name} ${kind.name} "path/to/${kind.name}"`];
    const slots = { kind: kind.name, fault: 'needs a path' };
    return [{ diagnostic: report('W720', slots, kind.span, { notes }), site: null, solve: null }];
  }
  if (fault.kind !== 'useless path' || path === undefined) return [];
  const slots = { kind: kind.name, fault: 'reads no files and takes no path' };
  const span = { ...path.span, start: kind.span.end };
  const title = `${entry.key.name} ${kind.name}`;
  const solve = () => [{ title, edits: [{ span, text: '' }] }];
  return [{ diagnostic: report('W720', slots, path.span), site: null, solve }];
}
