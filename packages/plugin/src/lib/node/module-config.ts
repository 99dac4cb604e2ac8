import { dirname } from 'node:path';
import { report, type Span } from '@convlang/diagnostics';
import { pluginFault } from '../slots/plugin-fault.js';
import type { Plugin } from '../plugin.js';
import { isRecord } from '../slots/value-fault.js';
import { importModule } from './import-module.js';
import { oddManifest } from './odd-manifest.js';
import type { PluginUse, ProjectConfig } from './parse-config.js';

/** A plugin that a config in TypeScript's or JavaScript's words holds itself. */
export interface GivenPlugin {
  readonly plugin: Plugin;
  /** The beginning of the config. */
  readonly span: Span;
}

/** What a config that is a module says. */
export interface ModuleConfig extends Omit<ProjectConfig, 'uses'> {
  readonly uses: readonly (PluginUse | GivenPlugin)[];
}

/**
 * Runs a config that is a module: `export default { plugins: [swish, 'convlang-gelu'] }`, with plugins as values or by name.
 *
 * @param real where it lies, links followed
 * @param shown its path in messages
 * @returns the plugins in their order, or an E546 for what is wrong
 */
export async function moduleConfig(real: string, shown: string): Promise<ModuleConfig> {
  const span = { file: shown, start: 0, end: 0 };
  const wrong = (problem: string): ModuleConfig => ({
    uses: [],
    diagnostics: [report('E546', { file: shown, problem }, null)],
  });
  const odd = oddManifest(dirname(real));
  if (odd !== null) return wrong(`${odd} is not a regular file`);
  const module = await importModule(real);
  if (module.kind === 'failed') return wrong(module.problem);
  const config = module.exports['default'];
  if (config === undefined) return wrong('it has no default export');
  if (!isRecord(config) || !Array.isArray(config['plugins']))
    return wrong('its default export has no list `plugins`');
  const other = Object.keys(config).find((key) => key !== 'plugins');
  if (other !== undefined) return wrong(`it has a part \`${other}\`; a config has \`plugins\` alone`);
  const given: readonly unknown[] = config['plugins'];
  for (const [i, entry] of given.entries()) {
    const fault = typeof entry === 'string' ? null : pluginFault(entry);
    if (fault !== null) return wrong(`\`plugins[${i}]\` is no plugin: ${fault}`);
  }
  return {
    uses: given.map((entry) =>
      typeof entry === 'string' ? { name: entry, span } : { plugin: entry as Plugin, span },
    ),
    diagnostics: [],
  };
}
