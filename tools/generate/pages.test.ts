import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codePage } from './code-page.js';
import { codes, compileSample, readSample, sampleFolders } from './code-samples.js';
import { pagesFolder } from './pages.js';

const samples = codes.map((code) => readSample(code)).filter((sample) => sample !== null);
const texts = samples.filter((sample) => sample.kind === 'text');

describe('samples of the catalogue', () => {
  it('exist for every code, and for nothing else', () => {
    expect(samples.map(({ code }) => code)).toEqual(codes);
    expect(sampleFolders()).toEqual(codes);
  });

  it('have an error or a warning of their code in the wrong file', () => {
    const missing = texts.filter(({ code, wrong }) => {
      const { diagnostics } = compileSample(code, wrong);
      return !diagnostics.some((diagnostic) => diagnostic.code === code);
    });
    expect(missing.map(({ code }) => code)).toEqual([]);
  });

  it('have nothing wrong in the mended file', () => {
    const wrong = texts.flatMap(({ code, mended }) => {
      const { diagnostics } = compileSample(code, mended);
      return diagnostics.length === 0 ? [] : [`${code}: ${diagnostics.map((d) => d.code).join(' ')}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('pages of the catalogue', () => {
  it('are there for every code, and for nothing else', () => {
    expect(readdirSync(pagesFolder).sort()).toEqual(codes.map((code) => `${code}.md`));
  });

  it('are what `npm run generate` makes', () => {
    const stale = samples.filter((sample) => {
      const path = join(pagesFolder, `${sample.code}.md`);
      return !existsSync(path) || readFileSync(path, 'utf8') !== codePage(sample);
    });
    expect(stale.map(({ code }) => code)).toEqual([]);
  });
});
