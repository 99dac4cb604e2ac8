import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../gates/workspaces.js';
import { promises } from './promises.js';

it.each(Object.values(promises).flat())('is held by a test that exists: $promise', ({ file, test }) => {
  expect(readFileSync(join(root, file), 'utf8')).toContain(test);
});
