import { spawnSync } from 'node:child_process';

/** What a command did: its exit status and everything it printed. */
export interface CommandResult {
  readonly status: number;
  readonly output: string;
}

const LIMIT_MS = 10 * 60_000;

/** Runs a program to its end with no input. A run over ten minutes, or one that cannot start, has the status 124. */
export function runCommand(program: string, args: readonly string[], cwd: string): CommandResult {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LIMIT_MS,
    maxBuffer: 64 * 1024 * 1024,
    // Settings of an npm that started this process (such as --prefix) must not reach the one started here.
    env: { ...withoutNpmSettings(process.env), CI: 'true' },
  });
  return { status: status ?? 124, output: `${stdout}${stderr}` };
}

function withoutNpmSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([key]) => !/^npm_(package|lifecycle|command)/.test(key)),
  );
}
