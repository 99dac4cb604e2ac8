import { coreReaders } from '@convlang/data/node';
import type { SourceReaders } from '@convlang/data';

/** The readers of files, for loading when they are needed: they import what only Node has. */
export const fileReaders: SourceReaders = coreReaders;
