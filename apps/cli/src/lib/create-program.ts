import { Command } from 'commander';
import type { CommandScope } from './command-scope.js';
import { addCheck } from './commands/check.js';
import { addCompare } from './commands/compare.js';
import { addData } from './commands/data.js';
import { addSummary } from './commands/summary.js';
import { addRuns } from './commands/runs.js';
import { addTrain } from './commands/train.js';
import { addEvaluate } from './commands/evaluate.js';
import { addKernels } from './commands/kernels.js';
import { addPredict } from './commands/predict.js';
import { addProfile } from './commands/profile.js';
import { addSee } from './commands/see.js';
import { addExpect } from './commands/expect.js';
import { addExplain } from './commands/explain.js';
import { addFmt } from './commands/fmt.js';
import { addDiff } from './commands/diff.js';
import { addGraph } from './commands/graph.js';
import { addBackends } from './commands/backends.js';
import { addDoctor } from './commands/doctor.js';
import { addNew } from './commands/new.js';
import { version } from './version.js';

/** The command line, ready to parse. Modules that do the work load when a command runs, so that help comes at once. */
export function createProgram(scope: CommandScope): Command {
  const { out } = scope.context;
  const program = new Command('convlang')
    .description('checks, trains and runs convolutional networks written as .conv files')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print help for a command')
    .showSuggestionAfterError(true)
    .exitOverride()
    // Complaints are written by runCli, in our own form.
    .configureOutput({
      writeOut: (text) => out.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => out.columns ?? 80,
    })
    .addHelpText('after', epilogue)
    .configureHelp({ showGlobalOptions: false, subcommandTerm: usageOf });
  for (const add of [
    addNew,
    addCheck,
    addFmt,
    addSummary,
    addDiff,
    addGraph,
    addExpect,
    addData,
    addTrain,
    addRuns,
    addEvaluate,
    addPredict,
    addSee,
    addKernels,
    addProfile,
    addCompare,
    addExplain,
    addBackends,
    addDoctor,
  ])
    add(program, scope);
  return program;
}

/** `check <FILE...>`; without `[options]`, which each has, so that the sentences have room. */
function usageOf(command: Command): string {
  const names = command.registeredArguments.map((argument) => {
    const name = argument.variadic ? `${argument.name()}...` : argument.name();
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return [command.name(), ...names].join(' ');
}

const epilogue = `
COMMAND --help lists the options of a command.
FILE is a path, or the name of a network that comes along, such as lenet5.
Exit status: 0 good, 1 the input was wrong, 2 the command line was wrong,
3 a fault of convlang.`;
