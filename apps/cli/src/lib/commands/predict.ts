import { InvalidArgumentError, Option, type Command } from 'commander';
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
import type { PredictRequest } from '../predict/predict-request.js';
import { formatNames } from '../predict/results/result-format.js';
import type { Shard } from '../predict/select-samples.js';

/** `convlang predict FILE --weights W IMAGE...`: what a trained network says of images. */
export function addPredict(program: Command, scope: CommandScope): void {
  addConfigOptions(program.command('predict'))
    .description('say what images show, with probabilities')
    .argument('FILE', fileArgument)
    .argument('IMAGE...', 'files, folders, patterns in quotes, or - for standard input; see below')
    .requiredOption('--weights <W>', 'file of weights or checkpoint that training wrote')
    .addOption(forceOption())
    .addOption(backendOption())
    .addOption(fastOption())
    .addOption(threadsOption())
    .addOption(
      new Option('--format <FORM>', 'how answers are written; jsonl is one JSON object each').choices(
        formatNames,
      ),
    )
    .option(
      '--out <FILE>',
      'write them to a .jsonl or .csv file, or go on with one; answers that it has are not sought again',
    )
    .addOption(
      new Option('--shard <i/n>', 'take every n-th image, from the i-th: one of n parts').argParser(
        readShard,
      ),
    )
    .option('--show', 'draw each image, with a bar for each of its first classes')
    .addOption(jsonOption())
    .addHelpText('after', notes)
    .action(
      async (file: string, images: readonly string[], options: Omit<PredictRequest, 'file' | 'images'>) => {
        const { runPredict } = await import('../predict/run-predict.js');
        await runPredict({ ...options, file, images }, scope);
      },
    );
}

/** `2/8`: the second of eight parts. */
function readShard(text: string): Shard {
  const [, number = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (number >= 1 && number <= count) return { number, count };
  throw new InvalidArgumentError('It must be i/n, from 1/n to n/n.');
}

const notes = `
IMAGE is a picture (PNG, JPEG, WebP, AVIF, GIF, TIFF), a folder with all that
are in it, a pattern such as 'photos/**/*.png', or FILE:5 or FILE:0-9 for items
of an IDX file, counted from 0; digits:3 is one of the digits that come along.
On standard input - takes one picture, or the names of files and folders, one a
line or with zero bytes between them. A model of several inputs takes each by
its name: INPUT=IMAGE.

Images go through the preprocessing of the file's data section. One that does
not fit it is first made grey, or given equal colours, and then resized: to
28x28 for mnist and digits, to 32x32 for cifar10, else to the size of the
network's input. Light on dark stays light on dark: MNIST's digits are white on
black.`;
