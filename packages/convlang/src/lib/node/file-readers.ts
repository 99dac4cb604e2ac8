import { coreReaders } from '@convlang/data/node';
import type { SourceReaders } from '@convlang/data';

/** The readers of files, for loading when they are needed: they import what only Node has. What `#file-readers` is in Node. */
export const fileReaders: SourceReaders | undefined = coreReaders;
