import { needAddressSpace } from '@convlang/diagnostics';
import { CommanderError } from 'commander';
import type { ConfigChoice } from '@convlang/plugin/node';
import type { CliContext } from './cli-context.js';
import { configChoice } from './usage/config-choice.js';
import { createProgram } from './create-program.js';
import { guardedContext } from './output/guarded-stream.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { reportFailure } from './failure/report-failure.js';
import { SourceTexts } from './failure/source-texts.js';
import { endOutput } from './output/end-output.js';
import { usageLines } from './usage/usage-lines.js';
import { UsageError } from './usage/usage-error.js';

const MiB = 2 ** 20;

/** Address space that Node.js needs beyond its start to read a model and to say something of it. */
const TO_READ = 160 * MiB;
/** The same to run a graph: kernels, data, the threads and libraries of backends. */
const TO_RUN = 256 * MiB;

/** Commands that run graphs. */
const running: ReadonlySet<string> = new Set(['train', 'evaluate', 'predict', 'compare', 'start']);

/**
 * The whole command: reads the arguments, does what they ask, writes to the context's streams.
 *
 * @param args what follows the command's name
 * @returns the exit status; never throws
 */
export async function runCli(args: readonly string[], surroundings: CliContext): Promise<ExitCode> {
  const context = guardedContext(surroundings);
  const json = args.includes('--json');
  return endOutput(await runCommand(args, context, json), context, json);
}

async function runCommand(args: readonly string[], context: CliContext, json: boolean): Promise<ExitCode> {
  let status: ExitCode = exitCodes.good;
  const sources = new SourceTexts();
  let choice: ConfigChoice = {};
  const program = createProgram({
    context,
    sources,
    get choice() {
      return choice;
    },
    finish: (result) => {
      status = result;
    },
  });
  program.hook('preAction', (_, command) => {
    needAddressSpace(`\`${command.name()}\``, running.has(command.name()) ? TO_RUN : TO_READ);
    choice = configChoice(command.opts(), context.env);
  });
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.good;
    if (error instanceof CommanderError || error instanceof UsageError) {
      context.err.write(usageLines(error.message, args, program, context.name));
      return exitCodes.usage;
    }
    return reportFailure(error, context, sources, json);
  }
}
