import type { ViteUserConfig } from 'vitest/config';

/** Settings of tests that run in headless Chromium, those of `src/browser` of a package; in Node they skip themselves. */
export function inChromium(name: string, folder: string): ViteUserConfig;
