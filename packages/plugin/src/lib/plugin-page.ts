import type { Plugin } from './plugin.js';
import { parts, type PluginParts } from './slots/slots.js';

/** The reference page of a plugin, in Markdown: its layers as the guide shows those of convlang, its sources, words, ops and backends. */
export function pluginPage({ name, ...brought }: Plugin): string {
  return [`# ${name}\n\nIn \`convlang.config\`: \`use plugin "${name}"\`.\n`, partSections(brought)].join(
    '\n',
  );
}

/** What a page says of things in any of the slots, in Markdown from a second heading on. */
export function partSections(brought: PluginParts): string {
  return parts.page(brought).join('\n');
}
