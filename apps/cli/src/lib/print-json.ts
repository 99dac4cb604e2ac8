import type { CliContext } from './cli-context.js';

/** Writes one JSON value on one line: the whole of what a `--json` command writes to standard output. */
export function printJson(context: CliContext, value: unknown): void {
  context.out.write(`${JSON.stringify(value)}\n`);
}
