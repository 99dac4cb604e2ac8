import type { Command } from 'commander';
import type { CommandScope } from '../command-scope.js';
import { addConfigOptions } from '../usage/config-choice.js';
import type { ExpectRequest } from '../expect/run-expect.js';
import { fileArgument, jsonOption } from '../usage/options.js';

/** `convlang expect FILE...`: shape lines and expected numbers that are missing or wrong. */
export function addExpect(program: Command, scope: CommandScope): void {
  addConfigOptions(program.command('expect'))
    .description('list shape lines and expected numbers that are missing or wrong')
    .argument('FILE...', `${fileArgument}; - reads standard input`)
    .option('--write', 'write them into the file, in the standard form')
    .addOption(jsonOption())
    .action(async (files: readonly string[], options: ExpectRequest) => {
      const { runExpect } = await import('../expect/run-expect.js');
      for (const file of files) await runExpect(file, options, scope);
    });
}
