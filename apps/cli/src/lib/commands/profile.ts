import type { Command } from 'commander';
import type { CommandScope } from '../command-scope.js';
import { addConfigOptions } from '../usage/config-choice.js';
import type { ProfileRequest } from '../profile/run-profile.js';
import {
  backendOption,
  fastOption,
  fileArgument,
  jsonOption,
  threadsOption,
  wholeNumber,
} from '../usage/options.js';

/** `convlang profile FILE`: where the time of a run goes. */
export function addProfile(program: Command, scope: CommandScope): void {
  addConfigOptions(program.command('profile'))
    .description('say where the time of a run goes: each layer and kernel, with its rate and its bytes')
    .argument('FILE', fileArgument)
    .option('--train', 'a training step in place of a prediction')
    .option(
      '--batch <N>',
      'samples in a run; else 1, and for a training step the file’s batch',
      wholeNumber(1),
    )
    .addOption(backendOption())
    .addOption(fastOption())
    .addOption(threadsOption())
    .option('--svg <PATH>', 'the layers as a picture')
    .option('--trace <PATH>', 'one run for chrome://tracing or ui.perfetto.dev')
    .addOption(jsonOption())
    .action(async (file: string, options: Omit<ProfileRequest, 'file'>) => {
      const { runProfile } = await import('../profile/run-profile.js');
      await runProfile({ ...options, file }, scope);
    });
}
