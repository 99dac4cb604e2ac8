import { defineProject } from 'vitest/config';
import { fromSource } from '../../vitest.shared.mjs';

const shared = fromSource('@convlang/cli');

export default defineProject({
  ...shared,
  test: { ...shared.test, globalSetup: 'src/testing/bundle-cli.ts' },
});
