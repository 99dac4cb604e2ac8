import { describe, expect, it } from 'vitest';
import { catalogue } from '@convlang/diagnostics';
import { spawnCli } from '../../testing/spawn-cli.js';

describe('convlang explain', () => {
  it('prints the page of a code, however it is written', async () => {
    const { status, stdout } = await spawnCli(['explain', 'e203']);
    expect(status).toBe(0);
    expect(stdout).toContain('E203');
    expect(stdout).toContain('window does not fit a whole number of times');
  });

  it('prints it as JSON', async () => {
    const { stdout } = await spawnCli(['explain', 'E203', '--json']);
    const { message, why } = catalogue.E203;
    expect(JSON.parse(stdout)).toMatchObject({ code: 'E203', severity: 'error', message, why });
  });

  it('lists every code with its sentence', async () => {
    const { stdout } = await spawnCli(['explain']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(Object.keys(catalogue).length);
    expect(stdout).toContain('E203  window does not fit a whole number of times\n');
  });

  it('answers an unknown code with status 2', async () => {
    const { status, stderr } = await spawnCli(['explain', 'E999']);
    expect(status).toBe(2);
    expect(stderr.split('\n')[0]).toBe('convlang: there is no code E999; `convlang explain` lists them all');
  });
});
