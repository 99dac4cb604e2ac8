import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['packages/*', 'packages/*/vitest.browser.config.mts', 'apps/*', 'tools'],
    pool: 'forks',
  },
});
