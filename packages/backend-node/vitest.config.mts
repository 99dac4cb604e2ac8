import { defineProject, mergeConfig } from 'vitest/config';
import { fromSource } from '../../vitest.shared.mjs';

// tfjs's ESM builds import without file names: vite resolves them, Node does not.
export default mergeConfig(
  defineProject(fromSource('@convlang/backend-node')),
  defineProject({ test: { server: { deps: { inline: [/@tensorflow/] } } } }),
);
