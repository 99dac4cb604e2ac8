import {
  chmodSync,
  chownSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadToolkit, type ConfigChoice } from '../../node.js';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'convlang trust ')));
afterAll(() => rmSync(root, { recursive: true }));
const OTHER = 12_345;

/** A folder of its own with a config and its plugin. */
function project(name: string): {
  readonly folder: string;
  readonly config: string;
  readonly plugin: string;
} {
  const folder = join(root, name);
  mkdirSync(folder);
  const [config, plugin] = [join(folder, 'convlang.config'), join(folder, 'p.mjs')];
  writeFileSync(config, 'use plugin "./p.mjs"\n');
  writeFileSync(plugin, `export default { name: 'p' };`);
  return { folder, config, plugin };
}

/** Names of the plugins that were loaded, or the message of what was wrong. */
async function outcome(folder: string, choice: ConfigChoice = {}): Promise<string> {
  try {
    return (await loadToolkit(folder, {}, choice)).plugins.map(({ name }) => name).join();
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

// On Windows files have no owner by number, and no rights of everybody.
describe.skipIf(process.platform === 'win32')('what everybody may write to', () => {
  it.each(['config', 'plugin', 'folder'] as const)('is not trusted: the %s', async (which) => {
    const made = project(`open ${which}`);
    chmodSync(made[which], which === 'folder' ? 0o777 : 0o666);
    const file = which === 'plugin' ? made.plugin : made.config;
    const what = which === 'folder' ? 'its folder' : 'it';
    expect(await outcome(made.folder)).toBe(`E542 ${file} is not trusted: everybody may write to ${what}`);
    expect(await outcome(made.folder, { trust: [made.folder] })).toBe('p');
    expect(await outcome(made.folder, { config: made.config })).toBe('p');
    expect(await outcome(made.folder, { config: false })).toBe('');
  });

  it('is trusted where only owners replace files, as in /tmp', async () => {
    const made = project('sticky');
    chmodSync(made.folder, 0o1777);
    expect(await outcome(made.folder)).toBe('p');
  });
});

// Files can be given away by root alone.
describe.skipIf(process.geteuid?.() !== 0)('what belongs to another user (needs root)', () => {
  it.each(['config', 'plugin', 'folder'] as const)('is not trusted: the %s', async (which) => {
    const made = project(`given ${which}`);
    chownSync(made[which], OTHER, OTHER);
    const file = which === 'plugin' ? made.plugin : made.config;
    const what = which === 'folder' ? 'its folder' : 'it';
    expect(await outcome(made.folder)).toBe(
      `E542 ${file} is not trusted: ${what} belongs to user ${OTHER}, and you are user 0`,
    );
    expect(await outcome(made.folder, { trust: [root] })).toBe('p');
    expect(await outcome(made.folder, { trust: [join(root, 'gone'), `${made.folder}x`] })).toContain('E542');
    expect(await outcome(made.folder, { config: made.config })).toBe('p');
  });

  it('is not trusted through a link of theirs, to a file of mine', async () => {
    const made = project('mine');
    const theirs = join(root, 'theirs');
    mkdirSync(theirs);
    symlinkSync(made.config, join(theirs, 'convlang.config'));
    lchownSync(join(theirs, 'convlang.config'), OTHER, OTHER);
    expect(await outcome(theirs)).toContain(`it belongs to user ${OTHER}`);
  });

  it('is not trusted as a package that lies above the project', async () => {
    const made = project('packages');
    const theirs = join(root, 'node_modules/planted');
    mkdirSync(theirs, { recursive: true });
    writeFileSync(join(theirs, 'package.json'), '{"type":"module","exports":"./i.js"}');
    writeFileSync(join(theirs, 'i.js'), `export default { name: 'planted' };`);
    writeFileSync(made.config, 'use plugin "planted"\n');
    expect(await outcome(made.folder)).toBe('planted');
    chownSync(join(theirs, 'i.js'), OTHER, OTHER);
    expect(await outcome(made.folder)).toContain(`E542 ${join(theirs, 'i.js')} is not trusted`);
    expect(await outcome(made.folder, { config: made.config })).toContain('E542');
    expect(await outcome(made.folder, { trust: [root] })).toBe('planted');
  });
});
