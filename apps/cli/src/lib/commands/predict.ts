import type { Command } from 'commander';
import type { CommandScope } from '../command-scope.js';
import { addConfigOptions } from '../usage/config-choice.js';
import {
  backendOption,
  fastOption,
  fileArgument,
  forceOption,
  jsonOption,
  threadsOption,
} from '../usage/options.js';
import type { PredictRequest } from '../predict/run-predict.js';

/** `convlang predict FILE --weights W IMAGE...`: what a trained network says of images. */
export function addPredict(program: Command, scope: CommandScope): void {
  addConfigOptions(program.command('predict'))
    .description('say what images show, with probabilities')
    .argument('FILE', fileArgument)
    .argument(
      'IMAGE...',
      'PNG files, or items of an IDX file: FILE:5 or FILE:0-9, counted from 0; INPUT=IMAGE for a model of several inputs',
    )
    .requiredOption('--weights <W>', 'file of weights or checkpoint that training wrote')
    .addOption(forceOption())
    .addOption(backendOption())
    .addOption(fastOption())
    .addOption(threadsOption())
    .addOption(jsonOption())
    .addHelpText('after', sizeRule)
    .action(
      async (file: string, images: readonly string[], options: Omit<PredictRequest, 'file' | 'images'>) => {
        const { runPredict } = await import('../predict/run-predict.js');
        await runPredict({ ...options, file, images }, scope);
      },
    );
}

const sizeRule = `
Images go through the preprocessing of the file's data section. One that does
not fit it is first made grey, or given equal colours, and then resized: to
28x28 for mnist and digits, to 32x32 for cifar10, else to the size of the
network's input. Light on dark stays light on dark: MNIST's digits are white on
black.`;
