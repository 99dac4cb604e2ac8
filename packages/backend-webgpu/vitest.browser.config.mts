import { playwright } from '@vitest/browser-playwright';
import { defineProject } from 'vitest/config';
import { chromium, chromiumArgs } from '../../vitest.machine.mjs';

const executablePath = chromium();

// Without Chromium the tests are still found, in Node, where they skip themselves.
const browser =
  executablePath === null
    ? {}
    : {
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          provider: playwright({ launchOptions: { executablePath, args: chromiumArgs } }),
          instances: [{ browser: 'chromium' as const }],
        },
      };

export default defineProject({
  resolve: {
    conditions: [
      '@convlang/source',
      executablePath === null ? 'node' : 'browser',
      'import',
      'module',
      'default',
    ],
  },
  cacheDir: '../../node_modules/.vite/backend-webgpu',
  test: {
    name: '@convlang/backend-webgpu/browser',
    include: ['src/browser/**/*.test.ts'],
    testTimeout: 60_000,
    server: { deps: { inline: [/@tensorflow/] } },
    ...browser,
  },
});
