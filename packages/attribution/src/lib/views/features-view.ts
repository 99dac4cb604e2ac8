import { formatFigure, wrap } from '@convlang/diagnostics';
import { sizesOf, type Graph } from '@convlang/ir';
import { tensor, type Tensor } from '@convlang/tensor';
import { modelInput } from '@convlang/train/step';
import { colourPicture, defineView, planesOf, type Plane, type ViewedNetwork } from '@convlang/views';
import { createExplainer } from '../explainer/create-explainer.js';
import type { Aim } from '../explainer/aim.js';
import { outputNames } from './output-names.js';
import { unitAim } from './unit-aim.js';
import { excite, type ExciteOptions } from '../feature/excite.js';

/** Images that excite the channels of a layer. */
export interface FeaturesData {
  readonly layer: string;
  /** Sizes of what it gives. */
  readonly sizes: readonly number[];
  /** The place of the unit that is excited in each map; `null` for a vector, whose numbers are units, and for a whole channel. */
  readonly place: readonly number[] | null;
  readonly features: readonly Feature[];
}

/** An image that excites one unit. */
export interface Feature {
  readonly channel: number;
  /** Name of the class, where the layer gives the answer, else the channel. */
  readonly name: string;
  /** What the unit gives at the image that it starts from, and at this one. */
  readonly start: number;
  readonly value: number;
  /** Levels from 0 to 255, `[1, h, w, c]`. */
  readonly pixels: Tensor<'f32'>;
}

/** Channels that are shown, and steps for each: some seconds for a small network, minutes for a large one. */
const [MOST_FEATURES, STEPS] = [16, 128];

/** What units like. */
export const featuresView = defineView({
  name: 'features',
  summary:
    'Images that excite the channels of the layer, made along the gradients from grey: of each map the unit in its middle, unless another unit, or a whole channel, is asked after.',
  version: 1,
  needs: ['network', 'layer'],
  compute: async ({ network, layer, unit }): Promise<FeaturesData | null> => {
    const { graph } = network.model;
    const found = graph.layers.find(({ name }) => name === layer);
    if (found === undefined || found.inputs.length === 0 || (unit?.layer ?? layer) !== layer) return null;
    const sizes = sizesOf(graph, found.output);
    const places = sizes.slice(0, -1);
    const aims = unit === undefined ? middleAims(layer, sizes) : [unitAim(unit)];
    const made = await madeFeatures(network, aims, optionsFor(graph, places));
    const names =
      found.output === graph.outputs.find(({ name }) => name === 'output')?.value ? outputNames(network) : [];
    return {
      layer,
      sizes,
      place: aims[0]?.at ?? null,
      features: made.map((one, k) => {
        const { channel = k } = aims[k] ?? {};
        return { ...one, channel, name: names[channel] ?? String(channel) };
      }),
    };
  },
  pictures: ({ layer, features }) => [
    colourPicture({
      name: 'features',
      alt: `Images that excite ${features.length} channels of ${layer}`,
      images: features.map(({ name, pixels }) => ({ label: name, planes: colourPlanes(pixels) })),
      low: 0,
      high: 255,
    }),
  ],
  text: ({ layer, sizes, place, features }, width) => [
    ...wrap(
      `${layer} gives ${sizes.join('x')}${place === null ? '' : `; the units at ${place.join(',')}`}: what they give at grey, and at an image made for them`,
      width,
    ),
    ...features.map(({ name, start, value }) => `${name}: ${formatFigure(start)} to ${formatFigure(value)}`),
  ],
});

/** Of each of the first channels the unit in its middle. */
function middleAims(layer: string, sizes: readonly number[]): readonly Aim[] {
  const at = sizes.slice(0, -1).map((size) => Math.floor(size / 2));
  const count = Math.min(MOST_FEATURES, sizes.at(-1) ?? 1);
  return Array.from({ length: count }, (_, channel) => unitAim({ layer, at: [...at, channel] }));
}

/** An image of one channel, or of three; of other counts the first. */
function colourPlanes(pixels: Tensor<'f32'>): readonly Plane[] {
  const planes = planesOf(pixels);
  return planes.length === 3 ? planes : planes.slice(0, 1);
}

/**
 * A unit of a map sees only a part of the image, and one that sees little, little moved: by half of the distance to the unit beside it, from where that one would see
 * the same.
 */
function optionsFor(graph: Graph, places: readonly number[]): ExciteOptions {
  const [size = 1] = modelInput(graph).shape;
  const usual = Math.round(size / 16);
  const [maps] = places;
  return {
    steps: STEPS,
    ...(maps === undefined ? {} : { jitter: Math.min(usual, Math.floor(size / maps / 2)) }),
  };
}

async function madeFeatures(network: ViewedNetwork, aims: readonly Aim[], options: ExciteOptions) {
  const explainer = await createExplainer(network.model, network.weights, { backend: network.backend });
  try {
    const { pixels, starts, scores } = await excite(explainer, aims, options);
    const size = pixels.data.length / aims.length;
    return aims.map((_, k) => ({
      start: starts[k] ?? NaN,
      value: scores[k] ?? NaN,
      pixels: tensor('f32', [1, ...pixels.shape.slice(1)], pixels.data.slice(k * size, (k + 1) * size)),
    }));
  } finally {
    explainer.dispose();
  }
}
