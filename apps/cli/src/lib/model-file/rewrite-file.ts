import { chmod, realpath, stat } from 'node:fs/promises';
import { writeFileWhole } from '@convlang/data/node';

/** Replaces a file's content, whole or not at all; a link stays a link, and who may read the file stays the same. */
export async function rewriteFile(path: string, text: string): Promise<void> {
  const target = await realpath(path);
  const { mode } = await stat(target);
  await writeFileWhole(target, text);
  await chmod(target, mode);
}
