import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { spawnCli, temporaryFolder, type SpawnOptions } from '../../testing/spawn-cli.js';

/** A plugin that says when it runs, before it is looked at as a plugin. */
const plugin = `process.stderr.write('RAN\\n');\nexport default { name: 'loud' };\n`;
const model = 'input 4\n  | dense 2\n';

let folder = '';
beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(join(folder, 'far/models'), { recursive: true });
  await mkdir(join(folder, 'project/models'), { recursive: true });
  const files = {
    'convlang.config': 'use plugin "./loud.mjs"\n',
    'loud.mjs': plugin,
    'far/models/m.conv': model,
    'project/package.json': '{}',
    'project/convlang.config': 'use plugin "./loud.mjs"\n',
    'project/loud.mjs': plugin,
    'project/models/m.conv': model,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
});
const run = (args: string, options: SpawnOptions = {}) =>
  spawnCli(args.split(' '), { cwd: folder, ...options });

describe('code of others', () => {
  it.each(['check far/models/m.conv', 'fmt far/models/m.conv', 'summary far/models/m.conv'])(
    'does not run outside of a project: %s',
    async (args) => {
      const { status, stderr } = await run(args);
      expect([status, stderr]).toEqual([0, '']);
    },
  );

  it('runs in a project, as its config says, but for --no-config', async () => {
    expect((await run('check project/models/m.conv')).stderr).toBe('RAN\n');
    expect((await run('summary project/models/m.conv --no-config')).stderr).toBe('');
    expect((await run('fmt --check project/models/m.conv')).stderr).toBe('');
  });

  it('runs where --config names it', async () => {
    expect((await run('check far/models/m.conv --config project/convlang.config')).stderr).toBe('RAN\n');
    const missing = await run('check far/models/m.conv --config none');
    expect([missing.status, missing.stderr]).toEqual([1, 'E501 none does not exist\n\n']);
  });

  // Windows has no rights of everybody.
  it.skipIf(process.platform === 'win32')(
    'is refused where everybody may write, with the words to trust it',
    async () => {
      await chmod(join(folder, 'project/convlang.config'), 0o666);
      const refused = await run('check project/models/m.conv');
      expect(refused.status).toBe(1);
      expect(refused.stderr).toContain('is not trusted: everybody may write to it');
      expect(refused.stderr).toContain(`CONVLANG_TRUST=${join(folder, 'project')}`);
      expect(refused.stderr).toContain('--no-config');
      expect(refused.stderr).not.toContain('RAN');
      const trusting = { env: { CONVLANG_TRUST: join(folder, 'project') } };
      expect((await run('check project/models/m.conv', trusting)).stderr).toBe('RAN\n');
      const unclear = await run('check project/models/m.conv', { env: { CONVLANG_TRUST: 'project' } });
      expect(unclear.status).toBe(2);
      expect(unclear.stderr).toContain("CONVLANG_TRUST lists whole paths of folders, and 'project' is none");
    },
  );
});
