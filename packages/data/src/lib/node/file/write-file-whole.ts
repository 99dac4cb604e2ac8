import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failWriting, needRegular, systemCode } from './file-failure.js';
import { temporaryName } from './temporary-name.js';

/**
 * Writes a file so that at its path there is always the old content or the new, whole, whatever happens: the bytes go to a
 * temporary file in the same folder, are forced to the disk, and the file is then renamed. After a failure the temporary file
 * is removed; after a kill one named `.NAME.*.tmp` may stay behind, which `removeUnfinished` finds.
 *
 * @param isForced whether the disk is waited for. Without, a power cut may leave a file that is empty: for what can be made anew
 * @throws ConvlangError E526 when the folder is missing or may not be written to, or a pipe or device has the name, E527 when the disk is full
 */
export async function writeFileWhole(
  path: string,
  bytes: Uint8Array | string,
  { isForced = true } = {},
): Promise<void> {
  const temporary = join(dirname(path), temporaryName.create(basename(path)));
  try {
    const there = await stat(path).catch(() => null);
    // Renamed onto, `/dev/null` would be a file from then on.
    if (there !== null) needRegular(there);
    await writeNew(temporary, bytes, isForced);
    await rename(temporary, path);
    if (isForced) await forceFolder(dirname(path));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    failWriting(error, path);
  }
}

async function writeNew(path: string, bytes: Uint8Array | string, isForced: boolean): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(bytes);
    if (isForced) await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the renaming itself last. Systems that cannot open a folder (Windows) keep it without. */
async function forceFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch((error: unknown) => {
    if (systemCode(error) === null) throw error;
    return null;
  });
  try {
    await handle?.sync();
  } catch (error) {
    if (systemCode(error) === null) throw error;
  } finally {
    await handle?.close();
  }
}
