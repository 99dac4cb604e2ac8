import { playwright } from '@vitest/browser-playwright';
import { defineProject } from 'vitest/config';
import { chromium } from '../../vitest.machine.mjs';

const executablePath = chromium();

const args = [
  '--no-sandbox',
  '--enable-unsafe-webgpu',
  // Nothing but the tests' own server is asked for anything.
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost',
];

// Without Chromium the tests are still found, in Node, where they skip themselves.
const browser =
  executablePath === null
    ? {}
    : {
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          provider: playwright({ launchOptions: { executablePath, args } }),
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
