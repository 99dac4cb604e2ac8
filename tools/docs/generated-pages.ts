import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../gates/workspaces.js';
import { backendsPage, readReports } from './backends-page.js';
import { layersPage } from './layers-page.js';
import { modelTexts } from './model-texts.js';
import { opsPage } from './ops-page.js';
import { promisesPage } from './promises-page.js';
import { wordsPage } from './words-page.js';

/** A page that is made, and must not be edited. */
export interface GeneratedPage {
  readonly path: string;
  /** Its text as it must be now, formatted. */
  readonly make: () => Promise<string>;
}

/** Pages of the documentation, and modules, that are made from definitions, reports and model files. */
export const generatedPages: readonly GeneratedPage[] = [
  page('docs/guide/layers.md', layersPage),
  page('docs/reference/backends.md', () => backendsPage(readReports())),
  page('docs/reference/ops.md', opsPage),
  page('docs/reference/promises.md', promisesPage),
  page('docs/reference/words.md', wordsPage),
  page('packages/models/src/lib/texts.ts', modelTexts),
];

function page(name: string, text: () => string | Promise<string>): GeneratedPage {
  const path = join(root, name);
  return { path, make: async () => format(await text(), { ...(await resolveConfig(path)), filepath: path }) };
}
