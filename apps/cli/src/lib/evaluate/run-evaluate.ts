import { listNames, targetOf, type DataSource, type HeadTarget } from '@convlang/data';
import { evaluate, type HeadMetrics, type Metrics, type StoredWeights } from '@convlang/train';
import { diagnosticToJson } from '@convlang/diagnostics';
import { wantedBackend, withBackend } from '../backends/with-backend.js';
import type { CommandScope } from '../command-scope.js';
import { brokenSummary, BrokenPictures } from '../model-file/broken-pictures.js';
import { compileFile, type CompiledFile } from '../model-file/compile-file.js';
import { pictureDecoder } from '../model-file/picture-decoder.js';
import { printJson } from '../output/print-json.js';
import { readWeights, type WeightsRequest } from '../model-file/read-weights.js';
import { metricsText } from './metrics-text.js';
import { openMeasuredData, type MeasuredData } from './open-measured-data.js';

/** What `convlang evaluate` was asked for. */
export interface EvaluateRequest extends WeightsRequest {
  readonly file: string;
  readonly data?: string;
  readonly backend?: string;
  readonly fast?: boolean;
  readonly threads?: number;
  readonly json?: boolean;
  /** Whether pictures that are broken are told and left out. */
  readonly skipBroken?: boolean;
  /** Room for prepared pictures, in GiB; `false` for none. */
  readonly cache?: number | false;
}

/**
 * Does what `convlang evaluate` was asked for.
 *
 * @throws ConvlangError for a wrong model file, weights of another model, missing or wrong data, numbers that are not finite
 */
export async function runEvaluate(request: EvaluateRequest, scope: CommandScope): Promise<void> {
  const { context } = scope;
  const model = await compileFile(request.file, scope);
  const stored = await readWeights(request, model, context.err);
  const broken =
    request.skipBroken === true ? new BrokenPictures((line) => context.err.write(`${line}\n`)) : undefined;
  const measured = await openMeasuredData(model, stored, {
    path: request.data,
    decoder: pictureDecoder(request.cache, context.env),
    onBroken: broken?.tell,
  });
  const { source, remark } = measured;
  try {
    const wanted = wantedBackend(request, model.toolkit, context.err);
    const { metrics, backend } = await withBackend(wanted, async ({ name, use }) => ({
      metrics: await evaluate(model, stored.tensors, source, use),
      backend: name,
    }));
    const isJson = request.json === true;
    const remarks = [
      namesRemark(source, model, stored),
      columnsRemark(source, stored),
      isJson ? remark : null,
      ...brokenSummary(broken?.diagnostics.length ?? 0),
    ];
    for (const line of remarks) if (line !== null) context.err.write(`${line}\n`);
    if (isJson) {
      const left = (broken?.diagnostics ?? []).map((one) => diagnosticToJson(one, scope.sources.lookup));
      printJson(context, { ...evaluateReport(model, measured, metrics), backend, broken: left });
    } else {
      if (remark !== null) context.out.write(`${remark}\n\n`);
      context.out.write(metricsText(metrics, source, model.settings.train, model.vocabulary));
    }
  } finally {
    await source.close();
  }
}

/** Words of other data cannot be met by name where the weights have no names: that they may be numbered otherwise is said. */
function namesRemark(
  { classes }: DataSource,
  { settings }: CompiledFile,
  { classes: learnt, trainedOn }: StoredWeights,
): string | null {
  const isKnown = learnt.length > 0 || trainedOn !== null || settings.data.classes.length > 0;
  if (isKnown || classes.every((name) => name.trim() !== '' && Number.isInteger(Number(name)))) return null;
  return `the weights hold no names of classes; these are taken in order: ${classes.slice(0, 10).join(', ')}`;
}

/** Columns that only have other names than those that were learnt are taken in their order: whether that is right, the user knows. */
function columnsRemark({ features }: DataSource, { trainedOn }: StoredWeights): string | null {
  const learnt = trainedOn?.features;
  if (features === undefined || learnt === undefined) return null;
  const renamed = features.flatMap((name, i) =>
    name === learnt[i] ? [] : [`${name} for ${learnt[i] ?? ''}`],
  );
  if (renamed.length === 0) return null;
  return `columns of other names are taken in order: ${listNames(renamed)}`;
}

/** What `evaluate --json` prints. Keys are only ever added. */
function evaluateReport(model: CompiledFile, { source, part }: MeasuredData, metrics: Metrics) {
  const { taps, ...main } = metrics;
  const { perClass, ...scores } = withClassNames(main, source);
  const ofTaps = Object.entries(taps ?? {}).map(
    ([tap, own]) => [tap, withClassNames(own, targetOf(source, tap))] as const,
  );
  return {
    ok: true,
    name: model.graph.name,
    ...scores,
    perClass,
    part,
    ...(taps === undefined ? {} : { taps: Object.fromEntries(ofTaps) }),
  };
}

function withClassNames<M extends HeadMetrics>(metrics: M, { classes }: HeadTarget) {
  const perClass =
    metrics.perClass?.map((score, i) => ({ class: classes[i] ?? String(i), ...score })) ?? null;
  return { ...metrics, perClass };
}
