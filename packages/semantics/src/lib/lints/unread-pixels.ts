import type { Layer, ValueId } from '@convlang/ir';
import { attrNumbers } from '../measure/attr-numbers.js';
import { countRead as countReadAlong, markRead, type AxisWindow } from '../measure/axis-window.js';
import { formatCount } from '../values/shape-text.js';
import { changeFirstArgument } from '../fixes/edit-arguments.js';
import { findCore } from './layer-edits.js';
import { sizesOf, type LintRule, type LintedModel } from './linted-model.js';
import { onePerPlace, warnLayer, type LayerWarning } from './warn-layers.js';

/**
 * Where several windows read one image and do not overlap alike, every row and column is looked at. Beyond this many in a model
 * that is left out, so that it costs no time.
 */
const MOST_LOOKED_AT = 2_000_000;

type Axis = 0 | 1;

/** W705: pixels between the windows of a layer whose stride is larger than its window. */
export const unreadPixels: LintRule = (model) => {
  let mayLookAt = MOST_LOOKED_AT;
  const warnings: LayerWarning[] = [];
  model.readers.forEach((readers, value) => {
    const layer = readers.find(hasGaps);
    if (layer === undefined || model.heads.has(value) || !readers.every(isWindow)) return;
    const [height, width] = placesOf(model, value);
    const windows = windowsOf(model, readers);
    const cost = windows.length > 1 ? windows.length * (height + width) : 0;
    if (cost > mayLookAt) return;
    mayLookAt -= cost;
    const unread = height * width - countRead([height, width], windows);
    if (unread === 0) return;
    const slots = {
      unread: formatCount(unread),
      are: unread === 1 ? 'is' : 'are',
      total: formatCount(height * width),
      window: attrNumbers(layer.attrs['kernel']).join('x'),
      stride: attrNumbers(layer.attrs['stride']).join('x'),
    };
    warnings.push(warnLayer(layer, 'W705', slots, {}, () => largerWindow(model, layer)));
  });
  return onePerPlace(model, warnings);
};

function isWindow({ attrs }: Layer): boolean {
  const [kernel, stride] = [attrNumbers(attrs['kernel']).length, attrNumbers(attrs['stride']).length];
  return kernel === stride && (kernel === 1 || kernel === 2);
}

/** Height and width of an image; a signal has one row. */
function placesOf(model: LintedModel, value: ValueId): readonly [number, number] {
  const places = sizesOf(model, value).slice(0, -1);
  const [height = 0, width = 0] = places.length === 1 ? [1, ...places] : places;
  return [height, width];
}

function hasGaps(layer: Layer): boolean {
  if (!isWindow(layer)) return false;
  const [rows, columns] = pair(layer, 'stride');
  return rows > extent(layer, 0) || columns > extent(layer, 1);
}

function pair({ attrs }: Layer, name: string): readonly [number, number] {
  const numbers = attrNumbers(attrs[name]);
  const [first = 1, second = first] = numbers.length === 1 ? [1, ...numbers] : numbers;
  return [first, second];
}

function extent(layer: Layer, axis: Axis): number {
  return (pair(layer, 'kernel')[axis] - 1) * pair(layer, 'dilation')[axis] + 1;
}

type Windows = readonly [rows: AxisWindow, columns: AxisWindow];

/** The windows of some layers; of layers that read the same pixels one. */
function windowsOf(model: LintedModel, readers: readonly Layer[]): readonly Windows[] {
  const along = (layer: Layer, axis: Axis): AxisWindow => ({
    kernel: pair(layer, 'kernel')[axis],
    stride: pair(layer, 'stride')[axis],
    dilation: pair(layer, 'dilation')[axis],
    before: attrNumbers(layer.attrs['pads']).at(2 * axis - 4) ?? 0,
    positions: placesOf(model, layer.output)[axis],
  });
  const windows = readers.map((layer): Windows => [along(layer, 0), along(layer, 1)]);
  return [...new Map(windows.map((window) => [JSON.stringify(window), window])).values()];
}

/**
 * Pixels that some window reads. One reads all crossings of the rows and the columns that it reads. For several, rows are
 * counted by which windows read them, and columns too, so that the cost is the sum of the sides and not their product.
 */
function countRead(sizes: readonly [number, number], windows: readonly Windows[]): number {
  const [only, ...others] = windows;
  if (only === undefined) return 0;
  if (others.length === 0) return countReadAlong(only[0], sizes[0]) * countReadAlong(only[1], sizes[1]);
  const rows = countByReaders(
    windows.map(([window]) => window),
    sizes[0],
  );
  const columns = countByReaders(
    windows.map(([, window]) => window),
    sizes[1],
  );
  let read = 0;
  for (const [rowReaders, rowCount] of rows)
    for (const [columnReaders, columnCount] of columns)
      if (windows.some((_, i) => rowReaders[i] === '1' && columnReaders[i] === '1'))
        read += rowCount * columnCount;
  return read;
}

/** How many rows (or columns) are read by the same windows: by a text with a `1` for each that reads them. */
function countByReaders(windows: readonly AxisWindow[], size: number): ReadonlyMap<string, number> {
  const marks = windows.map((window) => markRead(window, size));
  const counts = new Map<string, number>();
  for (let at = 0; at < size; at++) {
    const readers = marks.map((read) => read[at] ?? 0).join('');
    counts.set(readers, (counts.get(readers) ?? 0) + 1);
  }
  return counts;
}

/** A window as large as the stride, which tiles the image. */
function largerWindow(model: LintedModel, layer: Layer) {
  const [down, across] = pair(layer, 'stride');
  const first = layer.attrs['filters'] === undefined || layer.kind === 'dwconv' ? 0 : 1;
  if (attrNumbers(layer.attrs['stride']).length === 1)
    return changeFirstArgument(findCore(model, layer), { [first]: across });
  const isSquare = down === across && first === 0;
  return [
    ...(isSquare ? changeFirstArgument(findCore(model, layer), { [first]: down }) : []),
    ...changeFirstArgument(findCore(model, layer), { [first]: down, [first + 1]: across }),
  ];
}
