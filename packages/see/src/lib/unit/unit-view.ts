import { ConvlangError, report } from '@convlang/diagnostics';
import { seenFrom } from '@convlang/inspect';
import { layerLinks, sizesOf, type Graph, type Layer } from '@convlang/ir';
import { imageSizes } from '@convlang/ops';
import { defineView, type ViewedNetwork, type ViewSample } from '@convlang/views';
import { isWeightedOp, nodesOf } from '../numbers/layer-kernel.js';
import type { SeenOfInput, UnitData } from './unit-data.js';
import { unitPictures } from './unit-pictures.js';
import { unitText } from './unit-text.js';
import type { ImagePlace } from './unit-terms.js';
import { unitWork } from './unit-work.js';

/** How one number of a layer comes about. */
export const unitView = defineView({
  name: 'unit',
  summary: 'One number written out: the patch that it reads, the weights, the products and their sum.',
  version: 1,
  needs: ['network', 'sample', 'unit'],
  compute: async ({ network, sample, unit }): Promise<UnitData | null> => {
    const { graph } = network.model;
    const layer = graph.layers.find(({ name }) => name === unit.layer);
    if (layer === undefined) return null;
    const at = imagePlace(graph, layer, unit.at);
    const source = sourceOf(graph, layer);
    const behind = layersBehind(graph, layer);
    const names = [layer, ...(source === null ? [] : [source]), ...behind].map(({ name }) => name);
    const given = await network.activations(sample, names);
    const valueOf = ({ name }: Layer): number => given[name]?.data[indexOf(graph, layer, at)] ?? NaN;
    const input = source === null ? undefined : given[source.name];
    return {
      sample: sample.name,
      layer: layer.name,
      word: layer.kind,
      at: unit.at,
      value: valueOf(layer),
      from: source?.name ?? null,
      work: input === undefined ? null : unitWork(network, layer, input, at),
      then: behind.map((later) => ({ layer: later.name, word: later.kind, value: valueOf(later) })),
      sees: seenOf(network, sample, layer, unit.at),
    };
  },
  pictures: unitPictures,
  text: unitText,
});

/**
 * The place in the output seen as an image.
 *
 * @throws ConvlangError E656 for one that the output has not
 */
function imagePlace(graph: Graph, layer: Layer, at: readonly number[]): ImagePlace {
  const sizes = sizesOf(graph, layer.output);
  const isThere = at.length === sizes.length && at.every((place, i) => place < (sizes[i] ?? 0));
  if (!isThere) {
    const form = sizes.length === 3 ? 'ROW,COLUMN,CHANNEL' : sizes.length === 2 ? 'STEP,CHANNEL' : 'NUMBER';
    const last = sizes.map((size) => size - 1).join(',');
    throw new ConvlangError([
      report('E656', { layer: layer.name, at: at.join(','), sizes: sizes.join('x'), form, last }, null),
    ]);
  }
  const [a = 0, b = 0, c = 0] = at;
  if (sizes.length === 3) return [a, b, c];
  return sizes.length === 2 ? [0, a, b] : [0, 0, a];
}

function indexOf(graph: Graph, layer: Layer, [row, column, channel]: ImagePlace): number {
  const [, w, c] = imageSizes(sizesOf(graph, layer.output));
  return (row * w + column) * c + channel;
}

/** The layer whose output is the only thing that goes in. */
function sourceOf(graph: Graph, layer: Layer): Layer | null {
  const [input, ...others] = layer.inputs;
  if (input === undefined || others.length > 0) return null;
  return graph.layers.find(({ output }) => output === input) ?? null;
}

/** The layers that take a layer's numbers one after another and keep their sizes, up to the first branch. */
function layersBehind(graph: Graph, layer: Layer): readonly Layer[] {
  const links = layerLinks(graph.layers);
  const found: Layer[] = [];
  for (let last = layer; ;) {
    const [next, ...others] = links.get(last.name)?.to ?? [];
    const isSame =
      next?.inputs.length === 1 && sizesOf(graph, next.output).join() === sizesOf(graph, layer.output).join();
    if (next === undefined || others.length > 0 || !isSame || readsPlaces(graph, next)) return found;
    found.push(next);
    last = next;
  }
}

/** Whether a layer multiplies or pools what stands at several places. */
function readsPlaces(graph: Graph, layer: Layer): boolean {
  return nodesOf(graph, layer).some(({ op }) => isWeightedOp(op) || op === 'maxpool' || op === 'avgpool');
}

function seenOf(
  { model: { graph } }: ViewedNetwork,
  { inputs }: ViewSample,
  layer: Layer,
  at: readonly number[],
): readonly SeenOfInput[] {
  const place = at.slice(0, -1);
  return seenFrom(graph, layer.name, place.length === 0 ? [0, 0] : place).flatMap((seen) => {
    const numbers = inputs[seen.input];
    return numbers === undefined ? [] : [{ ...seen, numbers }];
  });
}
