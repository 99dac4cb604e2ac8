import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findConfig } from '../../node.js';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'convlang find ')));
afterAll(() => rmSync(root, { recursive: true }));

/** Makes empty files, each in its folders, and looks for the config of a folder of them; as a path seen from there. */
function found(name: string, files: readonly string[], from: string): string | null {
  const home = join(root, name);
  for (const file of [...files, `${from}/model.conv`]) {
    mkdirSync(dirname(join(home, file)), { recursive: true });
    writeFileSync(join(home, file), '');
  }
  return findConfig(join(home, from))?.slice(home.length + 1) ?? null;
}

describe('the config of a folder', () => {
  it('is that of the project, up to its root and no further', () => {
    const files = ['convlang.config', 'p/package.json', 'p/convlang.config'];
    expect(found('at-root', files, 'p/a/b')).toBe('p/convlang.config');
    expect(found('above-package', ['convlang.config', 'p/package.json'], 'p/a')).toBeNull();
    expect(found('above-git', ['convlang.config', 'p/.git/HEAD'], 'p/a')).toBeNull();
    expect(found('nearest', ['.git/HEAD', 'convlang.config', 'a/convlang.config'], 'a/b')).toBe(
      'a/convlang.config',
    );
  });

  it('is its own or none outside of a project', () => {
    expect(found('own', ['a/convlang.config'], 'a')).toBe('a/convlang.config');
    expect(found('above', ['a/convlang.config'], 'a/b')).toBeNull();
  });

  it('may be lines, JSON or a module, but not two of them', () => {
    for (const name of [
      'convlang.config',
      'convlang.config.json',
      'convlang.config.mjs',
      'convlang.config.js',
    ])
      expect(found(`as ${name}`, [`a/${name}`], 'a')).toBe(`a/${name}`);
    expect(found('inner', ['.git/HEAD', 'convlang.config', 'a/convlang.config.json'], 'a')).toBe(
      'a/convlang.config.json',
    );
    const both = ['a/convlang.config', 'a/convlang.config.json'];
    expect(() => found('both', both, 'a')).toThrow(
      `${join(root, 'both/a')} has more than one config: convlang.config, convlang.config.json`,
    );
  });

  it('is whatever has the name: a folder or a broken link is not passed over', () => {
    expect(found('folder', ['convlang.config/x'], '.')).toBe('convlang.config');
    mkdirSync(join(root, 'link'));
    symlinkSync(join(root, 'nowhere'), join(root, 'link/convlang.config'));
    expect(found('link', [], '.')).toBe('convlang.config');
  });
});
