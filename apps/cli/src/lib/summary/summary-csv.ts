import type { LayerSummary } from '@convlang/inspect';

type Cell = string | number | boolean | null;

const cells: Readonly<Record<string, (layer: LayerSummary) => Cell>> = {
  name: ({ name }) => name,
  op: ({ kind }) => kind,
  blocks: ({ blocks }) => blocks.join(' > '),
  tap: ({ tap }) => tap,
  height: ({ output }) => output[0],
  width: ({ output }) => output[1],
  channels: ({ output }) => output[2],
  kernel_height: ({ kernel }) => kernel?.[0] ?? null,
  kernel_width: ({ kernel }) => kernel?.[1] ?? null,
  stride_height: ({ stride }) => stride?.[0] ?? null,
  stride_width: ({ stride }) => stride?.[1] ?? null,
  pad_top: ({ pads }) => pads?.[0] ?? null,
  pad_bottom: ({ pads }) => pads?.[1] ?? null,
  pad_left: ({ pads }) => pads?.[2] ?? null,
  pad_right: ({ pads }) => pads?.[3] ?? null,
  dilation_height: ({ dilation }) => dilation?.[0] ?? null,
  dilation_width: ({ dilation }) => dilation?.[1] ?? null,
  groups: ({ groups }) => groups,
  params: ({ params }) => params,
  state: ({ state }) => state,
  macs: ({ macs }) => macs,
  activation_bytes: ({ activationBytes }) => activationBytes,
  field_height: ({ receptiveField }) => receptiveField?.size[0] ?? null,
  field_width: ({ receptiveField }) => receptiveField?.size[1] ?? null,
  jump_height: ({ receptiveField }) => receptiveField?.jump[0] ?? null,
  jump_width: ({ receptiveField }) => receptiveField?.jump[1] ?? null,
  unread_rows: ({ unread }) => unread[0],
  unread_columns: ({ unread }) => unread[1],
};

/** Every layer as a line of comma-separated values (RFC 4180), under a line of names. What a layer does not have is empty. */
export function summaryCsv(layers: readonly LayerSummary[]): string {
  const lines = layers.map((layer) => Object.values(cells).map((cell) => field(cell(layer))));
  return [Object.keys(cells), ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

function field(value: Cell): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
