import type { LayerSummary } from '@convlang/inspect';
import { csvCell, type Cell } from '../output/csv-cell.js';

const cells: Readonly<Record<string, (layer: LayerSummary) => Cell>> = {
  name: ({ name }) => name,
  op: ({ kind }) => kind,
  blocks: ({ blocks }) => blocks.join(' > '),
  tap: ({ tap }) => tap,
  height: ({ output }) => along(output, 3, 0),
  width: ({ output }) => along(output, 3, 1),
  channels: ({ output }) => along(output, 3, 2),
  kernel_height: ({ kernel }) => along(kernel, 2, 0),
  kernel_width: ({ kernel }) => along(kernel, 2, 1),
  stride_height: ({ stride }) => along(stride, 2, 0),
  stride_width: ({ stride }) => along(stride, 2, 1),
  pad_top: ({ pads }) => along(pads, 4, 0),
  pad_bottom: ({ pads }) => along(pads, 4, 1),
  pad_left: ({ pads }) => along(pads, 4, 2),
  pad_right: ({ pads }) => along(pads, 4, 3),
  dilation_height: ({ dilation }) => along(dilation, 2, 0),
  dilation_width: ({ dilation }) => along(dilation, 2, 1),
  groups: ({ groups }) => groups,
  params: ({ params }) => params,
  state: ({ state }) => state,
  macs: ({ macs }) => macs,
  activation_bytes: ({ activationBytes }) => activationBytes,
  field_height: ({ receptiveField }) => along(receptiveField?.size, 2, 0),
  field_width: ({ receptiveField }) => along(receptiveField?.size, 2, 1),
  jump_height: ({ receptiveField }) => along(receptiveField?.jump, 2, 0),
  jump_width: ({ receptiveField }) => along(receptiveField?.jump, 2, 1),
  unread_rows: ({ unread }) => along(unread, 2, 0),
  unread_columns: ({ unread }) => along(unread, 2, 1),
};

/** Every layer as a line of comma-separated values (RFC 4180), under a line of names. What a layer does not have is empty. */
export function summaryCsv(layers: readonly LayerSummary[]): string {
  const lines = layers.map((layer) => Object.values(cells).map((cell) => csvCell(cell(layer))));
  return [Object.keys(cells), ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

/** One of the numbers of an image; those of a signal are its width and what is right of it. */
function along(numbers: readonly number[] | null | undefined, count: number, i: number): number | null {
  return numbers?.[i - count + numbers.length] ?? null;
}
