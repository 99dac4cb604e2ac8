import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { lavapipe } from '../../../../../vitest.machine.mjs';
import { usePluginIn } from '../../testing/backend-plugin.js';
import { spawnCli, temporaryFolder } from '../../testing/spawn-cli.js';

interface Listed {
  readonly auto: string;
  readonly backends: readonly { readonly name: string; readonly here: boolean }[];
}

interface Diagnosis {
  readonly ok: boolean;
  readonly findings: readonly { readonly name: string; readonly good: boolean }[];
}

let folder = '';
beforeAll(async () => {
  folder = await temporaryFolder();
  await usePluginIn(folder);
});

describe('convlang backends', () => {
  it('lists those of convlang and of plugins; one that kills its process is one that is missing', async () => {
    const { status, stdout, stderr } = await spawnCli(['backends', '--json'], { cwd: folder });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const listed = JSON.parse(stdout) as Listed;
    expect(listed).toMatchObject({ ok: true, convlang: '0.1.0', node: process.version });
    const names = [
      'ts',
      'wasm',
      'wasm-fast',
      'node',
      'webgpu',
      'tfjs-wasm',
      'tfjs-cpu',
      'poor',
      'frail',
      'lossy',
      'deadly',
      'elsewhere',
    ];
    expect(listed.backends.map(({ name }) => name)).toEqual(names);
    const byName = Object.fromEntries(listed.backends.map((backend) => [backend.name, backend]));
    expect(byName['ts']).toMatchObject({ here: true, device: 'processor, one thread', reason: null });
    expect(byName['tfjs-wasm']).toMatchObject({ here: true, versions: { tfjs: '4.22.0' } });
    expect(byName['deadly']).toMatchObject({ here: false, reason: 'it ends its process (SIGSEGV)' });
    expect(byName['elsewhere']).toMatchObject({ here: false, remedy: 'insert-card --firmly' });
  });

  it.skipIf(lavapipe() === null)('tells that a device is a processor (needs lavapipe)', async () => {
    const env = { VK_DRIVER_FILES: lavapipe() ?? '' };
    const { stdout } = await spawnCli(['backends'], { cwd: folder, env });
    expect(stdout).toMatch(/^webgpu +here +llvmpipe.*\n +a processor that poses as a graphics device/m);
    expect(stdout).toMatch(/^ +tfjs 4\.22\.0, maxTensorBytes \d+ MiB$/m);
    expect(stdout).toMatch(/^deadly +missing +it ends its process/m);
    expect(stdout).toMatch(/\nconvlang 0\.1\.0 on Node v\d.*; auto takes wasm\n$/);
  });
});

describe('convlang doctor', () => {
  it('is content with what is needed, and says the command for what is not', async () => {
    const { status, stdout } = await spawnCli(['doctor'], { cwd: folder });
    expect(status).toBe(0);
    const lines = stdout.split('\n');
    expect(lines.slice(0, 4)).toEqual([
      `good      Node: ${process.versions.node}`,
      'good      plugins: 1 plugin loaded',
      'good      pictures: PNG, JPEG, WebP, AVIF, GIF and TIFF can be read',
      'good      backend ts: processor, one thread',
    ]);
    expect(stdout).toContain(
      'lacking   backend elsewhere: the slot is empty\n          insert-card --firmly\n',
    );
    expect(lines.at(-2)).toMatch(/^everything needed is here; \d optional parts are lacking$/);
  });

  it('ends with 1 where a plugin cannot be loaded, and says what to install', async () => {
    const broken = join(folder, 'broken');
    await mkdir(broken);
    await writeFile(join(broken, 'convlang.config'), '\nuse plugin "convlang-none"\nuse plugin "./no.mjs"\n');
    const { status, stdout } = await spawnCli(['doctor', '--json'], { cwd: broken });
    expect(status).toBe(1);
    const diagnosis = JSON.parse(stdout) as Diagnosis;
    expect(diagnosis.ok).toBe(false);
    expect(diagnosis.findings.filter(({ name }) => name === 'plugins')).toEqual([
      {
        name: 'plugins',
        good: false,
        optional: false,
        detail: 'E551 there is no plugin convlang-none, convlang.config:2',
        remedy: 'npm install convlang-none',
      },
      {
        name: 'plugins',
        good: false,
        optional: false,
        detail: 'E551 there is no plugin ./no.mjs, convlang.config:3',
        remedy: 'convlang explain E551',
      },
    ]);
    expect(diagnosis.findings.find(({ name }) => name === 'backend ts')).toMatchObject({ good: true });
  });
});
