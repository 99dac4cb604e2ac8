import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { bundlePrograms } from '../../../../vitest.bundle.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the bundled command and of the packages that plugins of tests import. */
    readonly bundledCli: string;
  }
}

/** Bundles the command once, before all tests. */
export default async function bundleCli(project: TestProject): Promise<() => void> {
  const { folder, remove } = await bundlePrograms({
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    input: {
      main: 'src/main.ts',
      'probe-child': 'src/lib/backends/probe-child.ts',
      backend: '@convlang/backend',
      'backend-ts': '@convlang/backend-ts',
      'backend-webgpu': '@convlang/backend-webgpu/node',
      diagnostics: '@convlang/diagnostics',
    },
  });
  project.provide('bundledCli', folder);
  return remove;
}
