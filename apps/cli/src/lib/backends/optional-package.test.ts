import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../testing/spawn-cli.js';
import { loadOptional } from './optional-package.js';

/** As Node says it of a package that is not beside the command. */
const absent = (name: string): Promise<never> =>
  Promise.reject(
    Object.assign(new Error(`Cannot find package '${name}' imported from here`), {
      code: 'ERR_MODULE_NOT_FOUND',
    }),
  );

describe.skipIf(process.platform === 'win32')('a package of the working directory', () => {
  it('is not looked for where Node would wait for the writer of a package.json', async () => {
    const folder = await temporaryFolder();
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
    expect(await loadOptional('far', () => absent('far'))).toBeNull();
    execFileSync('mkfifo', [join(folder, 'package.json')]);
    await expect(loadOptional('far', () => absent('far'))).rejects.toThrow(
      `E502 ${join(folder, 'package.json')} cannot be read: it is a pipe, not a regular file`,
    );
  });
});
