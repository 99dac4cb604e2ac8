import type { BackendProvider } from '@convlang/backend';
import type { SourceReaders } from '@convlang/data';

/** What a program has beyond the core, before plugins. */
export interface ToolkitBase {
  /** Kinds of sources; default none. In Node mostly `coreReaders` of `@convlang/data/node`. */
  readonly sources?: SourceReaders;
  /** Default none. */
  readonly backends?: readonly BackendProvider[];
}
