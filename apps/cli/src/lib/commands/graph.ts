import { Option, type Command } from 'commander';
import type { CommandScope } from '../command-scope.js';
import { addConfigOptions } from '../usage/config-choice.js';
import type { GraphRequest } from '../graph/run-graph.js';
import { depthOption, fileArgument, jsonOption } from '../usage/options.js';

/** `convlang graph FILE`: the network as a picture. */
export function addGraph(program: Command, scope: CommandScope): void {
  addConfigOptions(program.command('graph'))
    .description('draw the network as SVG: layers, blocks as boxes, the shapes that flow')
    .argument('FILE', fileArgument)
    .addOption(
      new Option('--out <PATH>', 'the SVG file to write; else NAME.svg in this folder').conflicts([
        'text',
        'json',
      ]),
    )
    .addOption(new Option('--text', 'print the picture as text instead').conflicts('json'))
    .addOption(
      depthOption(
        'open blocks that lie in fewer than N others; `all` also unfolds repeats; else as the picture stays clear',
      ),
    )
    .addOption(jsonOption())
    .action(async (file: string, options: GraphRequest) => {
      const { runGraph } = await import('../graph/run-graph.js');
      await runGraph(file, options, scope);
    });
}
