import { tensor, type Tensor } from '@convlang/tensor';
import {
  colourPicture,
  defineView,
  divergingScale,
  planeText,
  tilesPicture,
  type Plane,
  type Tile,
  type ViewPicture,
} from '@convlang/views';
import { figuresOf, figuresText, type Figures } from '../numbers/figures.js';
import { layerKernel } from '../numbers/layer-kernel.js';

/** The filters of a convolution. */
export interface FiltersData {
  readonly layer: string;
  readonly word: string;
  /** Height and width of the window, channels that a filter sees, filters. */
  readonly sizes: readonly [height: number, width: number, channels: number, filters: number];
  /** Of all weights. */
  readonly figures: Figures;
  /** Those that are shown: the first filters and the first channels of each, `[kh, kw, channels, filters]`. */
  readonly shown: Tensor<'f32'>;
  /** Whether a filter's three channels are the colours of a picture. */
  readonly isColour: boolean;
}

/** Most filters that are shown, most of their channels, and most of a matrix of 1x1 filters. */
const [MOST_FILTERS, MOST_CHANNELS, MOST_POINTS] = [64, 8, 64];

/** The filters of a convolution as pictures. */
export const filtersView = defineView({
  name: 'filters',
  summary:
    'The weights of each filter: blue below 0, brown above. Those on the colours of a picture are in colour, grey where they are 0.',
  version: 1,
  needs: ['network', 'layer'],
  compute: ({ network, layer: name }): Promise<FiltersData | null> => {
    const { graph } = network.model;
    const layer = graph.layers.find((candidate) => candidate.name === name);
    const weights = layer === undefined ? null : layerKernel(network, layer);
    if (layer === undefined || weights === null || weights.op === 'matmul') return Promise.resolve(null);
    const kernel = weights.op === 'conv' ? weights.kernel : swapped(weights.kernel);
    const [height = 1, width = 1, channels = 1, filters = 1] = kernel.shape;
    const isColour = channels === 3 && graph.inputs.some(({ value }) => layer.inputs.includes(value));
    return Promise.resolve({
      layer: name,
      word: layer.kind,
      sizes: [height, width, channels, filters],
      figures: figuresOf(kernel.data),
      shown: firstFilters(kernel),
      isColour,
    });
  },
  pictures: (data) => [data.isColour ? colourFilters(data) : channelFilters(data)],
  text: ({ layer, sizes: [h, w, channels, filters], figures, shown }, width) => [
    `${layer}: ${filters} filters of ${h}x${w} on ${channels} channels: ${figuresText(figures)}`,
    ...filterTiles(shown)
      .slice(0, TEXT_FILTERS)
      .flatMap(({ label, plane }) => [`filter ${label}`, ...planeText(plane, width)]),
  ],
});

/** Filters that the text writes out. */
const TEXT_FILTERS = 8;

/** A kernel of a transposed convolution with its channels and filters in the order of a convolution. */
function swapped({ shape, data }: Tensor<'f32'>): Tensor<'f32'> {
  const [h = 1, w = 1, filters = 1, channels = 1] = shape;
  const turned = new Float32Array(data.length);
  for (let cell = 0; cell < h * w; cell++)
    for (let f = 0; f < filters; f++)
      for (let c = 0; c < channels; c++)
        turned[(cell * channels + c) * filters + f] = data[(cell * filters + f) * channels + c] ?? NaN;
  return tensor('f32', [h, w, channels, filters], turned);
}

function firstFilters({ shape, data }: Tensor<'f32'>): Tensor<'f32'> {
  const [h = 1, w = 1, channels = 1, filters = 1] = shape;
  const isPoint = h * w === 1;
  const c = Math.min(channels, isPoint ? MOST_POINTS : MOST_CHANNELS);
  const f = Math.min(
    filters,
    isPoint || c > 3 ? Math.min(MOST_POINTS, isPoint ? MOST_POINTS : 16) : MOST_FILTERS,
  );
  const kept = new Float32Array(h * w * c * f);
  for (let cell = 0; cell < h * w; cell++)
    for (let channel = 0; channel < c; channel++) {
      const from = (cell * channels + channel) * filters;
      kept.set(data.subarray(from, from + f), (cell * c + channel) * f);
    }
  return tensor('f32', [h, w, c, f], kept);
}

/** A tile for each channel of each filter, `FILTER·CHANNEL`; of 1x1 filters one, filters in rows and channels in columns. */
function filterTiles({ shape, data }: Tensor<'f32'>): readonly Tile[] {
  const [h = 1, w = 1, channels = 1, filters = 1] = shape;
  if (h * w === 1) {
    const values = Float32Array.from(
      { length: channels * filters },
      (_, i) => data[(i % channels) * filters + Math.floor(i / channels)] ?? NaN,
    );
    return [{ label: '', plane: { height: filters, width: channels, values } }];
  }
  return Array.from({ length: filters * channels }, (_, i) => {
    const [filter, channel] = [Math.floor(i / channels), i % channels];
    const label = channels === 1 ? String(filter) : `${filter}·${channel}`;
    return { label, plane: filterPlane(data, { h, w, channels, filters, filter, channel }) };
  });
}

function filterPlane(
  data: Float32Array,
  place: Readonly<Record<'h' | 'w' | 'channels' | 'filters' | 'filter' | 'channel', number>>,
): Plane {
  const { h, w, channels, filters, filter, channel } = place;
  const values = Float32Array.from(
    { length: h * w },
    (_, cell) => data[(cell * channels + channel) * filters + filter] ?? NaN,
  );
  return { height: h, width: w, values };
}

function channelFilters(data: FiltersData): ViewPicture {
  const { layer, shown, sizes, figures } = data;
  const [h, w] = sizes;
  const [, , channels = 1] = shown.shape;
  return tilesPicture({
    name: 'filters',
    alt: `${altText(data)}${h * w === 1 ? ', a row for each filter and a column for each channel' : channels === 1 ? '' : ', a row for each filter and a column for each channel'}. ${figuresText(figures)}. Layer ${layer}`,
    tiles: filterTiles(shown),
    scale: divergingScale([shown.data]),
    ...(h * w === 1 || channels === 1 ? {} : { columns: channels }),
  });
}

function colourFilters(data: FiltersData): ViewPicture {
  const { layer, shown } = data;
  const [h = 1, w = 1, channels = 1, filters = 1] = shown.shape;
  const images = Array.from({ length: filters }, (_, filter) => ({
    label: String(filter),
    planes: [0, 1, 2].map((channel) => filterPlane(shown.data, { h, w, channels, filters, filter, channel })),
  }));
  const most = shown.data.reduce((found, value) => Math.max(found, Math.abs(value)), 0);
  return colourPicture({
    name: 'filters',
    alt: `${altText(data)}, in colour. Layer ${layer}`,
    images,
    low: -most,
    high: most,
  });
}

function altText({ sizes: [h, w, channels, filters], shown }: FiltersData): string {
  const [, , c = 1, f = 1] = shown.shape;
  const which = f < filters ? `Filters 0 to ${f - 1} of ${filters}` : `All ${filters} filters`;
  return `${which}, ${h}x${w}${c < channels ? `, channels 0 to ${c - 1} of ${channels}` : `, ${channels === 1 ? '1 channel' : `${channels} channels`}`}`;
}
