import type { OutStream } from './out-stream.js';
import type { LostOutput } from './lost-output.js';

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
