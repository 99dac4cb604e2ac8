import { initialState } from '@convlang/backend';
import { ConvlangError, report, visible } from '@convlang/diagnostics';
import {
  coreViews,
  createTopView,
  createViewedNetwork,
  layersToSee,
  seePages,
  type OpenedNetwork,
} from '@convlang/see';
import { learntOf, noData, type BackendUse, type StoredWeights } from '@convlang/train';
import { lookThrough, type View, type ViewedNetwork, type ViewInputs } from '@convlang/views';
import { withBackend } from '../backends/with-backend.js';
import type { CommandScope } from '../command-scope.js';
import { layerArgument } from '../explain/layer-argument.js';
import { compileFile, type CompiledFile } from '../model-file/compile-file.js';
import { openModelData } from '../model-file/open-model-data.js';
import { readWeights } from '../model-file/read-weights.js';
import { counted } from '../output/numbers.js';
import { printJson } from '../output/print-json.js';
import { headReading } from '../predict/predict-samples.js';
import { UsageError } from '../usage/usage-error.js';
import { askedViews, rememberedView, viewsArgument } from './asked-views.js';
import { classArgument, saidClass } from './class-argument.js';
import { checkPageFolder, writePageFolder } from './page-folder.js';
import { readSample } from './read-sample.js';
import { samplesOf } from './see-samples.js';
import { unitArgument } from './unit-argument.js';

/** What `convlang see` was asked for. */
export interface SeeRequest {
  readonly file: string;
  readonly weights?: string;
  readonly image?: readonly string[];
  readonly out: string;
  readonly layers?: readonly string[];
  readonly view?: readonly string[];
  readonly class?: string;
  readonly unit?: string;
  readonly top?: number;
  readonly data?: string;
  readonly backend?: string;
  readonly threads?: number;
  readonly fast?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Views that are told on the terminal, too. */
const told: readonly string[] = ['answer', 'unit'];

/**
 * Does what `convlang see` was asked for: writes pages, and tells the answer and the unit.
 *
 * @throws ConvlangError for a wrong model file, weights of another model, an image that cannot be read, E656 for a unit that there is not, E657 for a folder of
 *   somebody else; UsageError for options that do not go together
 */
export async function runSee(request: SeeRequest, scope: CommandScope): Promise<void> {
  const { context } = scope;
  checkPageFolder(request.out);
  const model = await compileFile(request.file, scope);
  const layers = wantedLayers(request, model);
  const unit =
    request.unit === undefined ? undefined : unitArgument(model.graph.layers, request.unit, request.file);
  checkTogether(request);
  const stored =
    request.weights === undefined
      ? null
      : await readWeights({ ...request, weights: request.weights }, model, context.err);
  const sample = request.image === undefined ? undefined : await readSample(request.image, model, context);
  const { backend: name, fast, threads } = request;
  const wanted = { name, fast, threads, toolkit: model.toolkit, err: context.err };
  const given = { ...(sample === undefined ? {} : { sample }), ...(unit === undefined ? {} : { unit }) };
  const made = await withBackend(wanted, async ({ name: taken, use }) => ({
    backend: taken,
    ...(await writePages({ request, model, stored, given, layers, use })),
  }));
  const page = `${request.out}/index.html`;
  if (request.json === true) {
    const { backend, files, seen } = made;
    printJson(context, {
      ok: true,
      name: model.graph.name,
      page,
      files,
      backend,
      views: seen.map((one) => one.json()),
    });
    return;
  }
  const columns = context.out.columns ?? 80;
  for (const one of made.seen) context.out.write(`${[...one.text(columns), ''].map(visible).join('\n')}\n`);
  context.out.write(`written: ${visible(page)}, ${counted(made.files, 'file')}\n`);
}

/** @throws UsageError */
function checkTogether({ top, data, unit, image, layers, view }: SeeRequest): void {
  if (unit !== undefined && image === undefined && view === undefined)
    throw new UsageError('--unit is one number of what the network gives for a picture: add --image');
  if (data !== undefined && top === undefined)
    throw new UsageError('--data is the set for --top: add --top K');
  if (top !== undefined && layers === undefined)
    throw new UsageError(
      '--top goes through the whole set for each layer: add --layers with those that are wanted',
    );
}

function wantedLayers({ layers, file }: SeeRequest, { graph }: CompiledFile): readonly string[] {
  if (layers === undefined) return layersToSee(graph.layers);
  return layers.map((name) => layerArgument(graph.layers, name, file).name);
}

interface PagesOf {
  readonly request: SeeRequest;
  readonly model: CompiledFile;
  readonly stored: StoredWeights | null;
  readonly given: Partial<ViewInputs>;
  readonly layers: readonly string[];
  readonly use: BackendUse;
}

async function writePages({ request, model, stored, given, layers, use }: PagesOf) {
  const numbers = networkOf(model, stored);
  const open = (): OpenedNetwork => createViewedNetwork(model, { ...use, ...numbers });
  const isShownHere = (view: View): boolean => isTold(request, view);
  const views = wantedViews(request, model).map((view) => (isShownHere(view) ? rememberedView(view) : view));
  checkLearnt(views, model, stored);
  const label = await wantedLabel(request, open, given, views);
  const network = open();
  const source = request.top === undefined ? null : await openSet(request, model, stored);
  try {
    const all = {
      ...given,
      network,
      ...label,
      ...(source === null ? {} : { samples: samplesOf(model, source) }),
    };
    const about = aboutLines(request, network);
    const files = await writePageFolder(request.out, seePages({ given: all, views, layers, about }));
    const seen = await Promise.all(views.filter(isShownHere).map((view) => lookThrough(view, all)));
    return { files, seen: seen.flatMap((one) => one ?? []) };
  } finally {
    await network.dispose();
    await source?.close();
  }
}

/**
 * The views that `--view` names; without it all that show what is computed anyway.
 *
 * @throws UsageError for a view that there is not, and for one that needs a picture where there is none
 */
function wantedViews({ view, top, image }: SeeRequest, { toolkit }: CompiledFile): readonly View[] {
  const usual = [
    ...Object.values(coreViews),
    ...(top === undefined ? [] : [createTopView(top)]),
    ...Object.values(toolkit.views),
  ];
  if (view === undefined) return usual;
  const wanted = viewsArgument([...usual, ...askedViews], view);
  const pictured = wanted.find(({ needs }) => needs.includes('sample'));
  if (pictured !== undefined && image === undefined)
    throw new UsageError(`the view ${pictured.name} is of a picture: add --image`);
  return wanted;
}

/** Views of a step of training, which takes the class for what the network should say. */
const ofExamples: readonly string[] = ['step', 'gradients'];

/** @throws ConvlangError E667 for a step on a class where the network has learnt values */
function checkLearnt(views: readonly View[], { settings }: CompiledFile, stored: StoredWeights | null): void {
  const isStep = views.some(({ name }) => ofExamples.includes(name));
  const loss = settings.train.losses['output']?.kind;
  if (!isStep || loss === undefined || stored?.trainedOn?.targets !== 'values') return;
  const slots = { loss, head: 'output', taken: 'values', given: 'a class' };
  const notes = [
    'these weights were learnt from values, and what this picture has of them is not known here',
  ];
  throw new ConvlangError([report('E667', slots, settings.train.span, { notes })]);
}

/**
 * The class that is asked after, where a view needs one: that of `--class`, else what the network says. It says so before the views are
 * computed, and gives its memory back: a method has a copy of the weights of its own.
 */
async function wantedLabel(
  { class: text }: SeeRequest,
  open: () => OpenedNetwork,
  { sample }: Partial<ViewInputs>,
  views: readonly View[],
): Promise<Pick<Partial<ViewInputs>, 'label'>> {
  const network = open();
  try {
    if (text !== undefined) return { label: classArgument(network, text) };
    if (sample === undefined || !views.some(({ needs }) => needs.includes('label'))) return {};
    return { label: await saidClass(network, sample) };
  } finally {
    await network.dispose();
  }
}

/** Of views that are asked for those that are of no single layer. */
function isTold({ view }: SeeRequest, { name, needs }: View): boolean {
  return view === undefined ? told.includes(name) : !needs.includes('layer');
}

function networkOf(model: CompiledFile, stored: StoredWeights | null) {
  const { graph, settings } = model;
  if (stored === null)
    return {
      weights: initialState(graph, settings.train.seed),
      isTrained: false,
      classes: settings.data.classes,
    };
  const namesOf = (head: string): readonly string[] => headReading(model, stored, head).names;
  const taps = graph.outputs.filter(({ name }) => name !== 'output').map(({ name }) => name);
  return {
    weights: stored.tensors,
    isTrained: true,
    classes: namesOf('output'),
    tapClasses: Object.fromEntries(taps.map((tap) => [tap, namesOf(tap)])),
  };
}

/** @throws ConvlangError E608 where there is no set */
async function openSet({ data }: SeeRequest, model: CompiledFile, stored: StoredWeights | null) {
  const known = stored === null ? {} : { known: learntOf(stored) };
  const source = await openModelData(model, { path: data, part: 'test', ...known });
  if (source === null) throw noData(model, 'look through');
  return source;
}

function aboutLines({ image, weights }: SeeRequest, { isTrained }: ViewedNetwork): readonly string[] {
  return [
    ...(image === undefined ? [] : [`Image: ${image.join(' ')}`]),
    isTrained
      ? `Weights: ${weights ?? ''}`
      : 'Weights: the first ones of a training, drawn at random. Nothing is learnt yet.',
  ];
}
