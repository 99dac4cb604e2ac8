import type { Command } from 'commander';
import type { CommandScope } from '../command-scope.js';
import type { KernelsRequest } from '../see/run-kernels.js';
import { jsonOption } from '../usage/options.js';

/** `convlang kernels IMAGE`: what small matrices make of a picture. */
export function addKernels(program: Command, scope: CommandScope): void {
  program
    .command('kernels')
    .description(
      'show what small matrices make of a picture: edges, sharper, blurred, or a matrix of one’s own',
    )
    .argument('IMAGE', 'a picture, an item of an IDX file (FILE:5), or digits:3')
    .option(
      '--kernel <MATRIX...>',
      "rows between semicolons, '1 0 -1; 2 0 -2; 1 0 -1', in place of the usual ones",
    )
    .option('--out <DIR>', 'folder for a page with the pictures; without it they are told as text')
    .addOption(jsonOption())
    .action(async (image: string, options: Omit<KernelsRequest, 'image'>) => {
      const { runKernels } = await import('../see/run-kernels.js');
      await runKernels({ ...options, image }, scope);
    });
}
