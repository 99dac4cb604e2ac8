import { MOST_EPOCHS } from '@convlang/ops';
import { Option, type Command } from 'commander';
import type { CommandScope } from '../command-scope.js';
import { addConfigOptions } from '../usage/config-choice.js';
import {
  backendOption,
  cacheOption,
  fastOption,
  fileArgument,
  jsonOption,
  noCacheOption,
  skipBrokenOption,
  threadsOption,
  wholeNumber,
} from '../usage/options.js';
import { UsageError } from '../usage/usage-error.js';
import type { TrainRequest } from '../train/train-request.js';

/** What stands behind FILE. */
interface TrainArguments extends Omit<TrainRequest, 'file'> {
  readonly findRate?: boolean;
  readonly svg?: string;
}

/** `convlang train FILE`: trains, shows how it goes, and writes weights, checkpoint and metrics. */
export function addTrain(program: Command, scope: CommandScope): void {
  addConfigOptions(program.command('train'))
    .description('train a network; Ctrl-C saves, --resume goes on')
    .argument('FILE', fileArgument)
    .option(
      '--data <PATH>',
      'data in place of the file’s: a folder or file, recognised by content, or the word digits',
    )
    .option(
      '--out <DIR>',
      'folder for weights, checkpoint and metrics (default: runs/NAME of the network; runs/NAME-2 and so on where that holds a run)',
    )
    .option('--epochs <N>', 'epochs in place of the file’s', wholeNumber(1, MOST_EPOCHS))
    .addOption(
      new Option(
        '--resume',
        'go on from the checkpoint in the folder; begin where nothing is saved yet',
      ).conflicts('overwrite'),
    )
    .addOption(
      new Option(
        '--weights <W>',
        'start from the weights in a file, as far as they fit by name and shape',
      ).conflicts('resume'),
    )
    .addOption(
      new Option('--find-rate', 'look for a learning rate in 100 steps, and train nothing').conflicts([
        'resume',
        'out',
        'epochs',
        'overwrite',
        'report',
        'watch',
        'tensorboard',
      ]),
    )
    .option('--svg <PATH>', 'with --find-rate: draw the loss over the rate into an SVG file')
    .option('--overwrite', 'lose the run that is in the folder')
    .addOption(skipBrokenOption())
    .addOption(cacheOption())
    .addOption(noCacheOption())
    .option('--seed <N>', 'seed in place of the file’s', wholeNumber(0))
    .option('--report <DIR>', 'keep a page on how the run goes in a new folder, or in one that has a report')
    .option(
      '--watch [PORT]',
      'with --report: serve the page on this machine while the run goes, and open it',
      wholeNumber(0, 65_535),
    )
    .option('--tensorboard <DIR>', 'write event files for TensorBoard')
    .addOption(backendOption())
    .addOption(fastOption())
    .addOption(threadsOption())
    .addOption(jsonOption())
    .action(async (file: string, { findRate, svg, ...options }: TrainArguments) => {
      if (findRate === true) {
        const { runFindRate } = await import('../find-rate/run-find-rate.js');
        await runFindRate({ ...options, file, ...(svg === undefined ? {} : { svg }) }, scope);
        return;
      }
      if (svg !== undefined) throw new UsageError('--svg draws what --find-rate finds: give both');
      if (options.watch !== undefined && options.report === undefined)
        throw new UsageError('--watch shows what --report writes: give both');
      const { runTrain } = await import('../train/run-train.js');
      await runTrain({ ...options, file }, scope);
    });
}
