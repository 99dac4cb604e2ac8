import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

// What this machine has of the things that some tests need and `npm ci` does not bring. A test that needs one says its name:
// `it.skipIf(lavapipe() === null)('trains (needs lavapipe)', ...)`; tools/gates/allowed-skips.ts judges the skip.

/** The driver file of Mesa's software Vulkan, or null where there is none that gives WebGPU an adapter (Mesa 22 does not). */
export function lavapipe() {
  const folder = '/usr/share/vulkan/icd.d';
  const name = existsSync(folder)
    ? readdirSync(folder).find((file) => file.startsWith('lvp_icd'))
    : undefined;
  return name === undefined ? null : ifItWorks(`${folder}/${name}`);
}

/** The driver file of Chromium's software Vulkan, or null where there is none that gives WebGPU an adapter. */
export function swiftshader() {
  return ifItWorks('/usr/lib/chromium/vk_swiftshader_icd.json');
}

/** Chromium's executable, or null. */
export function chromium() {
  const path = '/usr/bin/chromium';
  return existsSync(path) ? path : null;
}

/**
 * Whether tests may take as long as they like (`npm run test:long`): then each of many alike is run, where a usual run takes one of a kind.
 */
export function isLongRun() {
  return process.env['CONVLANG_LONG'] === '1';
}

/** Whether `python3` is here with TensorBoard. */
export function hasTensorboard() {
  const { status } = spawnSync('python3', ['-c', 'import tensorboard'], { stdio: 'ignore', timeout: 60_000 });
  return status === 0;
}

/** How Chromium is started. */
export const chromiumArgs = [
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

/** Whether tfjs-node is here with its native part, and loads. */
export function hasTfjsNode() {
  // Node 23 and newer no longer have the two that tfjs-node calls.
  const code = `import util from 'node:util';
    util.isArray ??= Array.isArray;
    util.isNullOrUndefined ??= (value) => value === null || value === undefined;
    await import('@tensorflow/tfjs-node');`;
  return endsWell(code, {});
}

/** @param {string} driver */
function ifItWorks(driver) {
  const code = `import { create } from 'webgpu';
    const adapter = await create([]).requestAdapter();
    process.exit(adapter === null ? 1 : 0);`;
  return existsSync(driver) && endsWell(code, { VK_DRIVER_FILES: driver }) ? driver : null;
}

/**
 * @param {string} code
 * @param {Record<string, string>} env
 */
function endsWell(code, env) {
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: import.meta.dirname,
    env: { ...process.env, ...env },
    stdio: 'ignore',
    timeout: 60_000,
  });
  return status === 0;
}
