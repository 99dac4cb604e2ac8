import { readFileSync } from 'node:fs';
import { defineConfig } from 'rolldown';

const { peerDependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/**
 * The command in a few files: read one by one, the modules of chevrotain alone take longer than `convlang check` should.
 * Commands stay files of their own, so that `--help` loads none of them. Paths to the package's own files count two folders
 * up from the output, as they do from `src/lib`.
 */
export default defineConfig({
  // The second is started by the first, as a file beside it.
  input: { main: 'src/main.ts', 'probe-child': 'src/lib/backends/probe-child.ts' },
  platform: 'node',
  // elkjs keeps its own licence, and stays a package of its own.
  // Peers, as backends other than the one in TypeScript, are installed by those who want them.
  external: [/^elkjs\//, ...Object.keys(peerDependencies).map((peer) => new RegExp(`^${peer}(/|$)`))],
  resolve: { conditionNames: ['@convlang/source', 'node', 'import', 'default'] },
  output: {
    dir: 'dist/bundle',
    format: 'esm',
    chunkFileNames: '[name]-[hash].js',
    cleanDir: true,
    minify: false,
  },
});
