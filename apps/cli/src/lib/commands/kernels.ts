import type { Command } from 'commander';
import type { CommandScope } from '../command-scope.js';
import type { KernelsRequest } from '../see/run-kernels.js';
import { jsonOption } from '../usage/options.js';

/** A matrix whose first number is below 0. */
const matrix = /^-[\d.][-+\d\s.,;/e]*$/i;

/** `convlang kernels IMAGE`: what small matrices make of a picture. */
export function addKernels(program: Command, scope: CommandScope): void {
  const command = program.command('kernels');
  // What begins with a minus would be an option behind the first matrix; with a space before it it is the same matrix.
  const parse = command.parseOptions.bind(command);
  command.parseOptions = (args) => parse(args.map((text) => (matrix.test(text) ? ` ${text}` : text)));
  command
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
