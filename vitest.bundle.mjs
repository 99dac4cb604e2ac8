import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * Programs that tests start in processes of their own, bundled from the sources as the command is for its users: so they begin
 * within a fifth of a second, where it takes seconds to translate each module on its way in.
 *
 * @param {{ cwd: string, input: Record<string, string> }} programs the folder of their package, and the source of each by its name
 * @returns {Promise<{ folder: string, remove: () => void }>} where each lies as `NAME.js`, and what takes the folder away. It is as deep in
 *   that of the package as the bundle that users run, which finds its own files by that
 */
export async function bundlePrograms({ cwd, input }) {
  mkdirSync(join(cwd, 'dist'), { recursive: true });
  const folder = mkdtempSync(join(cwd, 'dist/under-test-'));
  const bundle = await rolldown({
    cwd,
    input,
    platform: 'node',
    // What is not ours stays a package of its own, as it is for users.
    external: ['sharp', 'webgpu', /^elkjs\//, /^@tensorflow\//],
    resolve: { conditionNames: ['@convlang/source', 'node', 'import', 'default'] },
  });
  await bundle.write({ dir: folder, format: 'esm', chunkFileNames: '[name]-[hash].js' });
  await bundle.close();
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
