import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../gates/workspaces.js';
import { generatedPages } from './generated-pages.js';

const pages = generatedPages.map(({ path, make }) => ({ name: relative(root, path), path, make }));

it.each(pages)('$name is what `npm run generate` makes now', async ({ path, make }) => {
  expect(readFileSync(path, 'utf8')).toBe(await make());
});
