import { report } from '@convlang/diagnostics';
import type { Layer } from '@convlang/ir';
import { findSource } from '@convlang/ops';
import { replacement } from '../finding.js';
import { endOf } from '../fixes/edit-arguments.js';
import { formatCount } from '../values/shape-text.js';
import { readersOf, type LintRule, type LintedModel } from './linted-model.js';
import { movedNumbers } from './moved-numbers.js';
import { sectionEntry } from './section-entry.js';

/** Steps of preprocessing that leave numbers as large as they are; what any other does is not known. */
const sameSize: ReadonlySet<string> = new Set(['pad', 'crop', 'resize', 'fit', 'gray']);

/** Layers of which larger numbers come out where larger ones go in, all by the same factor. */
const linear: ReadonlySet<string> = new Set<string>([
  ...movedNumbers,
  'skip',
  'pad',
  'conv',
  'dwconv',
  'deconv',
  'dense',
  'maxpool',
  'avgpool',
  'adaptiveavgpool',
  'upsample',
  'concat',
  'add',
]);

/** Layers that bring numbers to a size of their own, or to one that the author chose. */
const scaling: ReadonlySet<string> = new Set([
  'bn',
  'layernorm',
  'groupnorm',
  'instancenorm',
  'lrn',
  'scale',
  'gain',
]);

/** W723: a source whose numbers are 0 to 255, in a network that is trained on them as they are. */
export const rawPixels: LintRule = (model) => {
  const { preprocess } = model.settings.data;
  const first = model.written.find(({ entry }) => entry.key.name === 'source');
  if (first === undefined || !model.isTrained || preprocess.some(({ kind }) => !sameSize.has(kind)))
    return [];
  const { setting, entry, kind } = first;
  if (findSource(model.sources, setting.kind)?.isOfBytes !== true || !meetsThemAsTheyAre(model)) return [];
  const diagnostic = report('W723', { kind: setting.kind }, kind.span);
  const edits = [{ span: endOf(entry.span), text: '  scale 1/255' }];
  return [{ diagnostic, site: null, solve: () => [{ title: 'scale 1/255', edits }] }];
};

/** W727: pixels that a `scale` makes no smaller. */
export const wrongScale: LintRule = (model) => {
  const { preprocess } = model.settings.data;
  const [step, ...others] = preprocess.filter(({ kind }) => !sameSize.has(kind));
  const factor = step?.kind === 'scale' ? step['factor'] : undefined;
  const entry = sectionEntry(model.file, 'data', 'scale');
  const [value] = entry?.values ?? [];
  const isOfBytes = model.written.some(
    ({ entry: { key }, setting }) =>
      key.name === 'source' && findSource(model.sources, setting.kind)?.isOfBytes === true,
  );
  if (others.length > 0 || typeof factor !== 'number' || factor < 1 || value === undefined) return [];
  if (!isOfBytes) return [];
  const slots = { factor: formatCount(factor), most: formatCount(255 * factor) };
  const diagnostic = report('W727', slots, value.span);
  return [{ diagnostic, site: null, solve: () => replacement(value.span, '1/255') }];
};

/** W728: `imagenet`, which is for pixels of 0 to 255, behind what makes other numbers of them. */
export const imagenetBehind: LintRule = (model) => {
  const { preprocess } = model.settings.data;
  const at = preprocess.findIndex(({ kind }) => kind === 'imagenet');
  const before = preprocess.slice(0, Math.max(0, at)).find(({ kind }) => !sameSize.has(kind));
  const entry = sectionEntry(model.file, 'data', 'imagenet');
  if (before === undefined || entry === null) return [];
  const diagnostic = report('W728', { step: before.kind }, entry.key.span);
  return [{ diagnostic, site: null, solve: () => [] }];
};

/** Whether something comes of the inputs that is neither linear nor normalised first. */
function meetsThemAsTheyAre(model: LintedModel): boolean {
  const todo: Layer[] = model.graph.layers.filter(({ kind }) => kind === 'input');
  const seen = new Set(todo);
  for (let layer = todo.pop(); layer !== undefined; layer = todo.pop()) {
    if (model.heads.has(layer.output)) return true;
    for (const reader of readersOf(model, layer)) {
      if (seen.has(reader) || scaling.has(reader.kind)) continue;
      if (!linear.has(reader.kind)) return true;
      seen.add(reader);
      todo.push(reader);
    }
  }
  return false;
}
