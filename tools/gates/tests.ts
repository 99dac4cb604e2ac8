// Reads vitest's JSON report, forbids skips that this machine has no reason for, and ends with a line of counts.
// usage: tests.ts REPORT.json
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, hasTensorboard, hasTfjsNode, lavapipe, swiftshader } from '../../vitest.machine.mjs';
import { allowedSkips, installables, type Installable } from './allowed-skips.js';
import { countTests, type TestReport } from './count-tests.js';
import { root } from './workspaces.js';

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: tests.ts REPORT.json');
const report = JSON.parse(readFileSync(path, 'utf8')) as TestReport;
// What CI installed, by name: a test that does not find it must not be skipped.
const required = new Set((process.env['CONVLANG_REQUIRE'] ?? '').split(','));
const isHere = {
  'tfjs-node': hasTfjsNode,
  lavapipe: () => lavapipe() !== null,
  swiftshader: () => swiftshader() !== null,
  chromium: () => chromium() !== null,
  tensorboard: hasTensorboard,
} satisfies Record<Installable, () => boolean>;
const machine = {
  hasShared: existsSync(process.env['CONVLANG_SHARED'] ?? join(root, '../shared')),
  isRoot: process.getuid?.() === 0,
  hasRelaxedSimd: Number.parseInt(process.versions.node, 10) >= 22,
  lacks: new Set(installables.filter((thing) => !required.has(thing) && !isHere[thing]())),
};
const { passed, failed, skipped, faults } = countTests(report, machine, allowedSkips);
for (const fault of faults) console.log(fault);
console.log(`tests: ${passed} passed, ${failed} failed, ${skipped} skipped`);
if (failed > 0) process.exitCode = 1;
