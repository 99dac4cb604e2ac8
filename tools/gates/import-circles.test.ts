import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCircular, parseDependencyTree } from 'dpdm';
import { describe, expect, it } from 'vitest';
import { root } from './workspaces.js';

/** Circles of imports among the sources of a folder, those of types too, each as its files in their order. */
async function circlesIn(
  folder: string,
  patterns: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const tree = await parseDependencyTree(
    patterns.map((pattern) => join(folder, pattern)),
    {
      context: folder,
      include: /(^|\/)(src|tools)\//,
      exclude: /\/(node_modules|dist|out-tsc)\//,
      transform: false,
    },
  );
  const lost = Object.values(tree).flatMap((found) =>
    (found ?? []).filter(({ id, request }) => id === null && request.startsWith('.')),
  );
  expect({ files: Object.keys(tree).length > 1, lost }).toEqual({ files: true, lost: [] });
  return parseCircular(tree);
}

describe('imports', () => {
  it('form no circle inside a package', async () => {
    const sources = ['packages/*/src/**/*.ts', 'apps/*/src/**/*.ts', 'tools/**/*.ts'];
    expect(await circlesIn(root, sources)).toEqual([]);
  });

  it('that form a circle are found, also where it is of types alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'convlang-circle-'));
    try {
      await mkdir(join(folder, 'src'));
      await writeFile(join(folder, 'tsconfig.json'), '{}');
      await writeFile(
        join(folder, 'src/a.ts'),
        "import { b } from './b.js';\nexport interface A { b: typeof b }\n",
      );
      await writeFile(
        join(folder, 'src/b.ts'),
        "import type { A } from './a.js';\nexport const b: A | null = null;\n",
      );
      const circles = await circlesIn(folder, ['src/*.ts']);
      expect(circles.map((files) => files.toSorted())).toEqual([['src/a.ts', 'src/b.ts']]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
