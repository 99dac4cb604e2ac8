import { bitmapDecoder, type ImageDecoder, type SourceReaders } from '@convlang/data';

/** What `#file-readers` is in a browser, where there are no files: a bundle for a page then holds nothing of Node. */
export const fileReaders: SourceReaders | undefined = undefined;

/** What makes pixels of the files of pictures. */
export const decoder: ImageDecoder = bitmapDecoder;
