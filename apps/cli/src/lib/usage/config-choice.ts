import { delimiter, isAbsolute } from 'node:path';
import { Option, type Command } from 'commander';
import type { ConfigChoice } from '@convlang/plugin/node';
import type { CliContext } from '../cli-context.js';
import { UsageError } from './usage-error.js';

/** What {@link addConfigOptions} leaves in the options of a command. */
export type ConfigOptions = Pick<ConfigChoice, 'config'>;

/** `--config` and `--no-config`, the same on every command that loads plugins. */
export function addConfigOptions(command: Command): Command {
  return command
    .addOption(new Option('--config <PATH>', "use, and trust, this config in place of the project's own"))
    .addOption(new Option('--no-config', 'load no plugins, and so run no code of the project'));
}

/** Which config is used and what of it may run, by the options of a command and the environment. */
export function configChoice({ config }: ConfigOptions, env: CliContext['env']): ConfigChoice {
  return { trust: trustedFolders(env), ...(config === undefined ? {} : { config }) };
}

/**
 * The folders that `CONVLANG_TRUST` lists, with the system's `:` or `;` between them.
 *
 * @throws UsageError for one that would hang on where the command runs
 */
export function trustedFolders(env: CliContext['env']): readonly string[] {
  const folders = (env['CONVLANG_TRUST'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const unclear = folders.find((folder) => !isAbsolute(folder));
  if (unclear === undefined) return folders;
  throw new UsageError(`CONVLANG_TRUST lists whole paths of folders, and '${unclear}' is none`);
}
