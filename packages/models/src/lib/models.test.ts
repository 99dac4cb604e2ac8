import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { models } from './models.js';

const folder = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(`${folder}${file}`, 'utf8');
const names = models.map(({ name }) => name);

/** A number of the expect section. */
function expected(name: string, key: string): number {
  const [, section = ''] = /^expect \{(.*)\}$/m.exec(read(`${name}.conv`)) ?? [];
  return Number(new RegExp(`(?<![\\w-])${key} (\\d+)`).exec(section)?.[1] ?? NaN);
}

describe('models', () => {
  it('lists every network of the package once', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.conv'));
    expect([...names].toSorted()).toEqual(files.map((file) => file.slice(0, -'.conv'.length)).toSorted());
  });

  it('describes each by the number of its parameters', () => {
    const told = models.map(({ description }) =>
      Number(/([\d,]+) parameters/.exec(description)?.[1]?.replaceAll(',', '')),
    );
    expect(told).toEqual(names.map((name) => expected(name, 'params')));
  });

  it.each(names)('%s cites its source, states sizes, and expects what was counted', (name) => {
    const text = read(`${name}.conv`);
    const [head = ''] = text.split(/^net /m);
    expect(head).toMatch(/^(?:## .*\n)+$/);
    expect(head).toMatch(/(?:19|20)\d\d/);
    expect(text.match(/->/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
    expect(text).toMatch(/^expect \{.*params \d+ .*state \d+ .*macs \d+ .*output \d+.*\}$/m);
  });

  it('the README has a row for each, with its numbers', () => {
    const rows = [...read('README.md').matchAll(/^\| \[`(.+?)`\]\((.+?)\) *\|.*\|(.*)\|(.*)\|(.*)\|$/gm)];
    const number = (cell = ''): number => Number(cell.replaceAll(',', ''));
    expect(
      rows.map(([, name, file, params, macs, input]) => [
        name,
        file,
        number(params),
        number(macs),
        input?.trim(),
      ]),
    ).toEqual(
      names.map((name) => [
        name,
        `${name}.conv`,
        expected(name, 'params'),
        expected(name, 'macs'),
        /^input (\S+)/m.exec(read(`${name}.conv`))?.[1],
      ]),
    );
  });
});
