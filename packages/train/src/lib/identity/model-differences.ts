import { diffGraphs, diffLines } from '@convlang/inspect';
import type { PreprocessStep, Settings } from '@convlang/semantics';
import type { TrainableModel } from '../trainable-model.js';

/** What two models are compared by. */
type Compared = Pick<TrainableModel, 'graph' | 'settings'>;

/** How two models differ in what they compute, a line for each layer, and two for another preprocessing. */
export function inferenceDifferences(before: Compared, after: Compared): readonly string[] {
  const [own, next] = [before, after].map(({ settings }) => preprocessText(settings.data.preprocess));
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

function preprocessText(steps: readonly PreprocessStep[]): string {
  return steps.length === 0 ? 'none' : steps.map(stepText).join(', ');
}

function stepText(step: PreprocessStep): string {
  switch (step.kind) {
    case 'gray':
      return 'gray';
    case 'scale':
      return `scale ${scaleText(step.factor)}`;
    case 'mean':
    case 'std':
      return `${step.kind} ${step.values.join(' ')}`;
    case 'pad':
    case 'crop':
    case 'resize':
      return `${step.kind} ${step.height}x${step.width}`;
  }
}

/** As people write it: `1/255`. */
function scaleText(factor: number): string {
  const parts = Math.round(1 / factor);
  return 1 / parts === factor ? `1/${parts}` : String(factor);
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
