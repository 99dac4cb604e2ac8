// Writes the pages that are made from definitions.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../gates/workspaces.js';
import { layersPage } from './layers-page.js';

const page = join(root, 'docs/guide/layers.md');
writeFileSync(page, await format(layersPage(), { ...(await resolveConfig(page)), filepath: page }));
