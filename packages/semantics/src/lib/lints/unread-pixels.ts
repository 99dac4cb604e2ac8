import type { Layer, ValueId } from '@convlang/ir';
import { attrNumbers } from '../measure/attr-numbers.js';
import { formatCount } from '../shape-text.js';
import { changeFirstArgument } from './layer-edits.js';
import { sizesOf, type LintRule, type LintedModel } from './linted-model.js';
import { onePerPlace, warnLayer } from './warn-layers.js';

/** Images with a longer side are not counted, so that a wrong size costs no time. */
const longestSide = 16_384;

type Axis = 0 | 1;

/** W705: pixels between the windows of a layer whose stride is larger than its window. */
export const unreadPixels: LintRule = (model) => {
  const warnings = [...model.readers].flatMap(([value, readers]) => {
    const layer = readers.find(hasGaps);
    if (layer === undefined || model.heads.has(value) || !readers.every(isWindow)) return [];
    const [height = 0, width = 0] = sizesOf(model, value);
    if (height > longestSide || width > longestSide) return [];
    const unread = countUnread(model, readers, value);
    if (unread === 0) return [];
    const slots = {
      unread: formatCount(unread),
      total: formatCount(height * width),
      window: pair(layer, 'kernel').join('x'),
      stride: pair(layer, 'stride').join('x'),
    };
    return [warnLayer(layer, 'W705', slots, {}, () => largerWindow(model, layer))];
  });
  return onePerPlace(model, warnings);
};

function isWindow({ attrs }: Layer): boolean {
  return attrNumbers(attrs['kernel']).length === 2 && attrNumbers(attrs['stride']).length === 2;
}

function hasGaps(layer: Layer): boolean {
  return (
    isWindow(layer) && ([0, 1] as const).some((axis) => pair(layer, 'stride')[axis] > extent(layer, axis))
  );
}

function pair({ attrs }: Layer, name: string): readonly [number, number] {
  const [first = 1, second = first] = attrNumbers(attrs[name]);
  return [first, second];
}

function extent(layer: Layer, axis: Axis): number {
  return (pair(layer, 'kernel')[axis] - 1) * pair(layer, 'dilation')[axis] + 1;
}

/**
 * Pixels that no reader sees. Rows are counted by which readers see them, and columns too, so that the cost is the sum of the
 * sides and not their product.
 */
function countUnread(model: LintedModel, readers: readonly Layer[], value: ValueId): number {
  const rows = countBySeers(model, readers, value, 0);
  const columns = countBySeers(model, readers, value, 1);
  let unread = 0;
  for (const [rowSeers, rowCount] of rows)
    for (const [columnSeers, columnCount] of columns)
      if (!readers.some((_, i) => rowSeers[i] === '1' && columnSeers[i] === '1'))
        unread += rowCount * columnCount;
  return unread;
}

/** How many rows (or columns) are seen by the same readers: by a text with a `1` for each that sees them. */
function countBySeers(
  model: LintedModel,
  readers: readonly Layer[],
  value: ValueId,
  axis: Axis,
): ReadonlyMap<string, number> {
  const size = sizesOf(model, value)[axis] ?? 0;
  const seen = readers.map((layer) => seenBy(layer, axis, size, sizesOf(model, layer.output)[axis] ?? 0));
  const counts = new Map<string, number>();
  for (let at = 0; at < size; at++) {
    const seers = seen.map((marks) => marks[at] ?? 0).join('');
    counts.set(seers, (counts.get(seers) ?? 0) + 1);
  }
  return counts;
}

function seenBy(layer: Layer, axis: Axis, size: number, positions: number): Uint8Array {
  const [cells, stride, dilation] = (['kernel', 'stride', 'dilation'] as const).map(
    (name) => pair(layer, name)[axis],
  );
  const before = attrNumbers(layer.attrs['pads'])[2 * axis] ?? 0;
  const seen = new Uint8Array(size);
  for (let position = 0; position < positions; position++)
    for (let cell = 0; cell < (cells ?? 1); cell++) {
      const at = position * (stride ?? 1) - before + cell * (dilation ?? 1);
      if (at >= 0 && at < size) seen[at] = 1;
    }
  return seen;
}

/** A window as large as the stride, which tiles the image. */
function largerWindow(model: LintedModel, layer: Layer) {
  const [down, across] = pair(layer, 'stride');
  const first = layer.attrs['filters'] === undefined || layer.kind === 'dwconv' ? 0 : 1;
  const isSquare = down === across && first === 0;
  return [
    ...(isSquare ? changeFirstArgument(model, layer, { [first]: down }) : []),
    ...changeFirstArgument(model, layer, { [first]: down, [first + 1]: across }),
  ];
}
