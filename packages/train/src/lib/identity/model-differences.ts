import { diffGraphs, diffLines } from '@convlang/inspect';
import { coreVocabulary, findWord, wordText, type Settings } from '@convlang/ops';
import type { TrainableModel } from '../trainable-model.js';

/** What two models are compared by. */
type Compared = Pick<TrainableModel, 'graph' | 'settings' | 'vocabulary'>;

/** How two models differ in what they compute, a line for each layer, and two for another preprocessing. */
export function inferenceDifferences(before: Compared, after: Compared): readonly string[] {
  const [own, next] = [before, after].map(preprocessText);
  const graphs = diffGraphs(before.graph, after.graph);
  const lines = graphs.isSame ? [] : diffLines(graphs);
  return own === next ? lines : [...lines, `- preprocessing: ${own}`, `+ preprocessing: ${next}`];
}

/** How two runs differ: in what the models compute, then in what the settings say. */
export function runDifferences(before: Compared, after: Compared): readonly string[] {
  const settings = (['train', 'data'] as const).flatMap((section) =>
    settingDifferences(
      comparedSettings(before.settings[section]),
      comparedSettings(after.settings[section]),
      section,
    ),
  );
  return [...inferenceDifferences(before, after), ...settings];
}

const MOST_LINES = 10;

/** The first lines, and how many more there are. */
export function shortLines(lines: readonly string[]): readonly string[] {
  const rest = lines.length - MOST_LINES;
  return rest > 1 ? [...lines.slice(0, MOST_LINES), `... and ${rest} more`] : lines;
}

function preprocessText({ settings, vocabulary = coreVocabulary }: Compared): string {
  const steps = settings.data.preprocess.map((step) =>
    wordText(findWord(vocabulary.imageSteps, 'step of preprocessing', step.kind), step),
  );
  return steps.length === 0 ? 'none' : steps.join(', ');
}

/** Preprocessing has lines of its own. */
function comparedSettings(section: Settings['train'] | Settings['data']): object {
  return { ...section, span: null, ...('preprocess' in section ? { preprocess: null } : {}) };
}

/** `train.optimizer.rate: 0.01 -> 0.1`, for each number, text or list that is another. */
function settingDifferences(before: unknown, after: unknown, path: string): readonly string[] {
  if (isRecord(before) && isRecord(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    keys.delete('span');
    return [...keys].flatMap((key) => settingDifferences(before[key], after[key], `${path}.${key}`));
  }
  const [own, next] = [valueText(before), valueText(after)];
  return own === next ? [] : [`${path}: ${own} -> ${next}`];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueText(value: unknown): string {
  if (value === undefined || value === null) return 'none';
  const json = JSON.stringify(value, (key, part: unknown) => (key === 'span' ? undefined : part));
  return typeof value === 'string' ? value : json;
}
