import { defineProject, mergeConfig } from 'vitest/config';
import { isLongRun } from '../../vitest.machine.mjs';
import { fromSource } from '../../vitest.shared.mjs';

export default mergeConfig(
  defineProject(fromSource('@convlang/backend-webgpu')),
  defineProject({
    test: {
      // Those of the browser are run by vitest.browser.config.mts, on SwiftShader as well: from Node a long run checks it in full.
      exclude: ['src/browser/**', ...(isLongRun() ? [] : ['src/lib/swiftshader.test.ts'])],
      // A process has one driver.
      isolate: true,
      // tfjs's ESM builds import without file names: vite resolves them, Node does not.
      server: { deps: { inline: [/@tensorflow/] } },
    },
  }),
);
