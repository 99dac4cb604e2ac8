import { Option, type Command } from 'commander';
import type { CommandScope } from '../command-scope.js';
import { addConfigOptions } from '../usage/config-choice.js';
import { depthOption, fastOption, fileArgument, jsonOption } from '../usage/options.js';
import { UsageError } from '../usage/usage-error.js';

interface SummaryOptions {
  readonly depth?: number;
  readonly markdown?: boolean;
  readonly csv?: boolean;
  readonly json?: boolean;
  readonly time?: boolean;
  readonly fast?: boolean;
}

/** `convlang summary FILE`: the table of layers. */
export function addSummary(program: Command, scope: CommandScope): void {
  addConfigOptions(program.command('summary'))
    .description('show the layers: shapes, pads, parameters, multiply-accumulates, memory, receptive fields')
    .argument('FILE', fileArgument)
    .addOption(
      depthOption(
        'open blocks that lie in fewer than N others, or `all`; else as the table stays short',
      ).conflicts(['csv', 'json']),
    )
    .addOption(new Option('--markdown', 'write a Markdown table').conflicts(['csv', 'json']))
    .addOption(new Option('--csv', 'write every layer as comma-separated values').conflicts('json'))
    .addOption(
      new Option('--time', 'what a prediction, a training step and an epoch would take here').conflicts(
        'csv',
      ),
    )
    .addOption(fastOption())
    .addOption(jsonOption())
    .action(
      async (file: string, { depth, markdown, csv, json, time = false, fast = false }: SummaryOptions) => {
        if (fast && !time) throw new UsageError('--fast tells of times, and needs --time');
        const { runSummary } = await import('../summary/run-summary.js');
        const form = json ? 'json' : csv ? 'csv' : markdown ? 'markdown' : 'table';
        await runSummary(file, { form, time, fast, ...(depth === undefined ? {} : { depth }) }, scope);
      },
    );
}
