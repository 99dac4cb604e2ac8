import { ConvlangError, report } from '@convlang/diagnostics';
import { mergeVocabulary, type Vocabulary } from '@convlang/ops';
import { findClashes } from './slots/find-clashes.js';
import type { Plugin } from './plugin.js';
import { parts, type MergedParts, type PluginParts } from './slots/slots.js';

/**
 * The core together with plugins: what the parts of convlang take in place of the core alone. `plugins` is for `compile`; `ops`, `rules` and
 * `kernels` for whatever takes `PassOps` or `BackendOptions`, as backends, `train` and `measureMemory`; `sources` for `train` and `openSource`,
 * as `readers`; `samples` for the conformance kit.
 */
export interface Toolkit extends MergedParts {
  readonly plugins: readonly Plugin[];
  /** The words of sections, which are slots of their own too, as one: with `ops` and `rules` for `PassOps`. */
  readonly vocabulary: Vocabulary;
}

/**
 * Puts plugins beside the core.
 *
 * @param base what the program has beside the core: in Node mostly `coreReaders` of `@convlang/data/node` as `sources`, and backends
 * @throws ConvlangError E554 for each name that is there already, in the core, the base or a plugin before
 */
export function mergePlugins(plugins: readonly Plugin[], base: PluginParts = {}): Toolkit {
  const clashes = findClashes(plugins, base);
  if (clashes.length > 0)
    throw new ConvlangError(
      clashes.map(({ plugin, slots }) => report('E554', { plugin: plugin.name, ...slots }, null)),
    );
  return joinPlugins(plugins, base);
}

/** As {@link mergePlugins} for plugins that are known not to clash. */
export function joinPlugins(plugins: readonly Plugin[], base: PluginParts): Toolkit {
  const merged = parts.merge(parts.core, [base, ...plugins]);
  return Object.freeze({ plugins, vocabulary: mergeVocabulary([merged]), ...merged });
}
