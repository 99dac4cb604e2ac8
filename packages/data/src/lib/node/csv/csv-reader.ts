import { coreSources } from '@convlang/ops';
import type { SourceReader } from '../../source/open-source.js';
import { openBytes } from '../file/open-bytes.js';
import { resolvePath } from '../file/find-files.js';
import { arrangeColumns, withLabelColumns } from './csv-arrangement.js';
import { csvSource } from './csv-source.js';
import { scanCsv } from './csv-table.js';

/**
 * `source csv "file.csv" label 0 shape "28x28x1"`: one sample a row, plain or gzipped; commas, tabs or semicolons between the cells.
 * Without a shape a row is `[1, 1, n]` features. With `label-shape` several columns are the labels, with `inputs` the others are for
 * several inputs.
 */
export const csvReader = {
  ...coreSources.csv,
  /** Goes through the file to count and check its lines; rows are read batch by batch. */
  async open(setting, context) {
    const store = await openBytes(resolvePath(context.baseDir, setting.path ?? ''), context);
    try {
      const { label, header } = setting.options;
      const hasMany = setting.options['label-shape'] !== undefined;
      const options = {
        label: typeof label === 'boolean' ? null : (label ?? null),
        header: typeof header === 'boolean' ? header : null,
        // Several columns hold numbers, which are classes of pixels or values.
        classes: hasMany ? [] : context.classes,
        learnt: hasMany ? ('values' as const) : context.learnt,
      };
      const table = await scanCsv(store, options, context.span);
      const { count, label: first } = table.columns;
      const { labels, shape, inputs } = arrangeColumns(setting, table.columns, context.span);
      const rows = csvSource(store, table, [1, 1, count - 1]);
      const { classes } = context;
      const whole =
        labels === null ? rows : withLabelColumns(rows, { first, sizes: labels, classes }, context.span);
      return { ...whole, shape, ...(inputs === undefined ? {} : { inputs }) };
    } catch (error) {
      await store.close();
      throw error;
    }
  },
} as const satisfies SourceReader;
