import { defineProject } from 'vitest/config';
import { fromSource } from '../vitest.shared.mjs';

const shared = fromSource('@convlang/tools');

export default defineProject({
  ...shared,
  test: {
    ...shared.test,
    include: ['*/**/*.test.ts'],
    // The tests of the zoo choose the driver of their process, and make engines of tfjs.
    isolate: true,
  },
});
