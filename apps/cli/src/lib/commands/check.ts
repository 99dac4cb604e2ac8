import { Option, type Command } from 'commander';
import type { FrameworkName } from '@convlang/frameworks';
import type { CommandScope } from '../command-scope.js';
import { addConfigOptions } from '../usage/config-choice.js';
import { fileArgument, jsonOption } from '../usage/options.js';

/** `convlang check FILE...`: every error and warning of model files. */
export function addCheck(program: Command, scope: CommandScope): void {
  addConfigOptions(program.command('check'))
    .description('report every error of model files, with fixes that were tried')
    .argument('FILE...', `${fileArgument}, or - for standard input`)
    .addOption(
      new Option('--as <FRAMEWORK>', 'tell which layers would differ under its rules and defaults').choices(
        frameworks,
      ),
    )
    .addOption(jsonOption())
    .action(async (files: readonly string[], options: CheckOptions) => {
      const { as: framework, json = false } = options;
      if (framework === undefined) {
        const { runCheck } = await import('../check/run-check.js');
        for (const file of files) await runCheck(file, json, scope);
      } else {
        const { runCheckAs } = await import('../check/run-check-as.js');
        for (const file of files) await runCheckAs(file, framework, json, scope);
      }
    });
}

/** Named here too, so that help does not load the compiler. */
const frameworks = ['torch', 'tensorflow', 'caffe'] as const satisfies readonly FrameworkName[];

interface CheckOptions {
  readonly as?: FrameworkName;
  readonly json?: boolean;
}
