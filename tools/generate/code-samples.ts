import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, type Code } from '@convlang/diagnostics';
import { compile, type Compilation } from '@convlang/compiler';
import { root } from '../gates/workspaces.js';

/** Folder of the samples, one folder for each code. */
export const samplesFolder = join(root, 'packages/diagnostics/samples');

/**
 * The sample of one code: a file that has the error and the same file mended, perhaps with further files that they use; or,
 * for codes that are about no source text, a page of Markdown that says how one meets it.
 */
export type CodeSample =
  | { readonly kind: 'text'; readonly code: Code; readonly wrong: string; readonly mended: string }
  | { readonly kind: 'how'; readonly code: Code; readonly text: string };

/** Every code of the catalogue, in order. */
export const codes: readonly Code[] = Object.keys(catalogue)
  .filter((code): code is Code => Object.hasOwn(catalogue, code))
  .sort();

/** The sample of a code, or `null` when its folder is not complete. */
export function readSample(code: Code): CodeSample | null {
  const read = (name: string): string | null => {
    const path = join(samplesFolder, code, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  };
  const [wrong, mended, text] = [read('wrong.conv'), read('mended.conv'), read('how.md')];
  if (wrong !== null && mended !== null) return { kind: 'text', code, wrong, mended };
  return text === null ? null : { kind: 'how', code, text };
}

/** Names of the folders of samples. */
export function sampleFolders(): readonly string[] {
  return readdirSync(samplesFolder).sort();
}

/** Compiles a text of a sample; it may use the other files of its folder. */
export function compileSample(code: Code, text: string): Compilation {
  return compile(
    { path: 'model.conv', text },
    { readFile: (path) => readBeside(code, path), root: '', fixes: true },
  );
}

/** Text of another file of a sample's folder. The message for one that is not there holds no path of this machine. */
export function readBeside(code: Code, name: string): string {
  const path = join(samplesFolder, code, name);
  if (!existsSync(path)) throw new Error('there is no such file');
  return readFileSync(path, 'utf8');
}
