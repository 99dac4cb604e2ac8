import { ConvlangError, diagnosticToJson, type Diagnostic } from '@convlang/diagnostics';
import type { Toolkit } from '@convlang/plugin';
import type { CommandScope } from '../command-scope.js';
import { counted } from '../output/numbers.js';
import { projectContext } from '../model-file/project-context.js';
import { good, lacking, type CheckResult } from './check-result.js';

/** What was found about the plugins of a project. */
export interface ExaminedPlugins {
  readonly findings: readonly CheckResult[];
  /** `null` where plugins cannot be loaded. */
  readonly toolkit: Toolkit | null;
}

/** Whether the plugins of the project that a folder lies in can be loaded. */
export async function examinePlugins(folder: string, scope: CommandScope): Promise<ExaminedPlugins> {
  try {
    const { toolkit } = await projectContext(folder, scope.choice);
    const { length } = toolkit.plugins;
    const detail = length === 0 ? 'none are asked for' : `${counted(length, 'plugin')} loaded`;
    return { findings: [good('plugins', detail)], toolkit };
  } catch (error) {
    if (!(error instanceof ConvlangError)) throw error;
    const findings = error.diagnostics.map((diagnostic) => {
      const { file, line } = diagnosticToJson(diagnostic, scope.sources.lookup);
      const place = file === null ? '' : `, ${file}:${line ?? 1}`;
      const remedy = remedyOf(diagnostic) ?? `${scope.context.name} explain ${diagnostic.code}`;
      return lacking('plugins', `${diagnostic.code} ${diagnostic.message}${place}`, remedy);
    });
    return { findings, toolkit: null };
  }
}

/** How to trust a plugin; the package to install, where one is missing: the plugin itself, or one that it needs. */
function remedyOf({ code, message, notes = [] }: Diagnostic): string | undefined {
  if (code === 'E542') return notes[0];
  const needed = /Cannot find package '([^']+)'/.exec(message)?.[1];
  if (needed !== undefined) return `npm install ${needed}`;
  return notes.flatMap((note) => /^install it: (.+)$/.exec(note)?.[1] ?? [])[0];
}
