import { existsSync, openSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { cliCommand, spawnCli } from '../../testing/spawn-cli.js';
import { hasColour } from './style.js';

describe('output', () => {
  it('ends quietly when the reader closes the pipe', async () => {
    const [file = '', ...args] = cliCommand(['explain']);
    const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (part: Buffer) => (stderr += part.toString()));
    child.stdout.destroy();
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it.skipIf(!existsSync('/dev/full'))(
    'says when a full disk takes no output (skipped without /dev/full)',
    async () => {
      const [file = '', ...args] = cliCommand(['summary', 'lenet5']);
      const child = spawn(file, args, { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] });
      let stderr = '';
      child.stderr?.on('data', (part: Buffer) => (stderr += part.toString()));
      const status = await new Promise((resolve) => child.on('close', resolve));
      expect(status).toBe(1);
      expect(stderr).toMatch(/^convlang: the output cannot be written: ENOSPC/);
      expect(stderr).not.toContain('    at ');
    },
  );

  it('has no colours in a pipe, even when errors are shown', async () => {
    const { stdout, stderr } = await spawnCli(['check', '-'], {
      input: 'input 8 | dens 3',
      env: { FORCE_COLOR: '' },
    });
    expect(stdout + stderr).not.toContain('\u001b');
  });
});

describe('hasColour', () => {
  const stream = (isTTY: boolean) => Object.assign(new PassThrough(), { isTTY });

  it('needs a terminal that can show colours, and nobody who objects', () => {
    expect(hasColour(stream(true), {})).toBe(true);
    expect(hasColour(stream(true), { NO_COLOR: '' })).toBe(true);
    expect(hasColour(stream(true), { NO_COLOR: '1' })).toBe(false);
    expect(hasColour(stream(true), { TERM: 'dumb' })).toBe(false);
    expect(hasColour(stream(false), { FORCE_COLOR: '1' })).toBe(true);
    expect(hasColour(stream(false), { FORCE_COLOR: '3', NO_COLOR: '1' })).toBe(true);
    expect(hasColour(stream(true), { FORCE_COLOR: '0' })).toBe(false);
    expect(hasColour(stream(true), { FORCE_COLOR: '' })).toBe(true);
    expect(hasColour(stream(false), {})).toBe(false);
    expect(hasColour(new PassThrough(), {})).toBe(false);
  });
});
