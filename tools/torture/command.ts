import { spawn, type ChildProcess } from 'node:child_process';

/** How a command ended. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command under way. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** No command of a trial takes nearly as long: one that does hangs. */
const HANG_MS = 60_000;

/** Starts a program; it is killed, and counts as hanging, after a minute. */
export function startProgram([program = '', ...args]: readonly string[], cwd: string): Running {
  const child = spawn(program, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<Ended>((resolve, reject) => {
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`no end within ${HANG_MS / 1000} s: ${[program, ...args].join(' ')}`));
    }, HANG_MS);
    child.on('error', reject);
    child.on('close', (status, signal) => {
      clearTimeout(late);
      resolve({ status, signal, stdout, stderr });
    });
  });
  return { child, ended };
}

/** Where a program's own stack shows: what no user may ever see. */
const STACK = /^\s+at .+:\d+:\d+\)?$/m;

/**
 * What is wrong with how a command took wrong input, or `null`: it must end with 1, name a code, and show neither a stack nor
 * itself as the one at fault.
 */
export function refusalFault({ status, signal, stdout, stderr }: Ended): string | null {
  // What `check` finds is its result, and goes to the output.
  const all = `${stdout}${stderr}`;
  const said = all.slice(0, 600);
  if (status !== 1) return `it ended with ${String(status ?? signal)}, not with 1: ${said}`;
  if (STACK.test(all) || all.includes('a fault in convlang itself')) return `it shows its own fault: ${said}`;
  return /\bE\d{3}\b/.test(all) ? null : `it names no code: ${said}`;
}
