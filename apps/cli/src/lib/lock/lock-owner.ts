import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { readText } from '@convlang/data/node';

/** Who holds a lock: one process of one machine. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
  /** What tells apart processes of one number: the machine's boot and, in a container, its numbering. `null` where the system has none. */
  readonly space: string | null;
  /** When the process began, as the system counts; no two processes of one number share it. `null` where the system does not tell. */
  readonly began: string | null;
  /** When the lock was taken, as people write it. */
  readonly since: string;
}

/** The running process. */
export function thisOwner(): LockOwner {
  return {
    pid: process.pid,
    host: hostname(),
    space: processSpace(),
    began: processState('self')?.began ?? null,
    since: `${new Date().toISOString().slice(0, 19).replace('T', ' ')} UTC`,
  };
}

/**
 * Whether the owner's process is still there: `unknown` for one of another machine or container, and where the system does not tell
 * a process from a later one with its number.
 */
export function ownerState(owner: LockOwner): 'alive' | 'dead' | 'unknown' {
  if (owner.host !== hostname() || owner.space !== processSpace()) return 'unknown';
  if (!isProcess(owner.pid)) return 'dead';
  const state = processState(owner.pid);
  if (state === null || owner.began === null) return 'unknown';
  return state.began === owner.began && !state.isOver ? 'alive' : 'dead';
}

/** An owner that was read from a file, or `null` where it is none. */
export function readOwner(text: string): LockOwner | null {
  try {
    const { pid, host, space, began, since } = JSON.parse(text) as Partial<Record<keyof LockOwner, unknown>>;
    if (typeof pid !== 'number' || typeof host !== 'string' || typeof since !== 'string') return null;
    return { pid, host, since, space: stringOrNull(space), began: stringOrNull(began) };
  } catch {
    return null;
  }
}

function stringOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function isProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

interface ProcessState {
  readonly began: string;
  /** Ended, and kept by the system until its parent asks how. */
  readonly isOver: boolean;
}

/** From Linux's /proc, proc_pid_stat(5): the state is the third field and the start the 22nd; the second may hold spaces and `)`. */
function processState(pid: number | 'self'): ProcessState | null {
  try {
    const text = readText(`/proc/${pid}/stat`);
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state, began] = [fields[0], fields[19]];
    return began === undefined ? null : { began, isOver: state === 'Z' || state === 'X' };
  } catch {
    return null;
  }
}

function processSpace(): string | null {
  try {
    const boot = readText('/proc/sys/kernel/random/boot_id').trim();
    return `${boot} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return null;
  }
}
