import { sizesOf, type Graph, type Layer } from '@convlang/ir';
import type { Tensor } from '@convlang/tensor';
import {
  defineView,
  divergingScale,
  planesOf,
  planeText,
  tilesPicture,
  type Plane,
  type ValueScale,
  type ViewedNetwork,
  type ViewPicture,
  type ViewSample,
} from '@convlang/views';
import { figuresOf, figuresText, type Figures } from '../numbers/figures.js';
import { takesEach } from '../numbers/takes-each.js';
import { firstChannels, shownCount, wrapRow } from '../numbers/shown-planes.js';

/** What a layer gives for a sample. */
export interface MapsData {
  /** Of the sample. */
  readonly sample: string;
  readonly layer: string;
  /** The layer's word. */
  readonly word: string;
  readonly after: LayerMaps;
  /** What goes in, where the layer has no weights and changes each map or number by itself: `relu`, a pool; else `null`. */
  readonly before: LayerMaps | null;
}

/** The maps of a layer. */
export interface LayerMaps {
  /** Whose output they are. */
  readonly layer: string;
  /** Sizes of the output: `[h, w, c]`, `[length, c]` or `[n]`. */
  readonly sizes: readonly number[];
  /** Of all that the layer gives. */
  readonly figures: Figures;
  /** The first channels, as many as are shown: `[1, h, w, shown]`; a vector whole, `[1, n]`. */
  readonly maps: Tensor<'f32'>;
}

/** A layer's activation maps, before and after it where it changes each map by itself. */
export const mapsView = defineView({
  name: 'maps',
  summary:
    'What the layer gives for the sample, a tile for each channel: blue below 0, brown above, all on one scale.',
  version: 1,
  needs: ['network', 'sample', 'layer'],
  compute: async ({ network, sample, layer: name }): Promise<MapsData | null> => {
    const { graph } = network.model;
    const layer = graph.layers.find((candidate) => candidate.name === name);
    if (layer === undefined) return null;
    const source = sourceBefore(network.model, layer);
    const after = await outputOf(network, sample, layer);
    const before = source === null ? null : mapsOf(graph, source, await outputOf(network, sample, source));
    return { sample: sample.name, layer: name, word: layer.kind, after: mapsOf(graph, layer, after), before };
  },
  pictures: ({ before, after }) => {
    const shown = before === null ? [after] : [before, after];
    const scale = divergingScale(shown.map(({ maps }) => maps.data));
    if (before === null) return [mapsPicture('maps', after, scale)];
    return [mapsPicture('before', before, scale), mapsPicture('after', after, scale)];
  },
  text: ({ before, after }, width) => [
    ...(before === null ? [] : ['Before', ...mapsText(before, width), '', 'After']),
    ...mapsText(after, width),
  ],
});

async function outputOf(network: ViewedNetwork, sample: ViewSample, layer: Layer): Promise<Tensor<'f32'>> {
  const { [layer.name]: output } = await network.activations(sample, [layer.name]);
  if (output === undefined) throw new Error(`activations gave nothing for ${layer.name}`);
  return output;
}

/** The layer that feeds one which changes each map by itself. */
function sourceBefore(model: ViewedNetwork['model'], layer: Layer): Layer | null {
  const { graph } = model;
  const [input, ...others] = layer.inputs;
  if (input === undefined || others.length > 0 || layer.parameters.length > 0 || input === layer.output)
    return null;
  const [given, taken] = [sizesOf(graph, layer.output), sizesOf(graph, input)];
  const isOfMaps = given.length > 1 && given.length === taken.length && given.at(-1) === taken.at(-1);
  if (!isOfMaps && !takesEach(model, layer)) return null;
  return graph.layers.find(({ output }) => output === input) ?? null;
}

function mapsOf(graph: Graph, layer: Layer, output: Tensor<'f32'>): LayerMaps {
  const sizes = sizesOf(graph, layer.output);
  const channels = sizes.length < 2 ? 1 : (sizes.at(-1) ?? 1);
  const shown = shownCount(channels, output.data.length / channels);
  return {
    layer: layer.name,
    sizes,
    figures: figuresOf(output.data),
    maps: firstChannels(output, shown),
  };
}

/** `channels 0 to 31 of 64`, `all 6 channels`, `84 numbers, row by row`. */
function shownText({ sizes, maps }: LayerMaps): string {
  const all = sizes.at(-1) ?? 1;
  if (sizes.length < 2) return all === 1 ? '1 number' : `${all} numbers, row by row`;
  const shown = maps.shape.at(-1) ?? 1;
  if (shown < all) return `channels 0 to ${shown - 1} of ${all}`;
  return all === 1 ? '1 channel' : `all ${all} channels`;
}

function mapsPicture(name: string, layer: LayerMaps, scale: ValueScale): ViewPicture {
  return tilesPicture({
    name,
    caption: name === 'maps' ? shownText(layer) : `${name}: ${layer.layer}, ${shownText(layer)}`,
    alt: `Output of ${layer.layer}, ${layer.sizes.join('x')}: ${shownText(layer)}. ${figuresText(layer.figures)}`,
    tiles: tilesOf(layer),
    scale,
  });
}

function tilesOf({ maps, sizes }: LayerMaps): readonly { readonly label: string; readonly plane: Plane }[] {
  return planesOf(maps).map((plane, channel) => ({
    label: sizes.length < 2 ? '' : String(channel),
    plane: sizes.length < 2 ? wrapRow(plane) : plane,
  }));
}

/** Rows of numbers or shades for this many channels; the others are told by their figures. */
const TEXT_MAPS = 4;

function mapsText(layer: LayerMaps, width: number): readonly string[] {
  const planes = tilesOf(layer);
  return [
    `${layer.layer} ${layer.sizes.join('x')}: ${figuresText(layer.figures)}`,
    `shown: ${shownText(layer)}`,
    ...planes
      .slice(0, TEXT_MAPS)
      .flatMap(({ label, plane }) => [
        ...(label === '' ? [] : [`channel ${label}: ${figuresText(figuresOf(plane.values))}`]),
        ...planeText(plane, width),
      ]),
    ...planes
      .slice(TEXT_MAPS)
      .map(({ label, plane }) => `channel ${label}: ${figuresText(figuresOf(plane.values))}`),
  ];
}
