import type { Command } from 'commander';
import type { CommandScope } from '../command-scope.js';
import { addConfigOptions } from '../usage/config-choice.js';
import { jsonOption } from '../usage/options.js';

/** `convlang backends`: what `--backend` can take, and whether it runs here. */
export function addBackends(program: Command, scope: CommandScope): void {
  addConfigOptions(program.command('backends'))
    .description('list what can compute: what is here, on which device, and why the rest is not')
    .addOption(jsonOption())
    .action(async ({ json = false }: { readonly json?: boolean }) => {
      const { runBackends } = await import('../backends/run-backends.js');
      await runBackends(json, scope);
    });
}
