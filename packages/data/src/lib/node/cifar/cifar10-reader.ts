import { coreSources } from '@convlang/ops';
import type { SourceReader } from '../../source/open-source.js';
import { openCifar } from './cifar-source.js';
import { isFolder, needCifarBatches, resolvePath } from '../file/find-files.js';

/**
 * `source cifar10 "folder"` or `source cifar10 "batch.bin"`: CIFAR-10 in binary form, plain or gzipped. In a folder the part
 * decides between `data_batch*.bin` and `test_batch*.bin`; a file that is named is taken as it is.
 */
export const cifar10Reader = {
  ...coreSources.cifar10,
  /** Checks the files' sizes; images are read batch by batch. */
  async open({ path }, context) {
    const { baseDir, part, classes, span } = context;
    const place = resolvePath(baseDir, path ?? '');
    const files = (await isFolder(place, span)) ? await needCifarBatches(place, part, span) : [place];
    return openCifar(files, classes, context);
  },
} as const satisfies SourceReader;
