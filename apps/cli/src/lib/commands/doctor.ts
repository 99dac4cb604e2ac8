import type { Command } from 'commander';
import type { CommandScope } from '../command-scope.js';
import { addConfigOptions } from '../usage/config-choice.js';
import { jsonOption } from '../usage/options.js';

/** `convlang doctor`: what is lacking here, each with the command that mends it. */
export function addDoctor(program: Command, scope: CommandScope): void {
  addConfigOptions(program.command('doctor'))
    .description('look for what is lacking here, with the command that mends it')
    .addOption(jsonOption())
    .action(async ({ json = false }: { readonly json?: boolean }) => {
      const { runDoctor } = await import('../doctor/run-doctor.js');
      await runDoctor(json, scope);
    });
}
