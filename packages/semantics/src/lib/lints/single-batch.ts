import { report } from '@convlang/diagnostics';
import { replacement } from '../finding.js';
import { sizesOf, type LintRule } from './linted-model.js';
import { sectionEntry } from './section-entry.js';

/** W707: training with batches of 1 and batch normalisation. */
export const singleBatch: LintRule = (model) => {
  const { graph, settings, file } = model;
  const entry = sectionEntry(file, 'train', 'batch');
  const layer = graph.layers.find(({ kind }) => kind === 'bn');
  if (settings.train.batch !== 1 || entry === null || layer === undefined) return [];
  const sizes = sizesOf(model, layer.output);
  const cells = sizes.slice(0, -1).reduce((product, size) => product * size, 1);
  const problem =
    cells === 1 ? 'one number for each channel has no variance' : 'each image is normalised by itself';
  const span = layer.origin?.span;
  const related = span === undefined ? [] : [{ span, note: 'normalised here' }];
  const diagnostic = report('W707', { problem }, entry.span, { related });
  return [{ diagnostic, site: null, solve: () => replacement(entry.span, 'batch 32') }];
};
