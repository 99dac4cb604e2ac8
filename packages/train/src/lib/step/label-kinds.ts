import type { DataSource } from '@convlang/data';
import type { HeadLabels } from '@convlang/ops';

/** What the labels of a source are, for the graphs that they are fed to. */
export function labelKinds({ targets, heads }: Pick<DataSource, 'targets' | 'heads'>): HeadLabels {
  if (heads === undefined) return targets;
  return Object.fromEntries(Object.entries(heads).map(([head, own]) => [head, own.targets]));
}
