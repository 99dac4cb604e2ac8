import { defineProject, mergeConfig } from 'vitest/config';
import { inChromium } from '../../vitest.browser.shared.mjs';

/** What makes a page cross-origin isolated, so that threads may share memory. */
const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

export default defineProject(
  mergeConfig(inChromium('@convlang/backend-wasm', 'backend-wasm'), { server: { headers } }),
);
