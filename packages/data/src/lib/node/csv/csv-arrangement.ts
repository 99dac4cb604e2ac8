import { inputsOfText, shapeOfText, sizesOfText, type SourceSetting } from '@convlang/ops';
import type { Span } from '@convlang/diagnostics';
import { asImageShape, sampleSize, type DataSource, type ImageShape } from '../../source/data-source.js';
import { fail } from '../../fail.js';

/** What the columns of a table are for, by the options of its source. */
export interface CsvArrangement {
  /** Sizes of the labels of a row, which take so many columns from the label column on; `null` for one column. */
  readonly labels: readonly number[] | null;
  /** Of the columns that are left; of several images of a row that of the first. */
  readonly shape: ImageShape;
  readonly inputs: DataSource['inputs'];
}

/**
 * Arranges the columns of a table.
 *
 * @param columns of a row, and which of them the labels begin with
 * @throws ConvlangError E519 for sizes that need other numbers of columns than there are
 */
export function arrangeColumns(
  { options }: SourceSetting,
  columns: { readonly count: number; readonly label: number },
  span: Span | null,
): CsvArrangement {
  const labels = sizesOfText(options['label-shape']);
  const size = labels?.reduce((product, one) => product * one, 1) ?? 1;
  const refuse = (option: string, expected: string): never =>
    fail('E519', { kind: 'csv', option, expected, found: String(options[option]) }, span);
  const behind = columns.count - columns.label;
  if (size > behind || size === columns.count)
    return refuse(
      'label-shape',
      `sizes of at most ${Math.min(behind, columns.count - 1)} numbers, as a row has from its labels on`,
    );
  const features = columns.count - size;
  const inputs = inputsOfText(options['inputs']);
  if (inputs !== null) {
    const shapes = new Map(
      [...inputs].map(([name, sizes]) => [name, asImageShape(sizes.length === 2 ? [...sizes, 1] : sizes)]),
    );
    const all = [...shapes.values()];
    if (all.reduce((sum, one) => sum + sampleSize(one), 0) !== features)
      refuse('inputs', `sizes of ${features} numbers together, as many as a row has features`);
    return { labels, shape: all[0] ?? [1, 1, features], inputs: Object.fromEntries(shapes) };
  }
  const given = options['shape'];
  const shape = given === undefined ? ([1, 1, features] as const) : shapeOfText(given);
  if (shape === null || sampleSize(shape) !== features)
    return refuse('shape', `HxW or HxWxC of ${features} numbers, as many as a row has features`);
  return { labels, shape, inputs: undefined };
}

/**
 * Rows whose labels take several columns, of rows with one: the others are among their features, behind the label.
 *
 * @param first number of the label's column
 * @param sizes `[n]` for vectors, `[h, w]` for maps of classes, `[h, w, c]` for images
 * @param classes names of the classes of maps
 * @throws ConvlangError E617, when it is read, for a class of a map that is no class number
 */
export function withLabelColumns(
  rows: DataSource,
  {
    first,
    sizes,
    classes,
  }: { readonly first: number; readonly sizes: readonly number[]; readonly classes: readonly string[] },
  span: Span | null,
): DataSource {
  const size = sizes.reduce((product, one) => product * one, 1);
  const given = sampleSize(rows.shape);
  const features = given - size + 1;
  const isLabel = (column: number): boolean => column >= first && column < first + size - 1;
  const isMap = sizes.length === 2;
  return {
    ...rows,
    shape: [1, 1, features],
    targets: isMap ? 'maps' : 'values',
    target: sizes,
    classes: isMap ? classes : [],
    ...(rows.features === undefined
      ? {}
      : { features: rows.features.filter((_, column) => !isLabel(column)) }),
    async read(indices, images, labels) {
      const n = indices.length;
      const [raw, one] = [new Float32Array(n * given), new Float32Array(n)];
      await rows.read(indices, raw, one);
      for (let k = 0; k < n; k++) {
        const row = raw.subarray(k * given, (k + 1) * given);
        const own = [one[k] ?? NaN, ...row.subarray(first, first + size - 1)];
        const wrong = isMap ? own.find((label) => !Number.isInteger(label) || label < 0) : undefined;
        if (wrong !== undefined)
          fail('E617', { source: rows.name, sample: indices[k] ?? -1, found: wrong }, span);
        labels.set(own, k * size);
        images.set(row.subarray(0, first), k * features);
        images.set(row.subarray(first + size - 1), k * features + first);
      }
    },
    close: () => rows.close(),
  };
}
