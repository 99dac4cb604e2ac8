import { InvalidArgumentError, Option, type Command } from 'commander';
import type { CommandScope } from '../command-scope.js';
import { fileArgument, jsonOption } from '../options.js';

interface SummaryOptions {
  readonly depth?: number;
  readonly markdown?: boolean;
  readonly csv?: boolean;
  readonly json?: boolean;
}

/** `convlang summary FILE`: the table of layers. */
export function addSummary(program: Command, scope: CommandScope): void {
  program
    .command('summary')
    .description('show the layers: shapes, pads, parameters, multiply-accumulates, memory, receptive fields')
    .argument('FILE', fileArgument)
    .addOption(
      new Option(
        '--depth <N>',
        'open blocks that lie in fewer than N others, or `all`; else as the table stays short',
      )
        .argParser(readDepth)
        .conflicts(['csv', 'json']),
    )
    .addOption(new Option('--markdown', 'write a Markdown table').conflicts(['csv', 'json']))
    .addOption(new Option('--csv', 'write every layer as comma-separated values').conflicts('json'))
    .addOption(jsonOption())
    .action(async (file: string, { depth, markdown, csv, json }: SummaryOptions) => {
      const { runSummary } = await import('../summary/run-summary.js');
      const form = json ? 'json' : csv ? 'csv' : markdown ? 'markdown' : 'table';
      await runSummary(file, { form, ...(depth === undefined ? {} : { depth }) }, scope);
    });
}

function readDepth(text: string): number {
  if (text === 'all') return Infinity;
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number of at least 0, or all.');
}
