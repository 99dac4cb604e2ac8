import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { root } from './workspaces.js';

/** A program bundled for a page. */
export interface Bundle {
  readonly chunks: readonly Chunk[];
  /** What it imports that is in none of its chunks: for a page, nothing may be. */
  readonly outside: readonly string[];
}

/** A file of a bundle. */
export interface Chunk {
  readonly fileName: string;
  readonly code: string;
  /** Bytes with brotli, as a server sends them. */
  readonly sentBytes: number;
}

/**
 * Bundles a program that imports the built packages, as whoever makes a page would.
 *
 * @param name of the program; its first chunk is `NAME.js`
 * @param text the program, a module
 */
export async function bundleForBrowser(name: string, text: string): Promise<Bundle> {
  const folder = join(root, 'tools/out-tsc/browser');
  mkdirSync(folder, { recursive: true });
  const input = join(folder, `${name}.js`);
  writeFileSync(input, text);
  const build = await rolldown({ input, platform: 'browser', logLevel: 'silent' });
  const { output } = await build.generate({ format: 'esm', minify: true, entryFileNames: '[name].js' });
  await build.close();
  const chunks = output.filter((part) => part.type === 'chunk');
  const own = new Set(chunks.map(({ fileName }) => fileName));
  const imported = chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]);
  return {
    chunks: chunks.map(({ fileName, code }) => ({
      fileName,
      code,
      sentBytes: brotliCompressSync(code).length,
    })),
    outside: imported.filter((file) => !own.has(file)),
  };
}
