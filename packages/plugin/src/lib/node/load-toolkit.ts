import { realpathSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { readFileText } from '@convlang/data/node';
import { ConvlangError, report, withNotes, type Diagnostic } from '@convlang/diagnostics';
import { findClashes } from '../slots/find-clashes.js';
import { joinPlugins, type Toolkit } from '../merge-plugins.js';
import type { PluginParts } from '../slots/slots.js';
import type { Plugin } from '../plugin.js';
import { pluginFault } from '../slots/plugin-fault.js';
import { distrust } from './distrust.js';
import { findConfig } from './find-config.js';
import { importModule } from './import-module.js';
import { moduleConfig, type GivenPlugin, type ModuleConfig } from './module-config.js';
import { parseConfig, type PluginUse } from './parse-config.js';
import { parseJsonConfig } from './parse-json-config.js';
import { resolvePlugin } from './resolve-plugin.js';

/** Which config is used, and what of it may run. */
export interface ConfigChoice {
  /** A config in place of the project's, wherever it lies and whoever owns it; `false` for none. */
  readonly config?: string | false;
  /** Folders in which configs and plugins may run whoever owns them. Default none. */
  readonly trust?: readonly string[];
}

/**
 * The core with the plugins of a project: those that its config names. The config is that of the folder or of the
 * nearest folder above, up to and with the root of the project, see {@link findConfig}; without one there are no plugins.
 *
 * Plugins, and a config that is a module, are programs: they are loaded from the project's config alone, never because a model file asks for them, and only
 * when config and plugin are the user's own, or trusted.
 *
 * @param folder of the model file
 * @throws ConvlangError E542 for what is not trusted, E501 or E502 for a config that cannot be read, E544, E546 or E550 for one that
 *   is wrong, E545 for two in one folder, E551 to E553 and E555 for plugins that cannot be had, E554 for names that are brought twice; each with its place in the config
 */
export async function loadToolkit(
  folder: string,
  base: PluginParts = {},
  { config, trust = [] }: ConfigChoice = {},
): Promise<Toolkit> {
  const path = config === undefined ? findConfig(folder) : config;
  if (path === false || path === null) return joinPlugins([], base);
  const text = readFileText(path);
  const home = realpathSync(dirname(path));
  const trusted = config === undefined ? trust : [...trust, home];
  refuse(listed(distrust(path, trusted, null)).map(withWaysAround));
  const { uses, diagnostics } = await readConfig(path, text);
  refuse(diagnostics);
  const loaded = await Promise.all(uses.map((use) => loadPlugin(use, home, trusted)));
  refuse(loaded.flatMap((result) => ('code' in result ? [result] : [])));
  const plugins = loaded.flatMap((result) => ('code' in result ? [] : [result]));
  refuse(
    findClashes(plugins, base).map(({ plugin, index, slots }) =>
      report('E554', { plugin: plugin.name, ...slots }, uses[index]?.span ?? null),
    ),
  );
  return joinPlugins(plugins, base);
}

/** Reads a config by the end of its name; only one that is a module runs. */
async function readConfig(path: string, text: string): Promise<ModuleConfig> {
  if (/\.m?js$/.test(path)) return moduleConfig(realpathSync(path), shownPath(path));
  const parse = path.endsWith('.json') ? parseJsonConfig : parseConfig;
  return parse({ path: shownPath(path), text });
}

function refuse(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length > 0) throw new ConvlangError(diagnostics);
}

/** Seen from the working directory, as paths on the command line are. */
function shownPath(path: string): string {
  const shown = relative(process.cwd(), path);
  return (shown.startsWith('..') ? path : shown).replaceAll('\\', '/');
}

function listed<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value];
}

/** A config can also be named, or left out. */
function withWaysAround(diagnostic: Diagnostic): Diagnostic {
  return withNotes(diagnostic, ['for once: --config and its path; without any plugins: --no-config']);
}

async function loadPlugin(
  use: PluginUse | GivenPlugin,
  folder: string,
  trusted: readonly string[],
): Promise<Plugin | Diagnostic> {
  if ('plugin' in use) return use.plugin;
  const { name, span } = use;
  const resolved = resolvePlugin(name, folder);
  if (resolved.kind === 'missing') return report('E551', { name }, span, { notes: [resolved.problem] });
  if (resolved.kind === 'outside') return report('E555', { name }, span);
  const distrusted = distrust(resolved.path, trusted, span);
  if (distrusted !== null) return distrusted;
  const module = await importModule(resolved.path);
  if (module.kind === 'failed')
    return report('E552', { name, problem: module.problem }, span, { notes: [resolved.path] });
  const fault =
    module.exports['default'] === undefined
      ? 'it has no default export'
      : pluginFault(module.exports['default']);
  if (fault !== null) return report('E553', { name, problem: fault }, span, { notes: [resolved.path] });
  return module.exports['default'] as Plugin;
}
