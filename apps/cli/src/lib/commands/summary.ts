import type { Command } from 'commander';
import type { CommandScope } from '../command-scope.js';
import { fileArgument, jsonOption } from '../options.js';

/** `convlang summary FILE`: the table of layers. */
export function addSummary(program: Command, scope: CommandScope): void {
  program
    .command('summary')
    .description('show the layers: shapes, pads, parameters, multiply-accumulates')
    .argument('FILE', fileArgument)
    .addOption(jsonOption())
    .action(async (file: string, options: { readonly json?: boolean }) => {
      const { runSummary } = await import('../summary/run-summary.js');
      await runSummary(file, options.json ?? false, scope);
    });
}
