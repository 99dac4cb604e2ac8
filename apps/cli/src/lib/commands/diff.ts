import type { Command } from 'commander';
import type { CommandScope } from '../command-scope.js';
import { addConfigOptions } from '../usage/config-choice.js';
import type { DiffRequest } from '../diff/run-diff.js';
import { fileArgument, jsonOption } from '../usage/options.js';

/** `convlang diff A B`: what is different between two networks. */
export function addDiff(program: Command, scope: CommandScope): void {
  addConfigOptions(program.command('diff'))
    .description('compare two networks layer by layer; exit with 1 when they differ')
    .argument('A', fileArgument)
    .argument('B', fileArgument)
    .option('--markdown', 'write tables for a pull request')
    .addOption(jsonOption())
    .action(async (a: string, b: string, options: DiffRequest) => {
      const { runDiff } = await import('../diff/run-diff.js');
      await runDiff(a, b, options, scope);
    });
}
