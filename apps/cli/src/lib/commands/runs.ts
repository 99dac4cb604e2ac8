import type { Command } from 'commander';
import type { CommandScope } from '../command-scope.js';
import type { RunsRequest } from '../runs/run-runs.js';
import { jsonOption } from '../usage/options.js';

/** `convlang runs [FOLDER...]`: which runs there are, how they stand, and what they came to. */
export function addRuns(program: Command, scope: CommandScope): void {
  program
    .command('runs')
    .description('list runs of training: how they stand and what they came to')
    .argument('[FOLDER...]', 'folders of runs, or runs themselves (default: runs)')
    .option(
      '--report <DIR>',
      'write a page with all of them into a new folder, or into one that has a report',
    )
    .addOption(jsonOption())
    .action(async (folders: readonly string[], options: Omit<RunsRequest, 'folders'>) => {
      const { runRuns } = await import('../runs/run-runs.js');
      await runRuns({ ...options, folders }, scope);
    });
}
