import { readFile } from 'node:fs/promises';
import { ConvlangError, report } from '@convlang/diagnostics';

/**
 * A whole file.
 *
 * @throws ConvlangError E503 when it is empty; the error of the operating system, which names the file, when it cannot be read
 */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path).catch((error: unknown) => {
    // Reading a folder fails after it was opened, and that error has no path.
    if (error instanceof Error) throw Object.assign(error, { path });
    throw error;
  });
  if (bytes.length === 0) throw new ConvlangError([report('E503', { file: path }, null)]);
  return bytes;
}
