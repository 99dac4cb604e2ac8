import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { compileOrThrow } from '@convlang/compiler';
import type { ModelName } from '@convlang/models';
import { createPicture, layOut, renderSvg, type PictureOptions } from '@convlang/visualize';
import { format, resolveConfig } from 'prettier';
import { root } from '../gates/workspaces.js';
import { backendsPage, readReports } from './backends-page.js';
import { countsPage } from './counts-page.js';
import { frameworksPage } from './frameworks-page.js';
import { layersPage } from './layers-page.js';
import { modelTexts } from './model-texts.js';
import { opsPage } from './ops-page.js';
import { promisesPage } from './promises-page.js';
import { sectionTable } from './section-tables.js';
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
  page('docs/guide/training.md', () => withTables('docs/guide/training.md')),
  page('docs/reference/backends.md', () => backendsPage(readReports())),
  page('docs/reference/counts.md', countsPage),
  page('docs/reference/frameworks.md', frameworksPage),
  page('docs/reference/ops.md', opsPage),
  page('docs/reference/promises.md', promisesPage),
  page('docs/reference/words.md', wordsPage),
  page('packages/models/src/lib/texts.ts', modelTexts),
  picture('docs/public/lenet5.svg', 'lenet5', {}),
  picture('docs/public/googlenet.svg', 'googlenet', { depth: 0 }),
];

function page(name: string, text: () => string | Promise<string>): GeneratedPage {
  const path = join(root, name);
  return { path, make: async () => format(await text(), { ...(await resolveConfig(path)), filepath: path }) };
}

/** What `convlang graph` draws of a network. */
function picture(name: string, model: ModelName, options: PictureOptions): GeneratedPage {
  const path = join(root, name);
  return {
    path,
    make: async () => {
      const file = join(root, `packages/models/${model}.conv`);
      const { graph } = compileOrThrow({ path: file, text: readFileSync(file, 'utf8') });
      return renderSvg(await layOut(createPicture(graph, options)));
    },
  };
}

/** A page by hand with the tables of keys between their marks as they must be now. */
function withTables(name: string): string {
  const text = readFileSync(join(root, name), 'utf8');
  return text.replace(
    /(<!-- Keys of (train|data|expect), made by `npm run generate`: do not edit. -->)[^]*?(<!-- End of the keys. -->)/g,
    (_, start: string, section: 'train' | 'data' | 'expect', end: string) =>
      `${start}\n\n${sectionTable(section)}\n\n${end}`,
  );
}
