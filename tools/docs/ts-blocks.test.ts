import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../gates/workspaces.js';
import { documentedBlocks } from './markdown-files.js';

const folder = join(root, 'tools/out-tsc/ts-blocks');
const blocks = documentedBlocks('ts').map((block) => ({
  ...block,
  file: join(folder, `${block.name.replace(/\W+/g, '-')}.ts`),
}));

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const { file, text } of blocks) writeFileSync(file, `${text}\nexport {};\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('programs in the documentation', () => {
  it('have no type errors', () => {
    const config = ts.readConfigFile(join(root, 'tsconfig.base.json'), (path) => ts.sys.readFile(path));
    const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
    const program = ts.createProgram(
      blocks.map(({ file }) => file),
      { ...options, noEmit: true, composite: false, types: ['node'], noUnusedLocals: false },
    );
    const host = {
      getCanonicalFileName: (name: string) => name,
      getCurrentDirectory: () => root,
      getNewLine: () => '\n',
    };
    const own = ts.getPreEmitDiagnostics(program).filter((d) => d.file?.fileName.startsWith(folder) === true);
    expect(ts.formatDiagnostics(own, host)).toBe('');
  });

  it.each(blocks.filter(({ options }) => options['no-run'] === undefined))('$name runs', async ({ file }) => {
    await import(/* @vite-ignore */ pathToFileURL(file).href);
  });

  it('are there', () => expect(blocks.length).toBeGreaterThan(3));
});
