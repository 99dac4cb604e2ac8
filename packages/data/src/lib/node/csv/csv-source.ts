import type { Span } from '@convlang/diagnostics';
import { fail } from '../../fail.js';
import { sampleSize, type DataSource, type ImageShape } from '../../source/data-source.js';
import { readRow } from './csv-columns.js';
import { readLabel } from './csv-labels.js';
import { readLines, type TextLine } from './csv-lines.js';
import { ROWS_A_MARK, type CsvTable } from './csv-table.js';
import type { ByteStore } from '../file/open-bytes.js';

/**
 * The rows of a scanned CSV file as samples. Rows are read from the file when they are asked for.
 *
 * @param shape how the features of a row are arranged, row by row, channels last
 */
export function csvSource(store: ByteStore, table: CsvTable, shape: ImageShape): DataSource {
  const { place, columns, labels: found } = table;
  const { file, span } = place;
  const size = sampleSize(shape);
  return {
    name: 'csv',
    shape,
    isTable: true,
    count: table.rows,
    targets: found.targets,
    classes: found.classes,
    ...(found.found === undefined ? {} : { classesFound: found.found }),
    ...(columns.features === null ? {} : { features: columns.features }),
    async read(indices, images, labels) {
      for (const [mark, places] of placesByMark(indices)) {
        const rows = await readMarked(store, table, mark, span);
        for (const k of places) {
          const row = rows[(indices[k] as number) % ROWS_A_MARK];
          if (row === undefined) return fail('E502', { file, reason: 'it changed while it was open' }, span);
          const label = readRow(row, columns, place, images.subarray(k * size, (k + 1) * size));
          labels[k] = readLabel(found, label, row, columns, place);
        }
      }
    },
    close: () => store.close(),
  };
}

/** The places of the indices, by the mark that their rows are found through. */
function placesByMark(indices: ArrayLike<number>): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (let place = 0; place < indices.length; place++) {
    const mark = Math.floor((indices[place] as number) / ROWS_A_MARK);
    const group = groups.get(mark);
    if (group === undefined) groups.set(mark, [place]);
    else group.push(place);
  }
  return groups;
}

async function readMarked(
  store: ByteStore,
  { marks }: CsvTable,
  mark: number,
  span: Span | null,
): Promise<readonly TextLine[]> {
  const from = marks[mark] ?? { offset: store.size, line: 0 };
  const rows: TextLine[] = [];
  for await (const row of readLines(store, { ...from, end: marks[mark + 1]?.offset ?? store.size }, span)) {
    rows.push(row);
  }
  return rows;
}
