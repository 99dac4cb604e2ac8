import { countBatches } from '@convlang/data';
import { report, type Diagnostic } from '@convlang/diagnostics';
import { elementCount, type Graph } from '@convlang/ir';
import type { RunData } from '../run/run-data.js';
import type { TrainableModel } from '../trainable-model.js';

/** A variance of fewer numbers is off by half its size more often than not. */
const FEWEST_NUMBERS = 8;

/** W716: batch normalisation over a last batch that is much smaller than the others. */
export function warnOfLastBatch({ graph, settings }: TrainableModel, { train }: RunData): Diagnostic[] {
  const { batch, dropLast = false, span } = settings.train;
  const rest = train.count % batch;
  const cells = fewestCells(graph);
  if (rest === 0 || dropLast || cells === null) return [];
  const isOnly = countBatches(train, { batch }) === 1;
  const isFew = rest * 4 <= batch && rest * cells < FEWEST_NUMBERS && !isOnly;
  if (rest > 1 && !isFew) return [];
  const slots = { rest: rest === 1 ? '1 sample' : `${rest} samples`, count: train.count, batch };
  const way = isOnly ? 'use more samples' : `leave it out, in the train section: batch ${batch} drop-last`;
  return [report('W716', slots, span, { notes: [way] })];
}

/** Cells of the smallest image that is normalised, in one sample; `null` where nothing is. */
function fewestCells(graph: Graph): number | null {
  const cells = graph.nodes.flatMap(({ op, inputs }) => {
    const shape = op === 'batchNorm' ? graph.values[inputs[0] ?? -1]?.type.shape : undefined;
    return shape === undefined ? [] : [elementCount(shape.slice(1, -1), 1)];
  });
  return cells.length === 0 ? null : Math.min(...cells);
}
