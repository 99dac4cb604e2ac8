import { openData } from 'convlang/node';
import { ConvlangError, report } from '@convlang/diagnostics';
import { openSource, type DataSource } from '@convlang/data';
import { evaluate, type Metrics } from '@convlang/train';
import { withBackend } from '../backends/with-backend.js';
import type { CommandScope } from '../command-scope.js';
import { compileFile, type CompiledFile } from '../model-file/compile-file.js';
import { printJson } from '../print-json.js';
import { readWeights } from '../read-weights.js';
import { metricsText } from './metrics-text.js';

/** What `convlang evaluate` was asked for. */
export interface EvaluateRequest {
  readonly file: string;
  readonly weights: string;
  readonly data?: string;
  readonly backend: string;
  readonly json?: boolean;
}

/**
 * Does what `convlang evaluate` was asked for.
 *
 * @throws ConvlangError for a wrong model file, weights of another model, missing or wrong data
 */
export async function runEvaluate(request: EvaluateRequest, scope: CommandScope): Promise<void> {
  const { context } = scope;
  const model = await compileFile(request.file, scope);
  const { tensors: weights } = await readWeights(request.weights);
  const source = await openTestData(model, request.data);
  try {
    const wanted = { name: request.backend, toolkit: model.toolkit, err: context.err };
    const { metrics, backend } = await withBackend(wanted, async ({ name, use }) => ({
      metrics: await evaluate(model, weights, source, use),
      backend: name,
    }));
    if (request.json === true) printJson(context, { ...evaluateReport(model, source, metrics), backend });
    else context.out.write(metricsText(metrics, source.classes, model.settings.train));
  } finally {
    await source.close();
  }
}

/** The data to measure on: what is given, else the test part of what the file names. The caller closes it. */
export async function openTestData(model: CompiledFile, path: string | undefined): Promise<DataSource> {
  const { data } = model.settings;
  if (path !== undefined) return openData(path, { part: 'test', classes: data.classes });
  if (data.source === null) throw new ConvlangError([report('E608', { purpose: 'measure on' }, data.span)]);
  const place = { baseDir: model.folder, part: 'test', classes: data.classes } as const;
  return openSource(data.source, { readers: model.toolkit.sources, ...place });
}

/** What `evaluate --json` prints. Keys are only ever added. */
function evaluateReport(model: CompiledFile, source: DataSource, metrics: Metrics) {
  const { perClass, ...scores } = metrics;
  const classes = perClass?.map((score, i) => ({ class: source.classes[i] ?? String(i), ...score })) ?? null;
  return { ok: true, name: model.graph.name, ...scores, perClass: classes };
}
