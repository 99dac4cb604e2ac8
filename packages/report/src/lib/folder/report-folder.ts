import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  makeFolder,
  readFileBytes,
  reasonOf,
  removeUnfinished,
  systemCode,
  temporaryName,
  writeFileWhole,
} from '@convlang/data/node';
import { ConvlangError, isRecord, report } from '@convlang/diagnostics';
import type { RenderedReport } from '../page/rendered-report.js';
import { REPORT_KIND, REPORT_VERSION, RUNS_KIND, type RunReport } from '../run-report.js';

/** Names of the files of a report. */
export const reportFiles = { data: 'report.json', page: 'index.html', text: 'report.txt' } as const;

/** Name in its folder of what keeps it for one process, which is that process's matter. */
export const REPORT_LOCK = 'report.lock';

const passingNames = [REPORT_LOCK, ...Object.values(reportFiles)];

/** Names that are told of what lies in a folder. */
const MOST_TOLD = 3;

/** A folder that holds nothing but a report, or nothing. */
export class ReportFolder {
  readonly path: string;
  /** What it held before; `null` for none, or one that this version does not read. */
  readonly earlier: RunReport | null;

  private constructor(path: string, earlier: RunReport | null) {
    this.path = path;
    this.earlier = earlier;
  }

  /**
   * Looks at a folder, which may be missing until something is written. One in which something lies is taken only where a report was written
   * into it before.
   *
   * @throws ConvlangError E668 where something else lies in it, E625 where it cannot be looked at
   */
  static async open(path: string): Promise<ReportFolder> {
    const names = (await namesIn(path)).filter((name) => !isPassing(name));
    const found = names.includes(reportFiles.data) ? await readMarked(join(path, reportFiles.data)) : null;
    if (found === null && names.length > 0) {
      const more = names.length > MOST_TOLD ? ` and ${names.length - MOST_TOLD} more` : '';
      const files = `${names.toSorted().slice(0, MOST_TOLD).join(', ')}${more}`;
      const notes = ['name a folder that is not there yet, or an empty one'];
      throw new ConvlangError([report('E668', { folder: path, files }, null, { notes })]);
    }
    return new ReportFolder(path, found !== null && isReport(found) ? found : null);
  }

  /** Removes files that a process which was killed had not finished. Only where no other writes into it. */
  tidy(): void {
    removeUnfinished(this.path, Object.values(reportFiles));
  }

  /**
   * Writes the data first, then the page and the same as text.
   *
   * @throws ConvlangError E625 where the folder cannot be made, E526 or E527
   */
  async write(data: object, { page, text }: RenderedReport): Promise<void> {
    await makeFolder(this.path);
    await writeFileWhole(join(this.path, reportFiles.data), `${JSON.stringify(data)}\n`);
    await writeFileWhole(join(this.path, reportFiles.page), page);
    await writeFileWhole(join(this.path, reportFiles.text), text);
  }
}

/** The lock, and what a process that was killed had not finished. */
function isPassing(name: string): boolean {
  return name === REPORT_LOCK || passingNames.some((file) => temporaryName.isOf(file, name));
}

async function namesIn(path: string): Promise<readonly string[]> {
  try {
    return await readdir(path);
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    if (code === 'ENOENT') return [];
    throw new ConvlangError([report('E625', { folder: path, reason: reasonOf(code) }, null)]);
  }
}

/** What a file holds that some version of this package has written; `null` where there is something else. */
async function readMarked(file: string): Promise<object | null> {
  try {
    const found: unknown = JSON.parse(new TextDecoder().decode(await readFileBytes(file)));
    return isRecord(found) && (found['kind'] === REPORT_KIND || found['kind'] === RUNS_KIND) ? found : null;
  } catch {
    return null;
  }
}

function isReport(found: { readonly kind?: unknown; readonly version?: unknown }): found is RunReport {
  return found.kind === REPORT_KIND && found.version === REPORT_VERSION;
}
