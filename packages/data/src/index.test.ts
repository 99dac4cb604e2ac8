import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** The files that a module needs, itself included, and the packages they name. */
function reach(file: string, files = new Set<string>(), packages = new Set<string>()) {
  if (files.has(file)) return { files, packages };
  files.add(file);
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)) {
    if (from.startsWith('.')) reach(join(dirname(file), from.replace(/\.js$/, '.ts')), files, packages);
    else packages.add(from);
  }
  return { files, packages };
}

it('can be loaded by a browser: no module behind index.ts needs Node', () => {
  const index = fileURLToPath(new URL('./index.ts', import.meta.url));
  const { files, packages } = reach(index);
  expect(files.size).toBeGreaterThan(15);
  expect([...files].every((file) => existsSync(file) && !file.includes('/node/'))).toBe(true);
  expect([...packages].sort()).toEqual(['@convlang/diagnostics', '@convlang/ops', '@convlang/tensor']);
  for (const file of files) expect(readFileSync(file, 'utf8')).not.toMatch(/\b(Buffer|process)\b\./);
});
