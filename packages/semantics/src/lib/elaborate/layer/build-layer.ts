import { assert, report, type Diagnostic } from '@convlang/diagnostics';
import type { ArgData, Attrs, Initializer, Layer, LayerRounding, ValueId } from '@convlang/ir';
import {
  buildOn,
  failLayer,
  findOp,
  LayerFailure,
  OpError,
  type AnyLayer,
  type BuiltLayer,
  type LayerContext,
  type ParameterStart,
} from '@convlang/ops';
import { formatCount } from '../../values/shape-text.js';
import type { Elaboration } from '../elaboration.js';
import { isFreeName, originOf, recordLayer } from './layer-record.js';
import type { LayerRequest } from './layer-request.js';
import { unknownFlow, type Flow, type KnownSizes } from '../flow/flow.js';
import { lostFlow } from '../flow/lost-flow.js';
import type { Frame } from '../frame.js';
import { sizesOfValue } from '../model-draft.js';
import { reportFailure } from './report-failure.js';
import { isPluginFailure, requireOutput } from './plugin-failure.js';
import { spend } from '../spend.js';

/** What a layer collects while it emits its ops. */
interface Building {
  readonly elaboration: Elaboration;
  readonly frame: Frame;
  readonly request: LayerRequest;
  readonly name: string;
  readonly stream: string;
  readonly isFrozen: boolean;
  readonly shared: Layer | null;
  readonly parameters: string[];
  macs: number;
}

/** Emits a layer's ops and records the layer; a layer that cannot be built is reported. */
export function buildLayer(elaboration: Elaboration, frame: Frame, request: LayerRequest): Flow {
  const shared = findShared(elaboration, frame, request);
  if (shared === undefined) return unknownFlow;
  spend(elaboration, frame, request.core.span, 'layers');
  const name = layerName(elaboration, frame, request);
  spend(elaboration, frame, request.core.span, 'characters', name.length);
  const count = (elaboration.draft.streamCounts.get(request.definition.name) ?? 0) + 1;
  elaboration.draft.streamCounts.set(request.definition.name, count);
  const building: Building = {
    elaboration,
    frame,
    request,
    name,
    stream: `${request.definition.name}#${count}`,
    isFrozen: isFrozen(elaboration, name),
    shared,
    parameters: [],
    macs: 0,
  };
  try {
    const built = buildOn(request.definition, contextOf(building), request.values);
    requireOutput(built, request.definition);
    checkSizes(building, sizesOfValue(elaboration.draft, built.output), 'the output');
    record(building, built);
    if (request.definition.takes === 'none') elaboration.draft.sources.push(request);
    return { kind: 'value', id: built.output };
  } catch (failure) {
    const problem = asProblem(failure, request.definition);
    if (!mayFit(frame, problem)) reportFailure(elaboration, frame, request, problem);
    return lostFlow(elaboration, {
      ...request,
      inputs: request.inputs.map((id) => lostImage(elaboration, id)),
    });
  }
}

/** Whether a window that does not fit may do so by a word of the file that could not be read. */
function mayFit({ environment }: Frame, problem: LayerFailure['problem']): boolean {
  return !environment.rounding.isKnown && problem.kind === 'window' && problem.mismatch.reason === 'inexact';
}

/** What is sure of an input that a layer could not take: not the image, whose size is what most often is wrong. */
function lostImage({ draft }: Pick<Elaboration, 'draft'>, id: ValueId): KnownSizes {
  const sizes = sizesOfValue(draft, id);
  return sizes.length === 1 ? sizes : sizes.map((size, i) => (i === sizes.length - 1 ? size : null));
}

function asProblem(failure: unknown, definition: AnyLayer): LayerFailure['problem'] {
  if (failure instanceof LayerFailure) return failure.problem;
  const isOp = failure instanceof OpError;
  if (!isOp && !isPluginFailure(failure, definition)) throw failure;
  const slots = {
    layer: definition.name,
    problem: failure instanceof Error ? failure.message : String(failure),
  };
  return { kind: 'code', code: isOp ? 'E208' : 'E216', slots, argument: null, notes: [] };
}

/** The layer that `share` names; `null` without one, `undefined` after an error. */
function findShared(
  elaboration: Pick<Elaboration, 'log'>,
  frame: Frame,
  request: LayerRequest,
): Layer | null | undefined {
  const name = request.values['share'];
  if (typeof name !== 'string') return null;
  const stage = frame.names.find(name);
  if (stage?.flow.kind === 'unknown') return undefined;
  if (stage?.layer) return stage.layer;
  if (stage === undefined && frame.names.mayBeLost(name)) return undefined;
  elaboration.log.report(frame, unknownStage(frame, name, request));
  return undefined;
}

function unknownStage(frame: Frame, name: string, { args, core }: LayerRequest): Diagnostic {
  const isStage = frame.names.find(name) !== undefined;
  const hint = isStage ? `; \`${name}\` is no layer with weights of its own` : '';
  return report('E313', { name, hint }, args.places.get('share') ?? core.span);
}

function layerName(
  elaboration: Pick<Elaboration, 'hints' | 'draft'>,
  frame: Frame,
  { definition, stage }: LayerRequest,
): string {
  const { layerNames } = elaboration.draft;
  const given = stage.given === null ? null : `${frame.names.prefix}${stage.given.name.name}`;
  const name =
    given === null || layerNames.has(given)
      ? frame.names.autoName(definition.name, (free) => isFreeName(elaboration, free))
      : given;
  layerNames.add(name);
  return name;
}

/** Whether the file freezes the layer, by its own name or that of something it lies in. */
function isFrozen({ hints, draft }: Pick<Elaboration, 'hints' | 'draft'>, name: string): boolean {
  if (hints.freeze.size === 0) return false;
  const parts = name.split('/');
  const match = parts.map((_, i) => parts.slice(0, i + 1).join('/')).find((path) => hints.freeze.has(path));
  if (match !== undefined) draft.frozenNames.add(match);
  return match !== undefined;
}

/** What a layer is built with, one layer after the other. */
interface Workplace {
  building: Building;
  readonly context: LayerContext;
}

/** One for each elaboration: a new context for each layer, with its functions, would be a good part of what a check allocates. */
const workplaces = new WeakMap<Elaboration, Workplace>();

function contextOf(building: Building): LayerContext {
  const place = workplaces.get(building.elaboration) ?? openWorkplace(building);
  place.building = building;
  return place.context;
}

function openWorkplace(first: Building): Workplace {
  const { elaboration } = first;
  const { builder } = elaboration.draft;
  const place: Workplace = {
    building: first,
    context: {
      get word() {
        return place.building.request.definition.name;
      },
      get inputs() {
        return place.building.request.inputs;
      },
      get rounding() {
        return place.building.frame.environment.rounding;
      },
      get stream() {
        return place.building.stream;
      },
      get given() {
        return new Set(place.building.request.args.places.keys());
      },
      typeOf: (value) => builder.typeOf(value),
      emit: (op, inputs, attrs) => emit(place.building, op, inputs, attrs ?? {}),
      source: (type) => {
        checkSizes(place.building, type.shape.slice(1).map(Number), 'the input');
        return builder.input(place.building.name, type);
      },
      parameter: (role, shape, start) => parameter(place.building, role, shape, start, 'trained'),
      state: (role, shape, start) => parameter(place.building, role, shape, start, 'state'),
    },
  };
  workplaces.set(elaboration, place);
  return place;
}

function emit(building: Building, op: string, inputs: readonly ValueId[], attrs: Attrs): ValueId {
  const { elaboration, frame, request } = building;
  spend(elaboration, frame, request.core.span, 'ops');
  const { draft, context } = elaboration;
  const { builder } = draft;
  const node = builder.apply(op, inputs, { attrs, layer: building.name, name: building.name });
  const { macs } = findOp(context.ops, op);
  const [output] = node.outputs;
  assert(output !== undefined && node.outputs.length === 1, `op ${op} has one output`);
  if (macs !== undefined)
    building.macs += macs(
      inputs.map((value) => builder.typeOf(value)),
      node.attrs,
      [builder.typeOf(output)],
    );
  return output;
}

function parameter(
  building: Building,
  role: string,
  shape: readonly number[],
  start: ParameterStart,
  kind: 'trained' | 'state',
): ValueId {
  if (!areSizes(shape)) checkSizes(building, shape, `\`${role}\``);
  if (building.shared !== null) return sharedParameter(building, building.shared, role, shape);
  const { elaboration, frame, request, name, stream, parameters, isFrozen } = building;
  spend(elaboration, frame, request.core.span, 'arrays of weights');
  const full = `${name}/${role}`;
  const made = {
    name: full,
    layer: name,
    stream: parameters.length === 0 ? stream : `${stream}/${role}`,
    initializer: initializerOf(start, elaboration),
    role: kind === 'state' ? kind : isFrozen ? ('frozen' as const) : kind,
  };
  const value = elaboration.draft.builder.parameter(made, { dtype: 'f32', shape });
  parameters.push(full);
  return value;
}

function initializerOf(start: ParameterStart, { hints }: Pick<Elaboration, 'hints'>): Initializer {
  if (start.kind !== 'auto') return start;
  return { kind: start.init ?? hints.init ?? 'he-normal', fanIn: start.fanIn, fanOut: start.fanOut };
}

function sharedParameter(building: Building, shared: Layer, role: string, shape: readonly number[]): ValueId {
  const name = shared.parameters.find((candidate) => candidate.endsWith(`/${role}`));
  const { builder } = building.elaboration.draft;
  const found = name === undefined ? undefined : builder.parameterNamed(name);
  if (name === undefined || found === undefined)
    return failLayer('E207', { name: shared.name, problem: `it has no ${role}` }, { argument: 'share' });
  const sizes = builder.typeOf(found).shape;
  if (sizes.join() !== shape.join())
    failLayer(
      'E207',
      {
        name: shared.name,
        problem: `its ${role} is ${sizes.join('x')}, here it would be ${shape.join('x')}`,
      },
      { argument: 'share' },
    );
  building.parameters.push(name);
  return found;
}

/** The core makes no sizes that are none, but a plugin can. Sizes multiply; beyond exact whole numbers nothing could be said about them. */
function checkSizes(building: Building, sizes: readonly number[], what: string): void {
  if (areSizes(sizes)) return;
  const place = `${what} of \`${building.request.definition.name}\``;
  if (sizes.some((size) => !(size >= 1) || (Number.isFinite(size) && !Number.isInteger(size))))
    failLayer('E215', { what: place, sizes: sizes.join('x') });
  failLayer('E402', {
    what: place,
    value: `${sizes.join('x')} numbers`,
    limit: formatCount(Number.MAX_SAFE_INTEGER),
  });
}

/** Whether sizes are whole numbers from 1 whose product is exact. */
function areSizes(sizes: readonly number[]): boolean {
  let elements = 1;
  // By number: asked of every array, and going through it by an iterator would be a good part of what a check allocates.
  for (let i = 0; i < sizes.length; i++) {
    const size = sizes[i] as number;
    if (!Number.isInteger(size) || size < 1) return false;
    elements *= size;
  }
  return Number.isSafeInteger(elements);
}

function record(building: Building, built: BuiltLayer): void {
  const { elaboration, frame, request, name } = building;
  const layer: Layer = {
    name,
    kind: request.definition.name,
    inputs: request.inputs,
    output: built.output,
    parameters: building.parameters,
    attrs: built.facts ?? {},
    macs: built.macs ?? building.macs,
    tap: frame.tap,
    args: givenArgs(request),
    ...roundingOf(frame),
    origin: originOf(request.core, frame),
  };
  recordLayer(elaboration.draft, layer, request.core);
}

/** The arguments that stand in the file. */
function givenArgs({ args, values }: LayerRequest): Readonly<Record<string, ArgData>> {
  const given: Record<string, ArgData> = {};
  for (const name of args.places.keys()) given[name] = values[name] ?? null;
  return given;
}

function roundingOf({ environment }: Frame): { readonly rounding?: LayerRounding } {
  const { conv, pool } = environment.rounding;
  return conv === 'exact' && pool === 'exact' ? {} : { rounding: { conv, pool } };
}
