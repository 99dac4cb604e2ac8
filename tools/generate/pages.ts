import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../gates/workspaces.js';
import { codePage } from './code-page.js';
import { codes, readSample } from './code-samples.js';

/** Folder of the pages, one file for each code. */
export const pagesFolder = join(root, 'packages/diagnostics/pages');

/** Writes the pages of all codes that have a sample, and takes away pages of codes that are gone. */
export function writePages(): void {
  mkdirSync(pagesFolder, { recursive: true });
  const written = codes.flatMap((code) => {
    const sample = readSample(code);
    if (sample === null) return [];
    writeFileSync(join(pagesFolder, `${code}.md`), codePage(sample));
    return [`${code}.md`];
  });
  for (const name of readdirSync(pagesFolder)) if (!written.includes(name)) rmSync(join(pagesFolder, name));
}
