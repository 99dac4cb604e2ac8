/** A name that a plugin brings. */
export interface PartName {
  /** What it names, as E554 says it: `layer`. */
  readonly kind: string;
  readonly name: string;
}

/**
 * One kind of thing that a plugin can bring: what is asked of it wherever plugins are read, put together or shown.
 *
 * @typeParam V what a plugin gives
 * @typeParam M what comes of the core and all plugins
 */
export interface Slot<V, M extends V = V> {
  /** What convlang brings itself. */
  readonly core: M;
  /** Names that are taken though nothing of the core stands there. Default none. */
  readonly reserved?: readonly PartName[];
  /** Why a value has not the form, as a sentence; `null` when it has. For values that no type checker has seen. */
  fault(value: unknown, place: string): string | null;
  /** The names that a value brings, so that no two plugins bring the same. */
  names(value: V): readonly PartName[];
  /** Puts what plugins bring beside the core; no name comes twice. */
  merge(core: M, brought: readonly V[]): M;
  /** Sections of the plugin's page, in Markdown from a second heading on. */
  page(value: V): readonly string[];
}
