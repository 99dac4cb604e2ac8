import { basename } from 'node:path';
import { readText } from '@convlang/data/node';

const HANGUP_BIT = 1n;

/**
 * Whether the process was started to outlive its terminal, by `nohup` or from a shell that ignores SIGHUP. Node forgets what it
 * inherits of ignored signals, so this asks the parent, where the system tells, and looks for `nohup` itself in `_`, where shells
 * keep the program that they started.
 */
export function outlivesTerminal(): boolean {
  return basename(process.env['_'] ?? '') === 'nohup' || parentIgnoresHangup();
}

function parentIgnoresHangup(): boolean {
  try {
    const mask = /^SigIgn:\s*([0-9a-f]+)$/m.exec(readText(`/proc/${process.ppid}/status`))?.[1];
    return (BigInt(`0x${mask ?? '0'}`) & HANGUP_BIT) !== 0n;
  } catch {
    return false;
  }
}
