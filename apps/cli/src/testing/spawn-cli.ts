import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';

const main = join(inject('bundledCli'), 'main.js');

/** How a command of a test runs. */
export interface SpawnOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  /** Whether standard input stays open for the test to write to. */
  readonly keepsInput?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a command of a test did. */
export interface CliResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that still runs. */
export interface RunningCli {
  readonly child: ChildProcess;
  readonly result: Promise<CliResult>;
  /** What it wrote so far, both streams. */
  readonly output: () => string;
}

/** The program and arguments that run the real command, bundled from these sources. */
export function cliCommand(args: readonly string[]): readonly string[] {
  return [process.execPath, main, ...args];
}

/** Without what npm says of the command that runs the tests. */
function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));
}

/** Starts the real command in a process of its own. */
export function startCli(args: readonly string[], options: SpawnOptions = {}): RunningCli {
  const [program = '', ...rest] = cliCommand(args);
  const child = spawn(program, rest, {
    cwd: options.cwd,
    env: { ...environment(), ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  if (options.keepsInput === true) child.stdin.write(options.input ?? '');
  else child.stdin.end(options.input ?? '');
  const result = new Promise<CliResult>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
  return { child, result, output: () => stdout + stderr };
}

/** Runs the real command to its end. */
export function spawnCli(args: readonly string[], options: SpawnOptions = {}): Promise<CliResult> {
  return startCli(args, options).result;
}

/** Waits until a command has written a text. */
export async function untilWritten(run: RunningCli, text: string): Promise<void> {
  const ended = run.result.then(() => true);
  while (!run.output().includes(text)) {
    const pause = new Promise<false>((resolve) => setTimeout(resolve, 5, false));
    if ((await Promise.race([ended, pause])) && !run.output().includes(text))
      throw new Error(`it ended without ${text}: ${run.output()}`);
  }
}

/** A fresh folder, with a space and letters beyond ASCII in its name. */
export async function temporaryFolder(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), 'convlang tëst 数-')));
}
