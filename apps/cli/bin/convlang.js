#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../dist/bundle/main.js', import.meta.url);
if (existsSync(main)) {
  await import(main.href);
} else {
  process.stderr.write('convlang is not built yet: run `npm run build` in the clone, then try again\n');
  process.exitCode = 3;
}
