import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { root } from '../gates/workspaces.js';
import { layersPage } from './layers-page.js';

it('the page of layers is what `npm run generate` makes of the definitions now', async () => {
  const page = join(root, 'docs/guide/layers.md');
  const made = await format(layersPage(), { ...(await resolveConfig(page)), filepath: page });
  expect(readFileSync(page, 'utf8')).toBe(made);
});
