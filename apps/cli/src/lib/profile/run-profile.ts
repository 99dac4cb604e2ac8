import { initialState, writeState, type Backend, type NamedTensors } from '@convlang/backend';
import { measurePeak } from '@convlang/backend-wasm';
import { madeUpStep } from '@convlang/compare';
import { writeFileWhole } from '@convlang/data/node';
import { ConvlangError, report, visible } from '@convlang/diagnostics';
import { profileOf, profileTrace, timeRuns, type Profile, type TimingBudget } from '@convlang/inspect';
import type { Graph } from '@convlang/ir';
import { RandomStream, sizeOf, tensor, type Tensor } from '@convlang/tensor';
import type { BackendUse } from '@convlang/train';
import { modelInputs } from '@convlang/train/step';
import { renderProfile } from '@convlang/visualize';
import { wantedBackend, withBackend } from '../backends/with-backend.js';
import type { CommandScope } from '../command-scope.js';
import { compileFile, type CompiledFile } from '../model-file/compile-file.js';
import { jsonText, printJson } from '../output/print-json.js';
import type { FinishedProfile } from './finished-profile.js';
import { profileReport } from './profile-report.js';
import { profileText } from './profile-text.js';

/** What `convlang profile` was asked for. */
export interface ProfileRequest {
  readonly file: string;
  readonly backend?: string;
  readonly fast?: boolean;
  readonly threads?: number;
  readonly batch?: number;
  readonly train?: boolean;
  readonly svg?: string;
  readonly trace?: string;
  readonly json?: boolean;
}

const budget: TimingBudget = { ms: 3000, fewest: 3, most: 30 };

/**
 * Does what `convlang profile` was asked for.
 *
 * @throws ConvlangError for a wrong model file, a backend that is not here or cannot run the model, and E687 for one that does not time steps; the
 *   error of the operating system when a file cannot be written
 */
export async function runProfile(request: ProfileRequest, scope: CommandScope): Promise<void> {
  const { context } = scope;
  const model = await compileFile(request.file, scope);
  const isTraining = request.train === true;
  const wanted = wantedBackend(request, model.toolkit, context.err);
  const finished = await withBackend(wanted, async ({ name, isFast, use }): Promise<FinishedProfile> => {
    await requireClock(use);
    const batch = request.batch ?? (isTraining ? model.settings.train.batch : 1);
    const peak = measurePeak(isFast);
    const profile = await profileModel(model, use.backend, batch, isTraining);
    return { profile, backend: name, isTraining, peak };
  });
  const { profile, peak } = finished;
  if (request.svg !== undefined) await writeFileWhole(request.svg, renderProfile(profile, peak));
  if (request.trace !== undefined)
    await writeFileWhole(request.trace, `${jsonText(profileTrace(profile))}\n`);
  if (request.json === true) {
    printJson(context, profileReport(finished));
    return;
  }
  context.out.write(profileText(finished, context.out.columns));
  for (const path of [request.svg, request.trace])
    if (path !== undefined) context.out.write(`written: ${visible(path)}\n`);
}

/** @throws ConvlangError E687 with the backends that can */
async function requireClock({ backend, alternatives }: BackendUse): Promise<void> {
  if (backend.capabilities.timesSteps === true) return;
  const others = (await alternatives?.()) ?? [];
  const able = others.filter(({ capabilities }) => capabilities.timesSteps).map(({ name }) => name);
  const notes = [`these can: ${able.join(', ')}`];
  throw new ConvlangError([report('E687', { backend: backend.name }, null, { notes })]);
}

async function profileModel(
  model: CompiledFile,
  backend: Backend,
  batch: number,
  isTraining: boolean,
): Promise<Profile> {
  const { seed } = model.settings.train;
  const { graph, feeds } = isTraining
    ? await madeUpStep(model, batch)
    : { graph: model.graph, feeds: madeUpInputs(model.graph, batch, seed) };
  const state = backend.createState();
  await writeState(state, initialState(graph, seed));
  const executable = await backend.compile(graph, { batch, state });
  return profileOf(model.graph, batch, await timeRuns(executable, feeds, budget), model.ops);
}

/** Numbers of a normal distribution for each input. */
function madeUpInputs(graph: Graph, batch: number, seed: number): NamedTensors {
  const made = modelInputs(graph).map(({ name, shape }): [string, Tensor] => {
    const random = new RandomStream(seed, name, 'draw');
    const whole = [batch, ...shape];
    const data = Float32Array.from({ length: sizeOf(whole) }, (_, i) => random.normal(0, i));
    return [name, tensor('f32', whole, data)];
  });
  return Object.fromEntries(made);
}
