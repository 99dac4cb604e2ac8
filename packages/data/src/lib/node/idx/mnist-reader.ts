import { basename, dirname } from 'node:path';
import type { Span } from '@convlang/diagnostics';
import { coreSources } from '@convlang/ops';
import { fail } from '../../fail.js';
import type { SourceReader } from '../../source/open-source.js';
import { isFolder, needIdxPair, labelsPathOf, resolvePath } from '../file/find-files.js';
import { openIdxPair } from './idx-source.js';

/**
 * `source mnist "folder"`, or `source mnist "images-file" labels "labels-file"`: a pair of IDX files, plain or gzipped. In a
 * folder the part decides which pair; files that are named are taken as they are.
 */
export const mnistReader = {
  ...coreSources.mnist,
  /** Reads the headers; images and labels are read batch by batch. */
  async open({ path, options }, context) {
    const { baseDir, part, classes, span } = context;
    const place = resolvePath(baseDir, path ?? '');
    if (await isFolder(place, span))
      return openIdxPair(await needIdxPair(place, part, span), classes, context);
    const given = options['labels'];
    const labels = given === undefined ? labelsOf(place, span) : resolvePath(baseDir, String(given));
    return openIdxPair({ images: place, labels }, classes, context);
  },
} as const satisfies SourceReader;

function labelsOf(imagesFile: string, span: Span | null): string {
  const labels = labelsPathOf(imagesFile);
  if (labels !== imagesFile) return labels;
  const way = 'the name of the images does not lead to that of the labels: give it with labels "file"';
  return fail('E511', { folder: dirname(imagesFile), what: `labels for ${basename(imagesFile)}` }, span, [
    way,
  ]);
}
