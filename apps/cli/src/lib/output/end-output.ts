import type { CliContext } from '../cli-context.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';

/**
 * Says what of the output was lost, on the other stream, unless that is for JSON.
 *
 * @returns the status that the command ends with: that of its work, or 1 where only the output failed
 */
export async function endOutput(status: ExitCode, context: CliContext, json: boolean): Promise<ExitCode> {
  const { out, err } = await context.lostOutput();
  if (out !== null) context.err.write(`convlang: the output cannot be written: ${out}\n`);
  else if (err !== null && !json) context.out.write(`convlang: messages cannot be written: ${err}\n`);
  return (out ?? err) !== null && status === exitCodes.good ? exitCodes.input : status;
}
