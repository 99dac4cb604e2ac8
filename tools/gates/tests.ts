// Reads vitest's JSON report, forbids skips that this machine has no reason for, and ends with a line of counts.
// usage: tests.ts REPORT.json
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowedSkips } from './allowed-skips.js';
import { judgeTests, type TestReport } from './judge-tests.js';
import { root } from './workspaces.js';

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: tests.ts REPORT.json');
const report = JSON.parse(readFileSync(path, 'utf8')) as TestReport;
const machine = {
  hasShared: existsSync(process.env['CONVLANG_SHARED'] ?? join(root, '../shared')),
  isRoot: process.getuid?.() === 0,
};
const { passed, failed, skipped, faults } = judgeTests(report, machine, allowedSkips);
for (const fault of faults) console.log(fault);
console.log(`tests: ${passed} passed, ${failed} failed, ${skipped} skipped`);
if (failed > 0) process.exitCode = 1;
