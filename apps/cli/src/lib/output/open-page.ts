import { spawn } from 'node:child_process';
import type { CliContext } from '../cli-context.js';

/** What opens an address in the user's browser. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
};

/** Opens a page in a browser where somebody sits at a terminal; nothing is said where there is none. */
export function openPage(address: string, { out, env }: Pick<CliContext, 'out' | 'env'>): void {
  if (out.isTTY !== true || (env['CI'] ?? '') !== '') return;
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
