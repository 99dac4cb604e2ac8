import type { Command } from 'commander';
import type { CommandScope } from '../command-scope.js';
import { addConfigOptions } from '../usage/config-choice.js';
import {
  backendOption,
  cacheOption,
  fastOption,
  fileArgument,
  forceOption,
  jsonOption,
  noCacheOption,
  skipBrokenOption,
  threadsOption,
} from '../usage/options.js';
import type { EvaluateRequest } from '../evaluate/run-evaluate.js';

/** `convlang evaluate FILE --weights W --data PATH`: how good a trained network is on other data. */
export function addEvaluate(program: Command, scope: CommandScope): void {
  addConfigOptions(program.command('evaluate'))
    .description('measure a trained network: loss, accuracy, each class')
    .argument('FILE', fileArgument)
    .requiredOption('--weights <W>', 'file of weights or checkpoint that training wrote')
    .option(
      '--data <PATH>',
      'data to measure on, read as the file’s own (default: the test part of that, or what was held out)',
    )
    .addOption(skipBrokenOption())
    .addOption(cacheOption())
    .addOption(noCacheOption())
    .addOption(forceOption())
    .addOption(backendOption())
    .addOption(fastOption())
    .addOption(threadsOption())
    .addOption(jsonOption())
    .action(async (file: string, options: Omit<EvaluateRequest, 'file'>) => {
      const { runEvaluate } = await import('../evaluate/run-evaluate.js');
      await runEvaluate({ ...options, file }, scope);
    });
}
