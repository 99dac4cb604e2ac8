import type { Command } from 'commander';
import type { CommandScope } from '../command-scope.js';
import type { DataRequest } from '../data/run-data.js';
import { addConfigOptions } from '../usage/config-choice.js';
import { fileArgument, jsonOption } from '../usage/options.js';

/** `convlang data FILE`: what is in the data of a model file. */
export function addData(program: Command, scope: CommandScope): void {
  addConfigOptions(program.command('data'))
    .description('say what is in the data: classes, sizes, copies, what is broken')
    .argument('FILE', fileArgument)
    .option('--data <PATH>', 'data in place of what the file trains on')
    .option('--sheet <PNG>', 'draw samples as they are, behind preprocessing and augmentation')
    .addOption(jsonOption())
    .action(async (file: string, options: Omit<DataRequest, 'file'>) => {
      const { runData } = await import('../data/run-data.js');
      await runData({ ...options, file }, scope);
    });
}
