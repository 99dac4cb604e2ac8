import type { Edit } from '@convlang/diagnostics';
import {
  makeArgument,
  makeBinary,
  makeLayer,
  makeNumber,
  makeSizes,
  makeWord,
  printExpression,
  printLayers,
  printSizes,
  shortestSides,
  type Expression,
  type LayerCore,
  type ParallelCore,
  type Pipeline,
} from '@convlang/syntax';
import { sizesOf, type DraftView } from '../elaborate/model-draft.js';
import type { AnyLayer } from '@convlang/ops';
import type { AnalysisContext } from '../analysis-context.js';
import { silentLookup } from '../elaborate/layer-arguments/lookup.js';
import { findWord, type Frame } from '../elaborate/frame.js';
import type { LayerRequest } from '../elaborate/layer/layer-request.js';
import { readArguments } from '../elaborate/layer-arguments/read-arguments.js';
import type { Candidate } from '../finding.js';
import { formatCount } from '../values/shape-text.js';
import { attrNumbers } from '../measure/attr-numbers.js';
import { atomOf, endOf, literalParts, setKey, type WrittenLayer } from './edit-arguments.js';
import { expressNumber } from './express-number.js';
import { joinTitles } from './join-titles.js';

/** One branch with the image that comes out of it. */
interface Branch {
  readonly pipeline: Pipeline;
  readonly height: number;
  readonly width: number;
  readonly channels: number;
}

interface Merge {
  readonly draft: DraftView;
  /** Words of the language by name. */
  readonly layers: AnalysisContext['layers'];
  readonly frame: Frame;
  readonly branches: readonly Branch[];
  readonly rule: MergeRule;
}

/** What must agree: height and width; the channels too; or both, but that a single pixel and a single channel go with any. */
export type MergeRule = 'places' | 'all' | 'spread';

/** A change of one branch; the title without the edits of other branches. */
type Piece = Pick<Candidate, 'title' | 'edits' | 'remark'>;

/**
 * Ways to bring the branches of a merge to one shape: for each shape that a branch has, the changes that give it to
 * the others. Branches of vectors have none.
 */
export function solveMerge(
  { draft, layers }: Pick<Merge, 'draft' | 'layers'>,
  frame: Frame,
  core: ParallelCore,
  request: LayerRequest,
  rule: MergeRule,
): readonly Candidate[] {
  const branches = branchesOf(draft, core, request);
  if (branches.length < core.branches.length) return [];
  const merge = { draft, layers, frame, branches, rule };
  const shapes = new Map(
    branches.map((branch) => [
      `${branch.height}x${branch.width}x${rule === 'places' ? 0 : branch.channels}`,
      branch,
    ]),
  );
  const targets = [...shapes.values()].sort(
    (a, b) => Number(isSkip(a)) - Number(isSkip(b)) || b.height - a.height,
  );
  return targets.flatMap((target) => combine(merge, target));
}

/** The changes of all branches for one target; none when one of them cannot be changed. */
function combine(merge: Merge, target: Branch): readonly Candidate[] {
  const pieces = merge.branches.map((branch) => changeOf(merge, branch, target));
  if (pieces.some((piece) => piece === null)) return [];
  const parts = pieces.filter((piece) => piece !== null).flat();
  if (parts.length === 0) return [];
  const remark = parts.length === 1 ? parts[0]?.remark : undefined;
  const title = joinTitles(withoutRepeats(parts));
  return [{ title, edits: parts.flatMap((part) => part.edits), ...(remark === undefined ? {} : { remark }) }];
}

/** Two changes of one layer have one title, which shows both. */
function withoutRepeats(parts: readonly Piece[]): readonly Piece[] {
  const keyOf = ({ title }: Piece): string => JSON.stringify(title);
  return parts.filter((part, i) => parts.findIndex((other) => keyOf(other) === keyOf(part)) === i);
}

/** What to change in a branch; empty when nothing, `null` when nothing helps. */
function changeOf(merge: Merge, branch: Branch, target: Branch): readonly Piece[] | null {
  const [down, across] = [target.height - branch.height, target.width - branch.width];
  const isSpread = merge.rule === 'spread';
  const isSameSize = (down === 0 && across === 0) || (isSpread && (isPixel(branch) || isPixel(target)));
  const isSameDepth =
    merge.rule === 'places' ||
    branch.channels === target.channels ||
    (isSpread && (branch.channels === 1 || target.channels === 1));
  if (isSameSize && isSameDepth) return [];
  // What is gated stays as it is; the gate follows.
  if (isSkip(branch)) return isSpread ? null : skipFix(merge, branch, target);
  const depth = isSameDepth ? [] : filterFix(merge, branch, target);
  const size = isSameSize ? [] : sizeFix(merge, branch, down, across);
  return depth === null || size === null ? null : [...size, ...depth];
}

function isPixel({ height, width }: Branch): boolean {
  return height === 1 && width === 1;
}

function sizeFix(merge: Merge, branch: Branch, down: number, across: number): readonly Piece[] | null {
  if (down >= 0 && across >= 0) return padFix(merge, branch, down, across);
  return down <= 0 && across <= 0 ? cropFix(branch, -down, -across) : null;
}

function branchesOf(draft: DraftView, core: ParallelCore, request: LayerRequest): Branch[] {
  return core.branches.flatMap((pipeline, i) => {
    const input = request.inputs[i];
    const sizes = input === undefined ? null : sizesOf(draft, { kind: 'value', id: input });
    const [height, width, channels] = sizes ?? [];
    const isImage = height !== undefined && width !== undefined && channels !== undefined;
    return isImage ? [{ pipeline, height, width, channels }] : [];
  });
}

function isSkip({ pipeline: { stages } }: Branch): boolean {
  return stages.length === 1 && stages[0]?.core.kind === 'skip';
}

/** How many times smaller `target` is, when it is the same whole number in both directions. */
function strideTo(branch: Branch, target: Branch): number | null {
  const stride = Math.ceil(branch.height / target.height);
  const fits =
    Math.ceil(branch.height / stride) === target.height && Math.ceil(branch.width / stride) === target.width;
  return fits && stride >= 1 ? stride : null;
}

/** Where a shortcut does not fit: the projection of residual networks, or pooling where channels may differ. */
function skipFix({ frame, rule, layers }: Merge, skip: Branch, target: Branch): readonly Piece[] | null {
  const stride = strideTo(skip, target);
  if (stride === null) return null;
  const needsRounding = (skip.height - 1) % stride !== 0 || (skip.width - 1) % stride !== 0;
  const { span } = skip.pipeline;
  const replace = (...layers: readonly LayerCore[]): Piece => {
    const text = printLayers(layers);
    return {
      title: `replace \`skip\` by  ${text}`,
      edits: [{ span: skip.pipeline.stages[0]?.core.span ?? span, text }],
    };
  };
  const step = expressNumber(frame, stride);
  if (rule === 'places') return [replace(makeLayer('maxpool', [step]))];
  const params = skip.channels * target.channels + 2 * target.channels;
  const needsWord = needsRounding && frame.environment.rounding.conv === 'exact';
  const projection = makeLayer('conv', [
    makeSizes([expressNumber(frame, target.channels), 1, 1]),
    ...(stride === 1 ? [] : [makeWord('stride'), step]),
    ...(needsWord ? makeArgument('round floor') : []),
    ...makeArgument('bias off'),
  ]);
  if (!Object.hasOwn(layers, 'bn')) return null;
  return [
    {
      ...replace(projection, makeLayer('bn')),
      remark: `+${formatCount(params)} params`,
    },
  ];
}

/** More padding in the last layer of the branch that slides a window. */
function padFix(merge: Merge, branch: Branch, down: number, across: number): readonly Piece[] | null {
  const layer = lastLayer(merge, branch, 'pad');
  const written = layer === null ? null : literalParts(atomOf(layer, 'pad'));
  if (layer === null || (layer.args.places.has('pad') && written === null)) return null;
  const [rows = 0, columns = rows] = written?.map((part) => part.value) ?? [];
  const pads = [
    rows + Math.floor(down / 2),
    rows + Math.ceil(down / 2),
    columns + Math.floor(across / 2),
    columns + Math.ceil(across / 2),
  ] as const;
  if (Math.max(...pads) >= windowOf(merge, layer)) return null;
  return [{ title: [layer.core.span], edits: [setKey(layer, 'pad', shortestSides(pads))] }];
}

/** The larger side of a layer's window: more padding would let windows lie in nothing but zeros. */
function windowOf({ draft }: Merge, { core: { span } }: WrittenLayer): number {
  const built = draft.layers.findLast(
    ({ origin }) => origin?.span?.start === span.start && origin.span.file === span.file,
  );
  return Math.max(1, ...attrNumbers(built?.attrs['kernel']));
}

function cropFix({ pipeline }: Branch, down: number, across: number): readonly Piece[] | null {
  const sides = [
    Math.floor(down / 2),
    Math.ceil(down / 2),
    Math.floor(across / 2),
    Math.ceil(across / 2),
  ] as const;
  const text = printLayers([makeLayer('crop', makeArgument(shortestSides(sides)))]);
  const last = pipeline.stages.at(-1);
  if (last === undefined) return null;
  const edit: Edit = { span: endOf(last.span), text: ` | ${text}` };
  return [{ title: [pipeline.span], edits: [edit] }];
}

/** The number of filters of the branch's last convolution. */
function filterFix(merge: Merge, branch: Branch, target: Branch): readonly Piece[] | null {
  const layer = lastLayer(merge, branch, 'filters');
  const atom = layer === null ? undefined : atomOf(layer, 'filters');
  const [filters] = atom?.kind === 'dims' ? atom.parts : [];
  if (layer === null || filters === undefined) return null;
  const text = filterText(merge, filters, branch.channels, target.channels);
  if (text === null) return null;
  const edits = [{ span: filters.span, text }];
  return [{ title: [layer.core.span], edits }];
}

/** The number in the form of the one that it replaces, which in a block is a name; `null` when that does not give it. */
function filterText({ frame }: Merge, written: Expression, before: number, wanted: number): string | null {
  const number = expressNumber(frame, wanted);
  if (written.kind === 'number') return printSizes([number]);
  // A name stands in parentheses, which are no part of the expression.
  if (number.kind === 'identifier') return printExpression(number);
  if (written.kind !== 'identifier') return null;
  if (wanted % before === 0) return printExpression(makeBinary(makeNumber(wanted / before), '*', written));
  if (before % wanted !== 0) return null;
  return printExpression(makeBinary(written, '/', makeNumber(before / wanted)));
}

/** The last layer written in the branch itself that has a given argument. */
function lastLayer({ layers, frame }: Merge, { pipeline }: Branch, argument: string): WrittenLayer | null {
  for (const { core } of [...pipeline.stages].reverse()) {
    const definition =
      core.kind === 'layer' && Object.hasOwn(layers, core.word.name) ? layers[core.word.name] : undefined;
    const isSpatial =
      definition !== undefined && (argument in definition.keys || argument in definition.positionals);
    if (core.kind !== 'layer' || !isSpatial) continue;
    return { core, args: argumentsOf(definition, frame, core) };
  }
  return null;
}

/** Reads the arguments again, for their places only; what is wrong has been reported. */
function argumentsOf(definition: AnyLayer, frame: Frame, core: LayerCore): WrittenLayer['args'] {
  const silent = (): undefined => undefined;
  return readArguments(definition, core, {
    lookup: silentLookup(frame),
    tables: frame.environment.tables,
    word: (name) => findWord(frame, name),
    isLost: () => true,
    closestTable: silent,
    isStage: () => false,
    hasKey: () => false,
    keyHint: () => null,
    imageInput: () => [],
    fail: silent,
  });
}
