import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { thisOwner, type LockOwner } from './lock-owner.js';
import { runLock } from '../train/run-folder.js';
import { ProcessLock } from './process-lock.js';

const place = mkdtempSync(join(tmpdir(), 'convlang lock ö '));
afterAll(() => rmSync(place, { recursive: true }));

let count = 0;
const newFolder = (): string => {
  const folder = join(place, String(count++));
  mkdirSync(folder);
  return folder;
};
const take = (folder: string) => ProcessLock.take(runLock(folder), () => Promise.resolve());

/** Leaves a lock as an owner would that gave its last sign of life `secondsAgo`. */
function leaveLock(folder: string, owner: Partial<LockOwner>, secondsAgo = 0): void {
  mkdirSync(join(folder, 'run.lock'));
  const file = join(folder, 'run.lock', '.run.lock.left');
  writeFileSync(file, JSON.stringify({ ...thisOwner(), ...owner }));
  const time = Date.now() / 1000 - secondsAgo;
  utimesSync(file, time, time);
}

const deadPid = (): number => spawnSync(process.execPath, ['--version']).pid;

/** How many of many that want a lock at the same time get it. */
async function winners(folder: string): Promise<number> {
  const wanted = await Promise.allSettled(Array.from({ length: 24 }, () => take(folder)));
  const won = wanted.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const held = won.filter((lock) => lock.isHeld()).length;
  expect(held).toBe(won.length);
  for (const lock of won) lock.release();
  for (const one of wanted) if (one.status === 'rejected') expect(String(one.reason)).toContain('E623');
  return won.length;
}

describe('ProcessLock', () => {
  it('lets one in at a time, names it, and leaves nothing behind', async () => {
    const folder = newFolder();
    const lock = await take(folder);
    await expect(take(folder)).rejects.toThrow(
      `E623 ${folder} is in use by another training: process ${process.pid} on ${hostname()} since 20`,
    );
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
    (await take(folder)).release();
  });

  it('is given to one of many that want it at once', async () => {
    for (let round = 0; round < 10; round++) {
      const folder = newFolder();
      expect(await winners(folder)).toBe(1);
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  it('is given to one of many that find it left by a process that is dead', async () => {
    const pid = deadPid();
    for (let round = 0; round < 10; round++) {
      const folder = newFolder();
      leaveLock(folder, { pid });
      expect(await winners(folder)).toBe(1);
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  it('is free at once when its process is dead, and says whose it was', async () => {
    const folder = newFolder();
    const pid = deadPid();
    leaveLock(folder, { pid });
    const lock = await take(folder);
    expect(lock.leftBy?.pid).toBe(pid);
    lock.release();
  });

  it.skipIf(process.platform !== 'linux')(
    'is free at once when another process has got the number since (Linux only: needs /proc)',
    async () => {
      const folder = newFolder();
      leaveLock(folder, { pid: process.pid, began: '1' });
      (await take(folder)).release();
    },
  );

  it('of another machine or container is free two minutes after the last sign of life', async () => {
    for (const owner of [{ host: 'elsewhere' }, { space: 'another boot' }]) {
      const [fresh, stale] = [newFolder(), newFolder()];
      leaveLock(fresh, owner, 100);
      await expect(take(fresh)).rejects.toThrow('E623');
      leaveLock(stale, owner, 140);
      (await take(stale)).release();
    }
  });

  it('that names nobody, or was left empty, is not stuck', async () => {
    const [unreadable, empty] = [newFolder(), newFolder()];
    leaveLock(unreadable, {}, 140);
    writeFileSync(join(unreadable, 'run.lock', '.run.lock.left'), 'not JSON');
    await expect(take(unreadable)).rejects.toThrow('a process that is not named');
    mkdirSync(join(empty, 'run.lock'));
    (await take(empty)).release();
  });

  it('is not held by a sign of life of hours ahead, from before the clock was set back', async () => {
    const [near, far] = [newFolder(), newFolder()];
    leaveLock(near, { host: 'elsewhere' }, -100);
    await expect(take(near)).rejects.toThrow('E623');
    leaveLock(far, { host: 'elsewhere' }, -7200);
    (await take(far)).release();
  });

  it('takes nothing away that is no lock: a file, a link, a folder of somebody', async () => {
    const [file, link, deep] = [newFolder(), newFolder(), newFolder()];
    writeFileSync(join(file, 'run.lock'), 'mine');
    symlinkSync(place, join(link, 'run.lock'), 'dir');
    mkdirSync(join(deep, 'run.lock', 'mine'), { recursive: true });
    for (const folder of [file, link, deep])
      await expect(take(folder)).rejects.toThrow(
        `E526 ${join(folder, 'run.lock')} cannot be written: there is something of that name that is no lock of this command`,
      );
    expect(readFileSync(join(file, 'run.lock'), 'utf8')).toBe('mine');
    expect(readdirSync(join(deep, 'run.lock'))).toEqual(['mine']);
  });

  it('knows when it was taken over, and does not take away the lock of another', async () => {
    const folder = newFolder();
    const lock = await take(folder);
    rmSync(join(folder, 'run.lock'), { recursive: true });
    expect(lock.isHeld()).toBe(false);
    const next = await take(folder);
    lock.release();
    expect(next.isHeld()).toBe(true);
    next.release();
  });

  it('holds the owner as one line of JSON', async () => {
    const folder = newFolder();
    const lock = await take(folder);
    const [name = ''] = readdirSync(join(folder, 'run.lock'));
    const owner: unknown = JSON.parse(readFileSync(join(folder, 'run.lock', name), 'utf8'));
    expect(owner).toMatchObject({ pid: process.pid, host: hostname() });
    lock.release();
  });
});
