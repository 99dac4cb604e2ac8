import { formatFigure } from '@convlang/diagnostics';
import { seenFrom } from '@convlang/inspect';
import { sizesOf, type Graph } from '@convlang/ir';
import { imageSizes } from '@convlang/ops';
import { placeOf, tensor, type Tensor } from '@convlang/tensor';
import {
  colourPicture,
  defineView,
  planesOf,
  type Plane,
  type View,
  type ViewedUnit,
  type ViewPicture,
  type ViewSample,
} from '@convlang/views';

/** The samples of a set that excite the channels of a layer most. */
export interface TopData {
  /** The set, and how many samples it has. */
  readonly set: string;
  readonly count: number;
  readonly layer: string;
  /** Channels (or numbers) that the layer has. */
  readonly channels: number;
  /** The first ones. */
  readonly units: readonly TopUnit[];
}

/** What excites one channel. */
export interface TopUnit {
  readonly channel: number;
  /** The largest first; each sample once. */
  readonly top: readonly Excited[];
}

/** A sample where a channel is excited. */
export interface Excited {
  readonly sample: string;
  readonly value: number;
  /** Where in the layer's output. */
  readonly at: readonly number[];
  /** What that place sees of the first input: `[1, h, w, c]`; numbers outside the input are left out. */
  readonly patch: Tensor<'f32'>;
  /** Rows and columns of the patch in the input, both ends included. */
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

/** Channels that are shown. */
const MOST_CHANNELS = 16;

/** A view of the `most` samples of a set that excite each channel of a layer most, with the patch that does it. */
export function createTopView(most: number): View<TopData, 'network' | 'samples' | 'layer'> {
  return defineView({
    name: 'top',
    summary: `The ${most} samples of the set that excite each channel most, cut to the patch that does it.`,
    version: 1,
    needs: ['network', 'samples', 'layer'],
    compute: async ({ network, samples, layer: name }): Promise<TopData | null> => {
      const { graph } = network.model;
      const layer = graph.layers.find((candidate) => candidate.name === name);
      if (layer === undefined) return null;
      const channels = sizesOf(graph, layer.output).at(-1) ?? 1;
      const best = Array.from({ length: Math.min(channels, MOST_CHANNELS) }, () => new Best(most));
      for await (const sample of samples.read()) {
        const { [name]: output } = await network.activations(sample, [name]);
        if (output !== undefined) best.forEach((list, channel) => list.offer(sample, output, channel));
      }
      const units = best.map(({ entries }, channel) => ({
        channel,
        top: entries.map((entry) => excitedBy(graph, { layer: name, at: entry.at }, entry)),
      }));
      return { set: samples.name, count: samples.count, layer: name, channels, units };
    },
    pictures: ({ layer, units }) => units.flatMap((unit) => topPicture(layer, unit)),
    text: ({ set, count, layer, channels, units }) => [
      `${layer}: channels 0 to ${units.length - 1} of ${channels}, over ${count} samples of ${set}`,
      ...units.flatMap(({ channel, top }) => [
        `channel ${channel}`,
        ...top.map(
          ({ sample, value, at, rows, columns }) =>
            `  ${formatFigure(value)} at ${at.join(', ')}: ${sample}, rows ${rows.join(' to ')}, columns ${columns.join(' to ')}`,
        ),
      ]),
    ],
  });
}

interface Entry {
  readonly sample: ViewSample;
  readonly value: number;
  readonly at: readonly number[];
}

/** The best of what is offered, each sample by its best place. */
class Best {
  readonly #most: number;
  #entries: readonly Entry[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  offer(sample: ViewSample, { shape, data }: Tensor<'f32'>, channel: number): void {
    const channels = shape.at(-1) ?? 1;
    let best = channel;
    for (let i = channel; i < data.length; i += channels)
      if ((data[i] ?? NaN) > (data[best] ?? NaN)) best = i;
    const value = data[best] ?? NaN;
    const last = this.#entries.at(-1);
    const isFull = this.#entries.length === this.#most;
    if (!Number.isFinite(value) || (isFull && last !== undefined && value <= last.value)) return;
    const entry = { sample, value, at: placeOf(best, shape.slice(1)) };
    this.#entries = [...this.#entries, entry].sort((a, b) => b.value - a.value).slice(0, this.#most);
  }
}

function excitedBy(graph: Graph, { layer, at }: ViewedUnit, { sample, value }: Entry): Excited {
  const place = at.slice(0, -1);
  const [seen] = seenFrom(graph, layer, place.length === 0 ? [0, 0] : place);
  const [input = ''] = [seen?.input ?? graph.inputs[0]?.name];
  const numbers = sample.inputs[input] ?? tensor('f32', [1, 0], new Float32Array());
  const rows = [seen?.rows?.from ?? 0, seen?.rows?.to ?? 0] as const;
  const columns = [seen?.columns.from ?? 0, seen?.columns.to ?? 0] as const;
  return { sample: sample.name, value, at, rows, columns, patch: cut(numbers, rows, columns) };
}

/** The rows and columns of an input. */
function cut(
  { shape, data }: Tensor<'f32'>,
  [top, bottom]: readonly [number, number],
  [left, right]: readonly [number, number],
): Tensor<'f32'> {
  const [, width, channels] = imageSizes(shape.slice(1));
  const [h, w] = [bottom - top + 1, right - left + 1];
  const kept = new Float32Array(h * w * channels);
  for (let row = 0; row < h; row++) {
    const from = ((top + row) * width + left) * channels;
    kept.set(data.subarray(from, from + w * channels), row * w * channels);
  }
  return tensor('f32', [1, h, w, channels], kept);
}

/** The patches of a channel side by side, all in the frame of the largest. */
function topPicture(layer: string, { channel, top }: TopUnit): readonly ViewPicture[] {
  if (top.length === 0) return [];
  const all = top.map(({ patch }) => colours(planesOf(patch)));
  const [height, width] = [0, 1].map((side) =>
    Math.max(...all.map(([plane]) => (side === 0 ? (plane?.height ?? 0) : (plane?.width ?? 0)))),
  ) as [number, number];
  let [low, high] = [Infinity, -Infinity];
  for (const { patch } of top)
    for (const number of patch.data) [low, high] = [Math.min(low, number), Math.max(high, number)];
  const images = top.map(({ value }, i) => ({
    label: formatFigure(value),
    planes: (all[i] ?? []).map((plane) => framed(plane, height, width, low)),
  }));
  const alt = `${layer}, channel ${channel}: ${top.map(({ sample, value }) => `${sample} ${formatFigure(value)}`).join(', ')}`;
  return [
    colourPicture({ name: `channel-${channel}`, alt, caption: `channel ${channel}`, images, low, high }),
  ];
}

/** Three channels are red, green and blue; of others the first is shown. */
function colours(planes: readonly Plane[]): readonly Plane[] {
  return planes.length === 3 ? planes : planes.slice(0, 1);
}

/** A patch that was cut at the edge, at the top left of a frame of the full size. */
function framed({ height, width, values }: Plane, rows: number, columns: number, fill: number): Plane {
  const frame = new Float32Array(rows * columns).fill(fill);
  for (let row = 0; row < height; row++)
    frame.set(values.subarray(row * width, (row + 1) * width), row * columns);
  return { height: rows, width: columns, values: frame };
}
