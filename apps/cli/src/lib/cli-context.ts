import { commandName } from './command-name.js';
import { exitCodes } from './exit-codes.js';

/** A stream that commands write to. */
export interface OutStream extends NodeJS.WritableStream {
  /** Only there on a terminal. */
  readonly isTTY?: boolean;
  /** Width of the terminal; only there on one. */
  readonly columns?: number;
}

/** What a command may touch of its surroundings, handed down from the one place that knows the process. */
export interface CliContext {
  /** Results: tables, model text, JSON. */
  readonly out: OutStream;
  /** Complaints, and the progress of `--json` runs. */
  readonly err: OutStream;
  /** How the user called the command, for commands to copy: `convlang`, or `npx convlang`. */
  readonly name: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The bytes of standard input to its end, or somewhat more than `mostBytes` of them when it does not end before. */
  readonly readStdin: (mostBytes: number) => Promise<Uint8Array>;
  /** Calls `handler` on each Ctrl-C instead of ending the process; the result takes the handler away again. */
  readonly onInterrupt: (handler: () => void) => () => void;
  /** Ends the process at once. */
  readonly quit: (status: number) => void;
}

/** The context of the running process. */
export function processContext(): CliContext {
  endWhenItCannotBeWritten(process.stdout);
  endWhenItCannotBeWritten(process.stderr);
  return {
    out: process.stdout,
    err: process.stderr,
    name: commandName(process.env),
    env: process.env,
    readStdin,
    onInterrupt,
    quit: (status) => process.exit(status),
  };
}

/** `convlang ... | head` closes our output early: the reader's right, not an error. Other failures, a full disk, are. */
function endWhenItCannotBeWritten(stream: OutStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    if (stream !== process.stderr)
      process.stderr.write(`convlang: the output cannot be written: ${error.message}\n`);
    process.exit(exitCodes.input);
  });
}

async function readStdin(mostBytes: number): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let count = 0;
  for await (const part of process.stdin) {
    parts.push(part as Buffer);
    count += (part as Buffer).length;
    if (count > mostBytes) break;
  }
  return Buffer.concat(parts);
}

function onInterrupt(handler: () => void): () => void {
  process.on('SIGINT', handler);
  return () => {
    process.off('SIGINT', handler);
  };
}
