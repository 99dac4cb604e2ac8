import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ReportFolder } from './report-folder.js';

const data = { kind: 'convlang-report', version: 2, state: 'running' };
let place: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'report '));
});
afterEach(() => rm(place, { recursive: true }));

test('a report goes into a folder that is new or empty, and over an earlier report', async () => {
  const path = join(place, 'a', 'b');
  const folder = await ReportFolder.open(path);
  expect(folder.earlier).toBeNull();
  await folder.write(data, { page: '<p>page</p>', text: 'text\n' });
  expect((await readdir(path)).toSorted()).toEqual(['index.html', 'report.json', 'report.txt']);
  expect(await readFile(join(path, 'index.html'), 'utf8')).toBe('<p>page</p>');
  const again = await ReportFolder.open(path);
  expect(again.earlier).toEqual(data);
  await mkdir(join(place, 'empty'));
  expect((await ReportFolder.open(join(place, 'empty'))).earlier).toBeNull();
});

test('what was written by another version is written over, but not read', async () => {
  await writeFile(join(place, 'report.json'), JSON.stringify({ ...data, version: 99 }));
  expect((await ReportFolder.open(place)).earlier).toBeNull();
});

test.each([
  ['notes.txt', 'mine'],
  ['report.json', '{"kind":"quarterly report"}'],
  ['report.json', 'no JSON'],
  ['index.html', '<p>my page</p>'],
])('a folder with somebody’s %s is left alone', async (name, text) => {
  await writeFile(join(place, name), text);
  await expect(ReportFolder.open(place)).rejects.toThrow(
    `E668 the folder ${place} holds ${name}, and no report`,
  );
  expect(await readFile(join(place, name), 'utf8')).toBe(text);
  expect(await readdir(place)).toEqual([name]);
});

test('what keeps a folder for a process is nothing that lies in it', async () => {
  await mkdir(join(place, 'report.lock'));
  await mkdir(join(place, '.report.lock.0123456789ab.tmp'));
  expect((await ReportFolder.open(place)).earlier).toBeNull();
});

test('a report that a kill has left unfinished is no stranger, and is tidied away', async () => {
  const names = ['.report.json.0123456789ab.tmp', '.index.html.ba9876543210.tmp'];
  for (const name of [...names, 'report.json']) {
    await writeFile(join(place, name), name === 'report.json' ? JSON.stringify(data) : '{"ki');
    const folder = await ReportFolder.open(place);
    expect(folder.earlier).toEqual(name === 'report.json' ? data : null);
    folder.tidy();
    expect(await readdir(place)).toEqual(name === 'report.json' ? [name] : []);
  }
  await writeFile(join(place, '.notes.txt.0123456789ab.tmp'), 'mine');
  (await ReportFolder.open(place)).tidy();
  expect(await readdir(place)).toContain('.notes.txt.0123456789ab.tmp');
});

test('a file is no folder', async () => {
  await writeFile(join(place, 'file'), '');
  await expect(ReportFolder.open(join(place, 'file'))).rejects.toThrow('E625');
});
