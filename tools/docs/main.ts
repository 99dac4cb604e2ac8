// Writes the pages that are made from definitions.
import { writeFileSync } from 'node:fs';
import { generatedPages } from './generated-pages.js';

for (const { path, make } of generatedPages) writeFileSync(path, await make());
