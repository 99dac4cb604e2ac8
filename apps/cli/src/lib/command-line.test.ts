import { describe, expect, it } from 'vitest';
import { spawnCli } from '../testing/spawn-cli.js';

describe('the command line', () => {
  it('prints help and ends well when nothing is asked', async () => {
    const { status, stdout, stderr } = await spawnCli([]);
    expect(status).toBe(0);
    expect(stderr).toBe('');
    for (const name of [
      'check',
      'fmt',
      'summary',
      'diff',
      'expect',
      'train',
      'evaluate',
      'predict',
      'explain',
      'new',
    ])
      expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
  });

  it('says it in 80 columns where the terminal has no more', async () => {
    const { stdout } = await spawnCli(['--help']);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).toMatch(/^ {2}explain \[FILE_OR_CODE\] \[LAYER\]\s+\S/m);
    expect(stdout).toMatch(/^ {2}check <FILE\.\.\.>\s+\S/m);
    const ofCommand = await spawnCli(['predict', '--help']);
    expect(ofCommand.stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('prints the version', async () => {
    const { status, stdout } = await spawnCli(['--version']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('answers an unknown command in one line with the nearest one, and status 2', async () => {
    const { status, stdout, stderr } = await spawnCli(['sumary', 'lenet5']);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      "convlang: unknown command 'sumary'; did you mean summary?\n`convlang --help` says what can be asked\n",
    );
  });

  it('answers an unknown option with the hint for that command', async () => {
    const { status, stderr } = await spawnCli(['explain', '--pink']);
    expect(status).toBe(2);
    expect(stderr).toBe(
      "convlang: unknown option '--pink'\n`convlang explain --help` says what can be asked\n",
    );
  });

  it('answers a missing argument with status 2', async () => {
    const { status, stderr } = await spawnCli(['new']);
    expect(status).toBe(2);
    expect(stderr).toBe(
      "convlang: missing required argument 'NAME'\n`convlang new --help` says what can be asked\n",
    );
  });
});
