import { runCommand } from '../gates/run-command.js';

/**
 * Runs a program to its end.
 *
 * @returns what it printed
 * @throws Error with what it printed, when its exit status is not 0
 */
export function mustRun(program: string, args: readonly string[], cwd: string): string {
  const { status, output } = runCommand(program, args, cwd);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: exit ${status}\n${output.trim()}`);
  return output;
}
