import { defineProject, mergeConfig } from 'vitest/config';
import { fromSource } from '../../vitest.shared.mjs';

// tfjs's ESM builds import without file names: vite resolves them, Node does not.
export default mergeConfig(
  defineProject(fromSource('@convlang/backend-node')),
  defineProject({
    test: {
      // tfjs keeps its engines and what they hold in one place of the process.
      isolate: true,
      server: { deps: { inline: [/@tensorflow/] } },
    },
  }),
);
