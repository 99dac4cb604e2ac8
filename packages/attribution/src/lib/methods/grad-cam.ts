import { checkMembers } from '@convlang/diagnostics';
import { sizesOf, type Layer } from '@convlang/ir';
import { findNamed, gradientOutput, layerOutput, resolveOps } from '@convlang/passes';
import { tensor, type Tensor } from '@convlang/tensor';
import type { ModelImages, TrainableModel } from '@convlang/train';
import { modelFeeds, passOpsOf, type RunPart } from '@convlang/train/step';
import { SCORE_OUTPUT } from '../explainer/aim-graph.js';
import type { Aim } from '../explainer/aim.js';
import type { Explainer } from '../explainer/explainer.js';
import { fail } from '../fail.js';
import { gradientQuestion } from './gradient-question.js';
import { numbersOf } from './input-tensors.js';

/** Where a map is taken. */
export interface GradCamOptions {
  /** Name of a layer that gives maps. Default the last of them before the aim that is no pool, where a network has seen most and still knows where. */
  readonly layer?: string;
}

/** Where in the maps of a layer an aim comes from. */
export interface GradCamMap {
  readonly scores: Float32Array;
  /** The layer that was taken. */
  readonly layer: string;
  /** `[n, h, w]` in the sizes of the layer (`[n, length]` of a signal), from 0. */
  readonly map: Tensor<'f32'>;
  /** What each channel counts, `[n, c]`: the mean of its gradients over the places. */
  readonly weights: Tensor<'f32'>;
}

const members = { layer: true } as const satisfies Record<keyof GradCamOptions, true>;

/**
 * The maps of a layer added up, each as much as the aim grows with it: `max(0, sum_k a_k A_k)`, `a_k` the mean of the gradients by the numbers of
 * map `A_k`. What speaks against the aim is cut off. {@link enlargeMap} brings it to the size of the image.
 *
 * Source: R. Selvaraju et al., "Grad-CAM: visual explanations from deep networks via gradient-based localization", 2017, equations 1 and 2.
 *
 * @param images as those of `saliency`
 * @throws ConvlangError as `saliency`, E556 for an option that is none, E622 for a layer that the model has not, E665 for one that gives no maps,
 *   or that the aim does not depend on
 */
export async function gradCam(
  explainer: Explainer,
  images: ModelImages,
  aim: Aim,
  options: GradCamOptions = {},
): Promise<GradCamMap> {
  checkMembers(options, members);
  const { model } = explainer;
  const layer = mapLayer(model, aim, options.layer);
  const feeds = modelFeeds(model.graph, images);
  const sizes = sizesOf(model.graph, layer.output);
  const result = {
    scores: new Float32Array(feeds.count),
    layer: layer.name,
    map: emptyTensor([feeds.count, ...sizes.slice(0, -1)]),
    weights: emptyTensor([feeds.count, sizes.at(-1) ?? 1]),
  };
  for await (const part of explainer.ask(gradientQuestion(explainer, [layer.name]), feeds, aim)) {
    result.scores.set(numbersOf(part.outputs, SCORE_OUTPUT), part.first);
    for (let k = 0; k < part.count; k++) writeMap(result, part, k);
  }
  return result;
}

function emptyTensor(shape: readonly number[]): Tensor<'f32'> {
  return tensor('f32', shape, new Float32Array(shape.reduce((product, size) => product * size, 1)));
}

/** The map of the `k`-th sample of a part. */
function writeMap({ layer, map, weights }: GradCamMap, { first, outputs }: RunPart, k: number): void {
  const output = layerOutput(layer);
  if (outputs[gradientOutput(output)] === undefined)
    fail('E665', { layer, problem: 'the aim does not depend on it' });
  const channels = weights.shape[1] ?? 1;
  const places = map.data.length / (map.shape[0] ?? 1);
  const ofSample = (name: string): Float32Array =>
    numbersOf(outputs, name).subarray(k * places * channels, (k + 1) * places * channels);
  const [maps, gradients] = [ofSample(output), ofSample(gradientOutput(output))];
  const means = new Float64Array(channels);
  gradients.forEach(
    (gradient, i) => (means[i % channels] = (means[i % channels] as number) + gradient / places),
  );
  weights.data.set(means, (first + k) * channels);
  for (let place = 0; place < places; place++) {
    const sum = means.reduce((all, mean, c) => all + mean * (maps[place * channels + c] as number), 0);
    map.data[(first + k) * places + place] = Math.max(0, sum);
  }
}

function mapLayer(model: TrainableModel, aim: Aim, name: string | undefined): Layer {
  const { graph } = model;
  const giveMaps = (layer: Layer): boolean =>
    sizesOf(graph, layer.output)
      .slice(0, -1)
      .some((size) => size > 1);
  if (name !== undefined) {
    const layer = findNamed('layer', graph.layers, name);
    if (!giveMaps(layer)) {
      const sizes = sizesOf(graph, layer.output).join('x');
      fail('E665', { layer: name, problem: `it gives ${sizes}, which has no places` });
    }
    return layer;
  }
  const { ops } = resolveOps(passOpsOf(model));
  const pools = new Set(
    graph.nodes.flatMap(({ op, layer }) => (ops[op]?.traits.pools === true ? [layer] : [])),
  );
  const end = graph.layers.findIndex((layer) => layer.name === aim.layer);
  const before = (end < 0 ? graph.layers : graph.layers.slice(0, end)).filter(({ tap }) => tap === null);
  const found = before.findLast((layer) => giveMaps(layer) && !pools.has(layer.name));
  return (
    found ?? fail('E665', { layer: before.at(-1)?.name ?? '', problem: 'no layer before the aim gives maps' })
  );
}
