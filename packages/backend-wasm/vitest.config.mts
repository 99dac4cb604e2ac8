import { defineProject, mergeConfig } from 'vitest/config';
import { fromSource } from '../../vitest.shared.mjs';

export default mergeConfig(
  defineProject(fromSource('@convlang/backend-wasm')),
  // Those of the browser are run by vitest.browser.config.mts.
  defineProject({ test: { exclude: ['src/browser/**'] } }),
);
