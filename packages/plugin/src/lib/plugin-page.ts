import type { Plugin } from './plugin.js';
import { parts } from './slots.js';

/** The reference page of a plugin, in Markdown: its layers as the guide shows those of convlang, its sources, ops and backends. */
export function pluginPage({ name, ...brought }: Plugin): string {
  return [`# ${name}\n\nIn \`convlang.config\`: \`use plugin "${name}"\`.\n`, ...parts.page(brought)].join(
    '\n',
  );
}
