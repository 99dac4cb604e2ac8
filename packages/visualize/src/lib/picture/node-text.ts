import { padsText } from '@convlang/inspect';
import { factList, type AnyLayer } from '@convlang/ops';
import { sizesOf, type Attrs, type Graph, type Layer, type ValueId } from '@convlang/ir';
import type { CountedLayer, Unit } from './units.js';

/** The settings that tell layers of one kind apart, as the language writes them: `64x7x7 / 2`, `groups 2`. */
export function settingsOf({ kind, attrs }: Layer): string {
  if (attrs['global'] === true) return 'global';
  // A layer that only enlarges says by how much; what of it each pixel paints follows.
  const window = kind === 'upsample' ? [] : factList(attrs, 'kernel');
  const filters = ['filters', 'units'].map((name) => factNumber(attrs, name)).filter((n) => n > 0);
  const stride = factList(attrs, 'stride');
  const parts = [
    [...filters, ...window].join('x'),
    stride.some((step) => step !== 1) ? `/ ${both(stride)}` : '',
    numberWord('groups', kind === 'dwconv' ? 1 : factNumber(attrs, 'groups')),
    ...[factList(attrs, 'dilation')].map((gaps) =>
      gaps.some((gap) => gap > 1) ? `dilate ${both(gaps)}` : '',
    ),
    attrs['rate'] === undefined ? '' : `${factNumber(attrs, 'rate')}`,
    kind === 'lrn' ? `size ${factNumber(attrs, 'size')}` : '',
    factList(attrs, 'upscale').join('x'),
    kind === 'upsample' && typeof attrs['by'] === 'string' ? 'bilinear' : '',
    kind.startsWith('adaptive') ? `to ${factList(attrs, 'target').join('x')}` : '',
    kind === 'slice' ? sliceText(factList(attrs, 'range')) : '',
    kind === 'pad' ? factList(attrs, 'pads').join(' ') : factList(attrs, 'crop').join(' '),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** A small layer in a few words: `relu`, `dropout 0.5`. */
export function tagOf(layer: Layer): string {
  return `${layer.kind} ${settingsOf(layer)}`.trimEnd();
}

/** The name under which a unit is shown: the first that the file gives with `as`, or its own. */
export function nameOf({ head, members }: Unit): string {
  const given = members.find(({ layer }) => !isAutomatic(layer));
  return (given ?? head).layer.name;
}

function isAutomatic({ name, kind }: Layer): boolean {
  const own = name.slice(name.lastIndexOf('/') + 1);
  return own === kind || (own.startsWith(kind) && /^\d+$/.test(own.slice(kind.length)));
}

/** A shape in the language's own form: `112x112x64`, or `1000`. */
export function shapeText(graph: Graph, value: ValueId | undefined): string {
  return sizesOf(graph, value).join('x');
}

/** What a reader who asks is told of a unit's layers. */
export function detailsOf(
  graph: Graph,
  members: readonly CountedLayer[],
  layers: Readonly<Record<string, AnyLayer>>,
): readonly string[] {
  return members.flatMap((member, i) => [...(i === 0 ? [] : ['']), ...detailsOfLayer(graph, member, layers)]);
}

function detailsOfLayer(
  graph: Graph,
  { layer, row }: CountedLayer,
  layers: Readonly<Record<string, AnyLayer>>,
): readonly string[] {
  const facts = {
    inputs: layer.inputs.map((value) => sizesOf(graph, value)),
    output: sizesOf(graph, layer.output),
    attrs: layer.attrs,
  };
  const definition = Object.hasOwn(layers, layer.kind) ? layers[layer.kind] : undefined;
  const field = row.receptiveField;
  const counts = [
    countOf(row.params, 'parameters'),
    countOf(row.state, 'numbers of state'),
    countOf(row.macs, 'multiply-accumulates'),
  ].filter((count) => count !== '');
  return [
    `${layer.name}: ${layer.kind} ${settingsOf(layer)}`.trimEnd(),
    ...(layer.inputs.length === 0
      ? [facts.output.join('x')]
      : [`${facts.inputs.map((sizes) => sizes.join('x')).join(', ')} -> ${facts.output.join('x')}`]),
    ...(row.pads === null ? [] : [`pads: ${padsText(row.pads)}`]),
    ...(definition?.explain?.(facts).formula ?? []),
    ...(counts.length === 0 ? [] : [counts.join(', ')]),
    ...(field === null ? [] : [`receptive field ${field.size.join('x')}`]),
  ];
}

function countOf(value: number, what: string): string {
  return value === 0 ? '' : `${value.toLocaleString('en-US')} ${what}`;
}

function both([rows = 1, columns = rows]: readonly number[]): string {
  return rows === columns ? `${rows}` : `${rows}x${columns}`;
}

function sliceText([begin = 0, count = 1]: readonly number[]): string {
  return count === 1 ? `channel ${begin}` : `channels ${begin} to ${begin + count - 1}`;
}

function numberWord(word: string, value: number): string {
  return value > 1 ? `${word} ${value}` : '';
}

function factNumber(attrs: Attrs, name: string): number {
  const fact = attrs[name];
  return typeof fact === 'number' ? fact : 0;
}
