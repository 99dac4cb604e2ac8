import type { Command } from 'commander';
import type { CommandScope } from '../command-scope.js';
import { fileArgument, jsonOption } from '../options.js';

/** `convlang check FILE...`: every error and warning of model files. */
export function addCheck(program: Command, scope: CommandScope): void {
  program
    .command('check')
    .description('report every error of model files, with fixes that were tried')
    .argument('FILE...', `${fileArgument}, or - for standard input`)
    .addOption(jsonOption())
    .action(async (files: readonly string[], options: { readonly json?: boolean }) => {
      const { runCheck } = await import('../checking/run-check.js');
      for (const file of files) await runCheck(file, options.json ?? false, scope);
    });
}
