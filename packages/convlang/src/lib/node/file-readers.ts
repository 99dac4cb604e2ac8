import { coreReaders, sharpDecoder } from '@convlang/data/node';
import type { ImageDecoder, SourceReaders } from '@convlang/data';

/** The readers of files, for loading when they are needed: they import what only Node has. What `#file-readers` is in Node. */
export const fileReaders: SourceReaders | undefined = coreReaders;

/** What makes pixels of the files of pictures. */
export const decoder: ImageDecoder = sharpDecoder;
