import { report } from '@convlang/diagnostics';
import { findSource, shapeBehind, type ImageShape, type ItemShape } from '@convlang/ops';
import { changeFirstArgument, endOf } from '../fixes/edit-arguments.js';
import type { Candidate, Finding } from '../finding.js';
import { formatSizes } from '../values/shape-text.js';
import { channelsLast } from '../values/size-order.js';
import { findCore } from './layer-edits.js';
import { sizesOf, type LintedModel, type LintRule } from './linted-model.js';
import type { WrittenSourceEntry } from './written-sources.js';

/** W721: sources whose images, after the preprocessing, are not what the input takes. */
export const dataShape: LintRule = (model) => {
  const [input, ...others] = model.graph.inputs;
  if (input === undefined || others.length > 0) return [];
  const taken = sizesOf(model, input.value);
  return model.written.flatMap((source) => {
    const items = findSource(model.sources, source.setting.kind)?.shapeOf?.(source.setting) ?? null;
    return items === null ? [] : findingsOf(model, source, items, taken);
  });
};

function findingsOf(
  model: LintedModel,
  source: WrittenSourceEntry,
  { shape, isCertain, isTable = false }: ItemShape,
  taken: readonly number[],
): readonly Finding[] {
  const { preprocess } = model.settings.data;
  const { shape: reached, refused } = shapeBehind(shape, preprocess, model.vocabulary.imageSteps);
  // Of sizes in another order W714 tells.
  if (refused === null && (takes(taken, reached, isTable) || isChannelsFirst(shape, taken))) return [];
  const fault =
    refused === null ? `the model takes ${taken.join('x')}` : `${refused} does not fit ${reached.join('x')}`;
  const given = shape.join('x');
  const notes = [
    ...(reached.join('x') === given || refused !== null
      ? []
      : [`${reached.join('x')} after the preprocessing`]),
    ...(isCertain ? [] : ['files of this kind mostly do; where yours hold others: # lint: off W721']),
  ];
  const { span } = source.kind;
  const diagnostic = report('W721', { kind: source.setting.kind, given, fault }, span, { notes });
  // A step or an input that suits another source may suit the first no longer.
  const isFirst = source.entry.key.name === 'source';
  const solve = () => (refused === null && isFirst ? ways(model, source, reached, taken) : []);
  return [{ diagnostic, site: null, solve }];
}

function isChannelsFirst(shape: ImageShape, taken: readonly number[]): boolean {
  const meant = channelsLast(shape, []);
  return meant !== null && formatSizes(meant) === formatSizes(taken);
}

/** Whether an input takes images of a shape; a vector of n takes `1x1xn`, a signal of LxC `1xLxC` and of tables `LxCx1`. */
function takes(taken: readonly number[], shape: ImageShape, isTable: boolean): boolean {
  const isSame = (sizes: readonly number[]): boolean => sizes.join() === shape.join();
  const sizes = [1, 1, 1].slice(taken.length).concat(taken);
  return isSame(sizes) || (isTable && taken.length === 2 && isSame([...taken, 1]));
}

/** Steps of preprocessing behind the source, and the input as the images are. */
function ways(
  model: LintedModel,
  { entry }: WrittenSourceEntry,
  [h, w, c]: ImageShape,
  taken: readonly number[],
): readonly Candidate[] {
  const [height = h, width = w, channels = c] = taken;
  const sizes = h === height && w === width ? [] : [sizeStep([h, w], [height, width])];
  const steps = [...(c === 3 && channels === 1 ? ['gray'] : []), ...sizes].join('  ');
  const prepared = { title: steps, edits: [{ span: endOf(entry.span), text: `  ${steps}` }] };
  const input = model.graph.layers.find(({ kind }) => kind === 'input');
  const changes = Object.fromEntries([h, w, c].flatMap((size, i) => (size === taken[i] ? [] : [[i, size]])));
  return [
    ...(steps === '' || taken.length !== 3 ? [] : [prepared]),
    ...(input === undefined || taken.length !== 3
      ? []
      : changeFirstArgument(findCore(model, input), changes)),
  ];
}

function sizeStep([h, w]: readonly [number, number], [height, width]: readonly [number, number]): string {
  if (h <= height && w <= width) return `pad ${h}x${w} to ${height}x${width}`;
  return h >= height && w >= width ? `resize ${h}x${w} to ${height}x${width}` : `resize ${height}x${width}`;
}
