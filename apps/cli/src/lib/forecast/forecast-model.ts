import { splitNumbers } from '@convlang/data';
import { ConvlangError } from '@convlang/diagnostics';
import { forecastRun, predictionRun, trainingStepIfAny } from '@convlang/inspect';
import { openBackend } from '../backends/open-backend.js';
import type { CommandScope } from '../command-scope.js';
import type { CompiledFile } from '../model-file/compile-file.js';
import { openModelData } from '../model-file/open-model-data.js';
import { machineRates } from './rates-file.js';

/** What runs of a model would take on one backend here. */
export interface TimeForecast {
  readonly backend: string;
  /** A prediction of one sample. */
  readonly predictMs: number;
  /** A training step on the file's batch; `null` for a model that cannot be trained. */
  readonly stepMs: number | null;
  /** All steps over the file's data; `null` where that is not here. */
  readonly epochMs: number | null;
}

/** What runs of a model would take here. */
export interface ModelTimes {
  /** Samples in a training step. */
  readonly batch: number;
  /** Samples in an epoch; `null` where the file's data is not here. */
  readonly samples: number | null;
  readonly backends: readonly TimeForecast[];
}

/**
 * Foretells what runs of a model would take on each backend that times its steps. Where a backend was not tried on this machine yet, that is
 * done, in some seconds.
 *
 * @param withFast whether those are told as well that differ from another only by a quicker arithmetic
 * @throws ConvlangError E694 where that is asked for and cannot run here
 */
export async function forecastModel(
  model: CompiledFile,
  { context }: CommandScope,
  withFast: boolean,
): Promise<ModelTimes> {
  const { graph, settings, toolkit, ops, rules, vocabulary } = model;
  const options = { ops, rules, vocabulary };
  const { batch } = settings.train;
  const prediction = predictionRun(graph, options);
  const step = trainingStepIfAny(graph, settings, options);
  const samples = step === null ? null : await countSamples(model);
  const backends: TimeForecast[] = [];
  const fast = new Set(toolkit.backends.map((provider) => provider.fast));
  for (const { name, capabilities } of toolkit.backends) {
    if (fast.has(name) && !withFast) continue;
    const can = await capabilities().catch(() => null);
    if (can?.timesSteps !== true) continue;
    const backend = await openBackend(name, toolkit);
    try {
      const rates = await machineRates(backend, context.env, () => {
        context.err.write(`trying what ${name} does on this machine, once, for some seconds\n`);
      });
      const foretell = (of: typeof graph, size: number): number =>
        forecastRun(of, size, { backend, rates }, options);
      const stepMs = step === null ? null : foretell(step, batch);
      const epochMs = stepMs === null || samples === null ? null : stepMs * Math.ceil(samples / batch);
      backends.push({ backend: name, predictMs: foretell(prediction, 1), stepMs, epochMs });
    } finally {
      backend.dispose();
    }
  }
  return { batch, samples, backends };
}

/** Samples that the file trains on; `null` where its data is not here. */
async function countSamples(model: CompiledFile): Promise<number | null> {
  try {
    const source = await openModelData(model, { path: undefined, part: 'train' });
    try {
      if (source === null) return null;
      const { validate, seed } = model.settings.train;
      return validate.kind === 'split'
        ? splitNumbers(source, validate.fraction, seed).train.length
        : source.count;
    } finally {
      await source?.close();
    }
  } catch (error) {
    if (error instanceof ConvlangError) return null;
    throw error;
  }
}
