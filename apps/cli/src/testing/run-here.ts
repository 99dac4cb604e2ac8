import { Readable, Writable } from 'node:stream';
import { runCli } from '../lib/run-cli.js';
import type { CliContext } from '../lib/cli-context.js';
import type { CliResult } from './spawn-cli.js';

/** What a command that runs in the process of the test finds around it. */
export interface Surroundings {
  /** Columns of the terminal that both streams are; without it they are none. */
  readonly columns?: number;
  readonly env?: CliContext['env'];
  /** Pieces of standard input. */
  readonly stdin?: Iterable<Uint8Array | string>;
}

/** Runs the command in this process, from its folder. */
export async function runHere(args: readonly string[], around: Surroundings = {}): Promise<CliResult> {
  const written = { out: '', err: '' };
  const stream = (name: 'out' | 'err'): Writable => {
    const made = new Writable({
      write(part: Buffer, _, done) {
        written[name] += part.toString();
        done();
      },
    });
    const { columns } = around;
    return columns === undefined ? made : Object.assign(made, { isTTY: true, columns });
  };
  const status = await runCli(args, contextHere(stream('out'), stream('err'), around));
  return { status, stdout: written.out, stderr: written.err };
}

/** The surroundings of a command that is not the process's own. */
export function contextHere(out: Writable, err: Writable, { env, stdin }: Surroundings = {}): CliContext {
  return {
    out,
    err,
    name: 'convlang',
    env: env ?? {},
    stdin: () => Readable.from(Array.from(stdin ?? [], (part) => Buffer.from(part))),
    lostOutput: () => Promise.resolve({ out: null, err: null }),
    onStopSignal: () => () => undefined,
    atExit: () => () => undefined,
    quit: () => undefined,
  };
}
