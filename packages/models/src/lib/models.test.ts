import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { models } from './models.js';

const folder = new URL('../../', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.conv'))
  .map((name) => name.slice(0, -'.conv'.length));

describe('models', () => {
  it('lists every file of the package, and nothing else', () => {
    expect(models.map(({ name }): string => name).sort()).toEqual(files.sort());
  });

  it('cites a source and expects a number of parameters in every file', () => {
    for (const name of files) {
      const text = readFileSync(new URL(`${name}.conv`, folder), 'utf8');
      expect(text, name).toMatch(/^## [^]*(\b(19|20)\d\d\b|arXiv:)[^]*\nnet /);
      expect(text, name).toMatch(/expect \{ params \d+/);
    }
  });
});
