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
  wholeNumber,
} from '../usage/options.js';
import type { SeeRequest } from '../see/run-see.js';

/** `convlang see FILE`: pages of what a network does with an image. */
export function addSee(program: Command, scope: CommandScope): void {
  addConfigOptions(program.command('see'))
    .description('write pages of what a network does: the input, the maps of each layer, filters, one unit')
    .argument('FILE', fileArgument)
    .option('--weights <W>', 'file of weights or checkpoint; without it the first weights of a training')
    .option(
      '--image <I...>',
      'a picture, an item of an IDX file (FILE:5), or digits:3; INPUT=IMAGE for a model of several inputs',
    )
    .option('--out <DIR>', 'folder for the pages: a new or empty one, or one that see has written', 'seen')
    .option('--layers <NAMES>', 'only these layers, between commas; else all', commaList)
    .option('--view <NAMES>', 'only these views, between commas, such as saliency,grad-cam', commaList)
    .option(
      '--class <C>',
      'the class that is asked after, by name or number; without it what the network says',
    )
    .option(
      '--unit <LAYER:Y,X,C>',
      'one number written out: its patch, its filter, the products and the sum; with --view what is asked after in place of a class, also LAYER:C',
    )
    .option('--top <K>', 'the K images of a set that excite each channel most', wholeNumber(1, 100))
    .option('--data <PATH>', 'the set for --top, in place of the test part of the model’s data')
    .addOption(forceOption())
    .addOption(backendOption())
    .addOption(threadsOption())
    .addOption(fastOption())
    .addOption(jsonOption())
    .action(async (file: string, options: Omit<SeeRequest, 'file'>) => {
      const { runSee } = await import('../see/run-see.js');
      await runSee({ ...options, file }, scope);
    });
}

function commaList(text: string): readonly string[] {
  return text.split(',').map((name) => name.trim());
}
