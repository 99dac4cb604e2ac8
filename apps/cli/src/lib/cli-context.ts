import { commandName } from './usage/command-name.js';
import { stopStatus, type StopSignal } from './exit-codes.js';
import { outlivesTerminal } from './output/outlives-terminal.js';
import { watchOutput } from './output/watch-output.js';
import type { LostOutput } from './output/lost-output.js';
import type { OutStream } from './output/out-stream.js';

/** What a command may touch of its surroundings, handed down from the one place that knows the process. */
export interface CliContext {
  /** Results: tables, model text, JSON. */
  readonly out: OutStream;
  /** Complaints, and the progress of `--json` runs. */
  readonly err: OutStream;
  /** How the user called the command, for commands to copy: `convlang`, or `npx convlang`. */
  readonly name: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard input, piece by piece; once. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** What could not be written of all that was handed to `out` and `err` so far. */
  readonly lostOutput: () => Promise<LostOutput>;
  /** Calls `handler` on each signal that asks the process to end, instead of ending it; the result takes the handler away again. */
  readonly onStopSignal: (handler: (signal: StopSignal) => void) => () => void;
  /** Calls `handler`, which must not wait, when the process ends in any way but a kill; the result takes it away again. */
  readonly atExit: (handler: () => void) => () => void;
  /** Ends the process at once. */
  readonly quit: (status: number) => void;
}

/** The context of the running process. */
export function processContext(): CliContext {
  return {
    out: process.stdout,
    err: process.stderr,
    name: commandName(process.env),
    env: process.env,
    stdin: () => process.stdin,
    lostOutput: watchOutput(process.stdout, process.stderr),
    onStopSignal,
    atExit,
    quit: (status) => process.exit(status),
  };
}

function onStopSignal(handler: (signal: StopSignal) => void): () => void {
  const signals = Object.keys(stopStatus) as StopSignal[];
  const ignoresHangup = outlivesTerminal();
  const listener = (signal: NodeJS.Signals): void => {
    if (signal !== 'SIGHUP' || !ignoresHangup) handler(signal as StopSignal);
  };
  for (const signal of signals) process.on(signal, listener);
  return () => {
    for (const signal of signals) process.off(signal, listener);
  };
}

function atExit(handler: () => void): () => void {
  process.on('exit', handler);
  return () => {
    process.off('exit', handler);
  };
}
