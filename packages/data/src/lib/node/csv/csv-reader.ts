import { coreSources, shapeOfText, type SourceSetting } from '@convlang/ops';
import { sampleSize, type ImageShape } from '../../source/data-source.js';
import { fail } from '../../fail.js';
import type { OpenContext, SourceReader } from '../../source/open-source.js';
import { csvSource } from './csv-source.js';
import { scanCsv } from './csv-table.js';
import { resolvePath } from '../file/find-files.js';
import { openBytes } from '../file/open-bytes.js';

/**
 * `source csv "file.csv" label 0 shape "28x28x1"`: one sample a row, plain or gzipped; commas, tabs or semicolons between the cells.
 * Without a shape a row is `[1, 1, n]` features.
 */
export const csvReader = {
  ...coreSources.csv,
  /** Goes through the file to count and check its lines; rows are read batch by batch. */
  async open(setting, context) {
    const store = await openBytes(resolvePath(context.baseDir, setting.path ?? ''), context);
    try {
      const { label, header } = setting.options;
      const options = {
        label: typeof label === 'boolean' ? null : (label ?? null),
        header: typeof header === 'boolean' ? header : null,
        classes: context.classes,
        learnt: context.learnt,
      };
      const table = await scanCsv(store, options, context.span);
      return csvSource(store, table, imageShape(setting, table.columns.count - 1, context));
    } catch (error) {
      await store.close();
      throw error;
    }
  },
} as const satisfies SourceReader;

function imageShape({ options }: SourceSetting, features: number, { span }: OpenContext): ImageShape {
  const given = options['shape'];
  if (given === undefined) return [1, 1, features];
  const shape = shapeOfText(given);
  if (shape !== null && sampleSize(shape) === features) return shape;
  const expected = `HxW or HxWxC of ${features} numbers, as many as a row has features`;
  return fail('E519', { kind: 'csv', option: 'shape', expected, found: String(given) }, span);
}
