import { playwright } from '@vitest/browser-playwright';
import { chromium, chromiumArgs } from './vitest.machine.mjs';

/**
 * Settings of tests that run in headless Chromium, those of `src/browser` of a package. Without Chromium they are still found, in Node, where they
 * skip themselves.
 *
 * @param {string} name the package's name
 * @param {string} folder the package's folder
 */
export function inChromium(name, folder) {
  const executablePath = chromium();
  const browser =
    executablePath === null
      ? {}
      : {
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args: chromiumArgs } }),
            instances: [{ browser: /** @type {const} */ ('chromium') }],
          },
        };
  return {
    resolve: {
      conditions: [
        '@convlang/source',
        executablePath === null ? 'node' : 'browser',
        'import',
        'module',
        'default',
      ],
    },
    cacheDir: `../../node_modules/.vite/${folder}`,
    test: {
      name: `${name}/browser`,
      include: ['src/browser/**/*.test.ts'],
      testTimeout: 60_000,
      ...browser,
    },
  };
}
