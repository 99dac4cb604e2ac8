import type { Command } from 'commander';
import type { CommandScope } from '../command-scope.js';
import { addConfigOptions } from '../usage/config-choice.js';
import type { CompareRequest } from '../compare/finished-comparison.js';
import { fileArgument, jsonOption, wholeNumber } from '../usage/options.js';

/** `convlang compare FILE --backends A,B`: where backends part. */
export function addCompare(program: Command, scope: CommandScope): void {
  addConfigOptions(program.command('compare'))
    .description('run a network on several backends side by side; exit with 1 when they differ')
    .argument('FILE', fileArgument)
    .requiredOption('--backends <A,B,...>', 'two or more; the others are held against the first', (list) =>
      list.split(','),
    )
    .option('--steps <N>', 'training steps after the first forward pass', wholeNumber(0), 20)
    .option('--data <PATH>', 'data in place of the file’s; without any, made-up images')
    .option('--seed <N>', 'seed in place of the file’s', wholeNumber(0))
    .option(
      '--out <FILE>',
      'where the smallest model that shows a difference goes (default: NAME-minimal.conv of the network)',
    )
    .addOption(jsonOption())
    .action(async (file: string, options: Omit<CompareRequest, 'file'>) => {
      const { runCompare } = await import('../compare/run-compare.js');
      await runCompare({ ...options, file }, scope);
    });
}
