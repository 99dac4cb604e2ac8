import type { Command } from 'commander';
import type { CommandScope } from '../command-scope.js';
import type { FmtRequest } from '../fmt/run-fmt.js';
import { fileArgument, jsonOption } from '../usage/options.js';

/** `convlang fmt FILE...`: model files in the one standard form. */
export function addFmt(program: Command, scope: CommandScope): void {
  program
    .command('fmt')
    .description('write model files in the standard form; comments and meaning stay')
    .argument('FILE...', `${fileArgument}; - reads standard input and prints`)
    .option('--check', 'change nothing; exit with 1 when a file is not in the standard form')
    .addOption(jsonOption())
    .action(async (files: readonly string[], options: FmtRequest) => {
      const { runFmt } = await import('../fmt/run-fmt.js');
      for (const file of files) await runFmt(file, options, scope);
    });
}
