import { defineProject, mergeConfig } from 'vitest/config';
import { fromSource } from '../../vitest.shared.mjs';

export default mergeConfig(
  defineProject(fromSource('@convlang/backend-webgpu')),
  defineProject({
    test: {
      // Those run by vitest.browser.config.mts.
      exclude: ['src/browser/**'],
      // A process has one driver.
      isolate: true,
      // tfjs's ESM builds import without file names: vite resolves them, Node does not.
      server: { deps: { inline: [/@tensorflow/] } },
    },
  }),
);
