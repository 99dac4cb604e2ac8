import type { Layer } from '@convlang/ir';
import type { Candidate } from '../finding.js';
import { findCore } from './layer-edits.js';
import { layerBefore, readersOf, sizesOf, type LintRule, type LintedModel } from './linted-model.js';
import { warnEach, warnLayer } from './warn-layers.js';

/** What stands between two layers without making the pair more than linear; in training `bn` and `dropout` do, in use nothing does. */
const transparent: ReadonlySet<string> = new Set([
  'bn',
  'dropout',
  'spatialdropout',
  'flatten',
  'pad',
  'skip',
]);

/** W726: two dense layers or convolutions in a row, with nothing between that keeps them from being one. */
export const linearPair: LintRule = (model) => {
  if (!model.isTrained) return [];
  const isShared = (name: string): boolean => model.users().get(name) !== 1;
  return warnEach(model, (layer) => {
    const whole = layer.kind === 'dense' || isPlainConv(layer);
    const first = whole ? linearBefore(model, layer) : null;
    if (first === null || isNarrow(model, first, layer)) return null;
    if ([first, layer].some(({ parameters }) => parameters.some(isShared))) return null;
    const one = layer.kind === 'dense' ? 'one `dense`' : joinedConv(first, layer);
    if (one === null) return null;
    return warnLayer(layer, 'W726', { layer: layer.kind, one }, {}, () => withRelu(model, layer));
  });
};

/** A convolution that sees all channels: a depthwise one and its kind are halves of another layer. */
function isPlainConv({ kind, attrs }: Layer): boolean {
  return kind === 'conv' && attrs['groups'] === 1 && !('links' in attrs);
}

/** The layer of the same kind whose numbers a layer works on, and nothing else does. */
function linearBefore(model: LintedModel, layer: Layer): Layer | null {
  for (let at = layerBefore(model, layer); at !== null; at = layerBefore(model, at)) {
    if (readersOf(model, at).length !== 1 || model.heads.has(at.output)) return null;
    if (layer.kind === 'dense' ? at.kind === 'dense' : isPlainConv(at)) return at;
    if (!transparent.has(at.kind)) return null;
  }
  return null;
}

/** Whether fewer numbers lie between two layers than go in and come out: a bottleneck has fewer weights than the one layer would. */
function isNarrow(model: LintedModel, first: Layer, second: Layer): boolean {
  const width = ({ kind, output }: Layer): number =>
    kind === 'dense' ? count(sizesOf(model, output)) : (sizesOf(model, output).at(-1) ?? 0);
  const taken = sizesOf(model, first.inputs[0]);
  const before = first.kind === 'dense' ? count(taken) : (taken.at(-1) ?? 0);
  // MobileNetV3 begins with a block that is as wide as what it takes.
  const isPointwise = [first, second].every(({ kind, attrs }) => kind === 'conv' && isOfOne(attrs['kernel']));
  return width(first) < Math.min(before, width(second)) + (isPointwise ? 1 : 0);
}

function isOfOne(kernel: unknown): boolean {
  return Array.isArray(kernel) && kernel.every((size) => size === 1);
}

function count(sizes: readonly number[]): number {
  return sizes.reduce((product, size) => product * size, 1);
}

/** The one convolution that two are; `null` for windows of one row and one column, which are fewer weights than one of both. */
function joinedConv(first: Layer, second: Layer): string | null {
  const [a, b] = [windowOf(first), windowOf(second)];
  const isSeparated = (a[0] === 1 && b[1] === 1) || (a[1] === 1 && b[0] === 1);
  const isPointwise = [a, b].some(([h, w]) => h === 1 && w === 1);
  if (isSeparated && !isPointwise) return null;
  const stride = first.attrs['stride'];
  const step = (axis: 0 | 1): number => (Array.isArray(stride) ? Number(stride[axis]) : 1);
  const size = ([0, 1] as const).map((axis) => a[axis] + (b[axis] - 1) * step(axis));
  return `one \`conv\` with windows of ${size.join('x')}`;
}

/** Height and width of what a window reaches over. */
function windowOf({ attrs }: Layer): readonly [number, number] {
  const reach = ([kernel, dilation]: readonly [number, number]): number => (kernel - 1) * dilation + 1;
  const pair = (name: string): readonly [number, number] => {
    const value = attrs[name];
    return Array.isArray(value) ? [Number(value[0]), Number(value[1])] : [1, 1];
  };
  const [kernel, dilation] = [pair('kernel'), pair('dilation')];
  return [reach([kernel[0], dilation[0]]), reach([kernel[1], dilation[1]])];
}

function withRelu(model: LintedModel, layer: Layer): readonly Candidate[] {
  const core = findCore(model, layer);
  if (core === null) return [];
  const start = { ...core.span, end: core.span.start };
  return [{ title: [core.span], edits: [{ span: start, text: 'relu | ' }] }];
}
