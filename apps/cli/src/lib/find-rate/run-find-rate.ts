import { writeFileWhole } from '@convlang/data/node';
import { visible, wrap } from '@convlang/diagnostics';
import { findWord, wordText } from '@convlang/ops';
import { findRate, type RateCurve, type RatePoint } from '@convlang/train';
import { renderChartSvg, renderChartText, type Chart } from '@convlang/visualize';
import { wantedBackend, withBackend } from '../backends/with-backend.js';
import type { CommandScope } from '../command-scope.js';
import { compileFile, type CompiledFile } from '../model-file/compile-file.js';
import { pictureDecoder } from '../model-file/picture-decoder.js';
import { printJson } from '../output/print-json.js';
import { lossText } from '../progress/step-text.js';
import { firstWeightsLines, readFirstWeights } from '../train/first-weights.js';
import { trainData, withSeed } from '../train/train-data.js';
import type { TrainRequest } from '../train/train-request.js';

/** What `convlang train --find-rate` was asked for. */
export interface FindRateRequest extends Pick<
  TrainRequest,
  'file' | 'data' | 'weights' | 'seed' | 'backend' | 'fast' | 'threads' | 'json' | 'cache'
> {
  /** Path of the picture. */
  readonly svg?: string;
}

/** What `--json` prints. Keys are only ever added. */
interface FindRateReport extends RateCurve {
  readonly ok: true;
  readonly name: string;
  /** For the train section, with the suggested rate; `null` where there is none. */
  readonly line: string | null;
  readonly seed: number;
  readonly backend: string;
  /** The picture; `null` without `--svg`. */
  readonly svg: string | null;
}

/**
 * Looks for a learning rate, and writes no file but the picture that was asked for.
 *
 * @throws ConvlangError for wrong input: the model file, data, weights, a picture that cannot be written
 */
export async function runFindRate(request: FindRateRequest, scope: CommandScope): Promise<void> {
  const { context } = scope;
  const { json = false, svg = null } = request;
  const compiled = await compileFile(request.file, scope);
  const model = withSeed(compiled, request.seed);
  const first = request.weights === undefined ? null : await readFirstWeights(request.weights, model);
  const said = json ? context.err : context.out;
  if (first !== null) for (const line of firstWeightsLines(first, model)) said.write(`${line}\n`);
  const wanted = wantedBackend(request, model.toolkit, context.err);
  const { curve, backend } = await withBackend(wanted, async (opened) => ({
    curve: await findRate(model, {
      ...opened.use,
      ...trainData(model, { path: request.data, decoder: pictureDecoder(request.cache, context.env) }),
      ...(first === null ? {} : { weights: first.weights }),
      onPoint: rarely((line) => context.err.write(line)),
    }),
    backend: opened.name,
  }));
  const chart = rateChart(model, curve);
  if (svg !== null) await writeFileWhole(svg, renderChartSvg(chart));
  const { name } = model.graph;
  const { seed } = model.settings.train;
  const report: FindRateReport = {
    ok: true,
    name,
    line: rateLine(model, curve),
    seed,
    backend,
    svg,
    ...curve,
  };
  if (json) {
    printJson(context, report);
    return;
  }
  context.out.write(renderChartText(chart));
  for (const line of closingLines(report)) context.out.write(`${line}\n`);
}

const SECONDS_BETWEEN_LINES = 5;

/** Says how far the test is where it takes long. */
function rarely(write: (line: string) => void): (point: RatePoint, steps: number) => void {
  let last = performance.now();
  let step = 0;
  return ({ rate, loss }, steps) => {
    step++;
    if (performance.now() - last < SECONDS_BETWEEN_LINES * 1000) return;
    last = performance.now();
    write(`step ${step} of at most ${steps}  rate ${rounded(rate)}  loss ${lossText(loss)}\n`);
  };
}

function rateChart({ graph }: CompiledFile, { points, suggested }: RateCurve): Chart {
  return {
    name: `${graph.name}: loss over the learning rate`,
    summary:
      suggested === null
        ? `${points.length} steps, each at a higher rate; the loss falls nowhere clearly`
        : `${points.length} steps, each at a higher rate; the loss falls fastest at ${rounded(suggested)}`,
    axes: { x: 'learning rate', y: 'loss' },
    points: points.map(({ rate, loss, smoothed }) => ({ x: rate, y: smoothed, measured: loss })),
    mark: suggested === null ? null : rounded(suggested),
  };
}

/** The line of the train section with the rate that was found, all else as it is. */
function rateLine({ settings, vocabulary }: CompiledFile, { suggested }: RateCurve): string | null {
  if (suggested === null) return null;
  const { optimizer } = settings.train;
  const definition = findWord(vocabulary.optimizers, 'optimizer', optimizer.kind);
  const { except } = optimizer;
  const spared = Array.isArray(except) ? ` except ${except.join(' ')}` : '';
  return `optimizer ${wordText(definition, { ...optimizer, rate: rounded(suggested) })}${spared}`;
}

/** Two digits that matter: the curve says no more. */
function rounded(rate: number): number {
  return Number(rate.toPrecision(2));
}

function closingLines({ points, suggested, diverged, line, svg }: FindRateReport): readonly string[] {
  const last = points.at(-1)?.rate ?? 0;
  const end = diverged ? `; the loss diverges at ${rounded(last)}` : '';
  const picture = svg === null ? [] : [`the picture is in ${visible(svg)}`];
  if (suggested === null || line === null)
    return [
      ...wrap(`no rate to suggest: the loss falls nowhere clearly${end}`, 80),
      ...wrap('look at the data and its labels, or try a larger batch: its loss is less noisy', 80),
      ...picture,
    ];
  return [
    `suggested rate ${rounded(suggested)}, where the loss falls fastest${end}`,
    'in the train section:',
    `  ${line}`,
    ...picture,
  ];
}
