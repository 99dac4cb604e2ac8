import type { Edit } from '@convlang/diagnostics';
import {
  resolveWindow,
  windowPositions,
  type WindowAxis,
  type WindowMismatch,
  type WindowRequest,
} from '@convlang/ops';
import { makeArgument, printAtoms, shortestSides, type ArgumentInput } from '@convlang/syntax';
import type { LayerRequest } from '../elaborate/layer/layer-request.js';
import type { DraftView } from '../elaborate/model-draft.js';
import type { Frame } from '../elaborate/frame.js';
import type { Candidate } from '../finding.js';
import { directionsOfShape, receptiveFields } from '../measure/receptive-field.js';
import { atomOf, keyText, literalParts, setKey, type WrittenLayer } from './edit-arguments.js';

/** How far one direction is from fitting: shrinking the image by `less` or growing it by `more` pixels makes it fit. */
interface Gap {
  readonly axis: WindowAxis;
  readonly less: number;
  readonly more: number;
}

type Pair<T> = readonly [height: T, width: T];

/**
 * Ways to make a window fit, in the order in which they are shown: another input size, padding, another window, rounding.
 * All are solved from the formula; the caller proves them.
 */
export function solveWindow(
  draft: DraftView,
  frame: Frame,
  request: LayerRequest,
  mismatch: WindowMismatch,
): readonly Candidate[] {
  const { core } = request;
  if (core.kind !== 'layer') return [];
  const layer = { core, args: request.args };
  const gaps: Pair<Gap> = [gapOf(mismatch.axes[0]), gapOf(mismatch.axes[1])];
  // A number inside a block is read by every call of it.
  const reach = frame.chain.length === 0 ? ('stage' as const) : ('file' as const);
  return [
    ...inputFixes(draft, request, gaps),
    ...padFixes(layer, mismatch, gaps).map((fix) => ({ ...fix, reach })),
    ...kernelFixes(layer, mismatch, gaps).map((fix) => ({ ...fix, reach })),
    ...(mismatch.reason === 'inexact' ? roundFixes(layer, mismatch, gaps) : []),
    ...(mismatch.reason === 'inexact' ? roundingFixes(frame, core.span.file) : []),
  ];
}

function gapOf(axis: WindowAxis): Gap {
  if (axis.verdict === 'fits') return { axis, less: 0, more: 0 };
  if (axis.verdict === 'too-small') {
    const missing = axis.extent - axis.size - axis.padding;
    return { axis, less: Infinity, more: missing };
  }
  const left = (axis.size - axis.extent + axis.padding) % axis.stride;
  return { axis, less: left, more: axis.stride - left };
}

/** The input sizes next to the present one from which this window would fit, the larger first: it loses nothing. */
function inputFixes(
  draft: DraftView,
  request: LayerRequest,
  [rows, columns]: Pair<Gap>,
): readonly Candidate[] {
  const [source, ...others] = draft.sources;
  const jump = jumpAt(draft, request);
  if (source?.core.kind !== 'layer' || others.length > 0 || jump === null) return [];
  const parts = literalParts(atomOf({ core: source.core, args: source.args }, 'shape')) ?? [];
  const channels = parts.at(-1);
  const places = parts.slice(0, -1);
  if (channels === undefined || places.length !== jump.length) return [];
  const gaps = places.length === 1 ? [columns] : [rows, columns];
  const changes = [gaps.map(({ more }) => more), gaps.map(({ less }) => -less)];
  return changes.flatMap((change) => {
    const sizes = places.map(({ value }, i) => value + (change[i] ?? 0) * (jump[i] ?? 1));
    if (!sizes.every((size) => Number.isSafeInteger(size) && size > 0)) return [];
    const edits = places.map((part, i) => ({ span: part.span, text: String(sizes[i]) }));
    return [{ title: keyText('input', [...sizes, channels.value]), edits, group: 'input' }];
  });
}

/** How many pixels of the model's input one pixel at the layer's input stands for. */
function jumpAt(draft: DraftView, request: LayerRequest): readonly number[] | null {
  const [input] = request.inputs;
  const maker = input === undefined ? undefined : draft.layers.findLast(({ output }) => output === input);
  const fields = receptiveFields(draft.layers, (value) =>
    directionsOfShape(draft.builder.typeOf(value).shape),
  );
  const jump = maker === undefined ? null : fields.get(maker.name)?.jump;
  return jump !== undefined && jump !== null && jump.every(Number.isInteger) ? jump : null;
}

/** Padding that fills the gap, or less of the padding that there is; the odd pixel at the bottom and right. */
function padFixes(layer: WrittenLayer, { axes }: WindowMismatch, gaps: Pair<Gap>): readonly Candidate[] {
  const totals = (change: (gap: Gap) => number): Pair<number> => [
    axes[0].padding + change(gaps[0]),
    axes[1].padding + change(gaps[1]),
  ];
  const smaller = totals((gap) => -gap.less);
  const canShrink = smaller.every((total) => total >= 0);
  return [...(canShrink ? [smaller] : []), totals((gap) => gap.more)].map(([down, across]) => {
    const pads = [
      Math.floor(down / 2),
      Math.ceil(down / 2),
      Math.floor(across / 2),
      Math.ceil(across / 2),
    ] as const;
    const value = axes[1].name === 'length' ? sidesOfSignal(pads) : shortestSides(pads);
    return { title: keyText('pad', value), edits: [setKey(layer, 'pad', value)], group: 'pad' };
  });
}

/** `2`, or `left 0 right 1`. */
function sidesOfSignal([, , left, right]: readonly [number, number, number, number]): ArgumentInput {
  return left === right ? left : { left, right };
}

/** The nearest window that fits. Only windows written in plain numbers are changed. */
function kernelFixes(layer: WrittenLayer, mismatch: WindowMismatch, gaps: Pair<Gap>): readonly Candidate[] {
  const argument = layer.args.places.has('filters') ? 'filters' : 'window';
  const parts = literalParts(atomOf(layer, argument));
  if (parts === null) return [];
  const written = argument === 'filters' ? parts.slice(1) : parts;
  const followsWindow = argument === 'window' && !layer.args.places.has('stride');
  const sizes = ([0, 1] as const).map((i) => nearestKernels(mismatch, gaps[i], i, followsWindow));
  return [0, 1].flatMap((choice) => {
    const [height, width] = sizes.map((list) => list[choice] ?? list[0]);
    if (height === undefined || width === undefined) return [];
    const isSignal = mismatch.axes[1].name === 'length';
    const edits = kernelEdits(written, isSignal ? [width, width] : [height, width]);
    if (edits === null) return [];
    return [{ title: [layer.core.span], edits, group: 'kernel' }];
  });
}

function kernelEdits(written: ReturnType<typeof literalParts>, [height, width]: Pair<number>): Edit[] | null {
  const [first, second] = written ?? [];
  if (first === undefined) return null;
  if (second !== undefined)
    return [
      { span: first.span, text: String(height) },
      { span: second.span, text: String(width) },
    ];
  return [{ span: first.span, text: printAtoms(makeArgument(height === width ? height : [height, width])) }];
}

/** A kernel that differs by more is another layer. */
const FURTHEST_KERNEL = 2;

/** Kernel sizes near the present one that fit in one direction, nearest first; on a tie the larger. */
function nearestKernels(
  mismatch: WindowMismatch,
  gap: Gap,
  i: 0 | 1,
  followsWindow: boolean,
): readonly number[] {
  const { request } = mismatch;
  const present = request.kernel[i];
  if (gap.axis.verdict === 'fits') return [present];
  const found: number[] = [];
  for (let distance = 1; distance <= FURTHEST_KERNEL && found.length < 2; distance++)
    for (const kernel of [present + distance, present - distance]) {
      const extent = request.dilation[i] * (kernel - 1) + 1;
      const stride = followsWindow ? kernel : gap.axis.stride;
      const positions = windowPositions({ ...gap.axis, extent, stride });
      // A window of one pixel sees no neighbours: that would be another layer.
      if (kernel > 1 && positions >= 1 && Number.isInteger(positions)) found.push(kernel);
    }
  return found;
}

function roundFixes(layer: WrittenLayer, { request }: WindowMismatch, gaps: Pair<Gap>): readonly Candidate[] {
  const fix = (word: string, remark: string): Candidate => ({
    title: keyText('round', word),
    edits: [setKey(layer, 'round', word)],
    remark,
    group: `round ${word}`,
  });
  const floor = fix('floor', unread(gaps));
  return request.ceilBy === 'overhang' && addsWindow(request)
    ? [floor, fix('ceil', 'the last window reaches over the edge')]
    : [floor];
}

/** The word of the whole file, where the layer's own does not help the windows behind it. */
function roundingFixes({ environment, chain }: Frame, file: string): readonly Candidate[] {
  const { path, rounding } = environment;
  if (path !== file || chain.length > 0 || rounding.conv !== 'exact' || rounding.pool !== 'exact') return [];
  const start = { file, start: 0, end: 0 };
  const [title, remark] = ['rounding floor', 'at the top of the file, for all windows'];
  return [{ title, remark, edits: [{ span: start, text: `${title}\n` }], group: 'round floor' }];
}

/** Whether `ceil` has a window more than `floor`; it has none that would start behind the image. */
function addsWindow(request: WindowRequest): boolean {
  const result = resolveWindow({ ...request, rounding: 'ceil' });
  return result.kind === 'fits' && result.overhang.some((cells) => cells > 0);
}

/** Which pixels at the far edge `floor` leaves out; those of the padding are no loss. */
function unread(gaps: Pair<Gap>): string {
  const lost = gaps.map((gap) => ({ ...gap, less: gap.less - gap.axis.after })).filter((gap) => gap.less > 0);
  if (lost.length === 0) return 'only padding is never read';
  const [first, second] = lost.map((gap) => gap.less);
  const names = lost.map((gap) => lastOf(gap));
  const isOne = lost.length === 1 && first === 1;
  const together = first === second ? [names[0], names[1]?.replace(/^the last (\d+ )?/, '')] : names;
  return `${together.join(' and ')} ${isOne ? 'is' : 'are'} never read`;
}

/** `the last row`, `the last 3 columns` */
function lastOf({ axis, less }: Gap): string {
  const name = { height: 'row', width: 'column', length: 'step' }[axis.name];
  return less === 1 ? `the last ${name}` : `the last ${less} ${name}s`;
}
