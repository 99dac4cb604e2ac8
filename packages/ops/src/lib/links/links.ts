import { formatShape, f32, refuse, requireRank, requireSize } from '../checks.js';
import { defineOp, type AttrSchema } from '../definition/define-op.js';
import { tuple } from '../shape/tuple.js';

const linkAttrs = {
  table: { type: 'table', doc: 'for each output channel, the input channels that it is connected to' },
  channels: { type: 'int', min: 1, doc: 'number of input channels' },
} as const satisfies AttrSchema;

interface LinkAttrs {
  readonly table: readonly (readonly number[])[];
  readonly channels: number;
}

/** Number of links of a table; refuses a channel that does not exist and an empty table. */
function countLinks(op: string, attrs: LinkAttrs): number {
  const wrong = attrs.table.flat().find((channel) => channel < 0 || channel >= attrs.channels);
  if (wrong !== undefined)
    refuse(op, `the table names channel ${wrong}, there are channels 0 to ${attrs.channels - 1}`);
  if (attrs.table.flat().length === 0) refuse(op, 'the table has at least 1 link, not 0');
  const doubled = attrs.table.find((row) => new Set(row).size !== row.length);
  if (doubled !== undefined) refuse(op, `the row [${doubled.join(' ')}] names a channel twice`);
  return attrs.table.flat().length;
}

/** Visits each weight: its place in the packed kernel and in the dense one. Links count row by row of the table. */
function forEachWeight(
  spatial: number,
  attrs: LinkAttrs,
  visit: (packed: number, dense: number) => void,
): void {
  const links = attrs.table.flatMap((row, filter) => row.map((channel) => ({ filter, channel })));
  for (let cell = 0; cell < spatial; cell++)
    links.forEach(({ filter, channel }, link) =>
      visit(cell * links.length + link, (cell * attrs.channels + channel) * attrs.table.length + filter),
    );
}

/**
 * The dense kernel of a partly connected convolution: zero where the table has no link.
 *
 * Source: Y. LeCun et al., "Gradient-based learning applied to document recognition", 1998, table I.
 */
export const scatterLinks = defineOp({
  name: 'scatterLinks',
  summary: 'Spreads the weights of a connection table over a dense kernel.',
  inputs: [{ name: 'packed', doc: 'one weight a cell and link, [kh, kw, links]' }],
  outputs: ['dense'],
  attrs: linkAttrs,
  traits: {},
  tolerance: { absolute: 0, relative: 0 },
  infer: (inputs, attrs) => {
    const [packed] = tuple(inputs, 1);
    requireRank('scatterLinks', 'packed', packed, 3);
    const links = countLinks('scatterLinks', attrs);
    const [kh, kw, given] = tuple(
      packed.shape.map((dim) => requireSize('scatterLinks', 'a dimension of packed', dim)),
      3,
    );
    if (given !== links)
      refuse('scatterLinks', `packed ${formatShape(packed.shape)} has ${given} links, the table ${links}`);
    return [f32(kh, kw, attrs.channels, attrs.table.length)];
  },
  reference: (inputs, attrs, outputs) => {
    const [packed] = tuple(inputs, 1);
    const [dense] = tuple(outputs, 1);
    const [kh, kw] = tuple(packed.shape, 2);
    forEachWeight(kh * kw, attrs, (p, d) => (dense.data[d] = packed.data[p] as number));
  },
});

/** The transpose of {@link scatterLinks}: picks the weights that have a link. */
export const gatherLinks = defineOp({
  name: 'gatherLinks',
  summary: 'Picks the weights of a connection table from a dense kernel.',
  inputs: [{ name: 'dense', doc: '[kh, kw, channels, rows]' }],
  outputs: ['packed'],
  attrs: linkAttrs,
  traits: {},
  tolerance: { absolute: 0, relative: 0 },
  infer: (inputs, attrs) => {
    const [dense] = tuple(inputs, 1);
    requireRank('gatherLinks', 'dense', dense, 4);
    const [kh, kw, channels, rows] = tuple(
      dense.shape.map((dim) => requireSize('gatherLinks', 'a dimension of dense', dim)),
      4,
    );
    if (channels !== attrs.channels || rows !== attrs.table.length)
      refuse(
        'gatherLinks',
        `dense ${formatShape(dense.shape)} does not fit ${attrs.channels} channels and a table of ${attrs.table.length} rows`,
      );
    return [f32(kh, kw, countLinks('gatherLinks', attrs))];
  },
  reference: (inputs, attrs, outputs) => {
    const [dense] = tuple(inputs, 1);
    const [packed] = tuple(outputs, 1);
    const [kh, kw] = tuple(dense.shape, 2);
    forEachWeight(kh * kw, attrs, (p, d) => (packed.data[p] = dense.data[d] as number));
  },
});
