import { exitCodes, type ExitCode } from './exit-codes.js';
import type { CliContext, OutStream } from './cli-context.js';

/** For each stream why it could not be written, in the system's words; `null` where all went well or the reader left. */
export interface LostOutput {
  readonly out: string | null;
  readonly err: string | null;
}

/** What the system answers once nobody reads any more. */
const READER_GONE = new Set(['EPIPE', 'ECONNRESET', 'ENOTCONN', 'ERR_STREAM_DESTROYED']);

/**
 * Keeps the process alive where its output cannot be written. `convlang ... | head` closes it early: the reader's right, no error,
 * and no reason to leave work undone. Other failures, a full disk, are noted.
 *
 * @returns asks what was lost, once all that was written has been handed over
 */
export function watchOutput(out: OutStream, err: OutStream): () => Promise<LostOutput> {
  const [lostOfOut, lostOfErr] = [watch(out), watch(err)];
  return async () => ({ out: await lostOfOut(), err: await lostOfErr() });
}

function watch(stream: OutStream): () => Promise<string | null> {
  let lost: string | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!isReaderGone(error, stream)) lost ??= error.message;
  });
  return async () => {
    // An error is told after the call that wrote, and its listeners are called after that.
    await new Promise<void>((resolve) => {
      stream.write('', () => setImmediate(resolve));
    });
    return lost;
  };
}

/** A terminal that was closed answers EIO. */
function isReaderGone({ code }: NodeJS.ErrnoException, stream: OutStream): boolean {
  return READER_GONE.has(code ?? '') || (code === 'EIO' && stream.isTTY === true);
}

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
