import type { SettingValue } from '../vocabulary/setting-arguments.js';
import type { LossSetting } from '../vocabulary/settings.js';

/** Heads whose classes are weighed by how many labels each has. */
export function balancedHeads(losses: Readonly<Record<string, LossSetting>>): readonly string[] {
  return Object.keys(losses).filter((head) => losses[head]?.['classWeights'] === 'balanced');
}

/** Losses with numbers in place of `balanced`, without weights where there are none for a head. */
export function withClassWeights(
  losses: Readonly<Record<string, LossSetting>>,
  weightsOf: (head: string) => readonly number[] | null,
): Readonly<Record<string, LossSetting>> {
  const changed = balancedHeads(losses).map((head) => [head, weighed(losses[head], weightsOf(head))]);
  return { ...losses, ...(Object.fromEntries(changed) as Readonly<Record<string, LossSetting>>) };
}

/** Losses that count all classes alike: what a model is measured by. */
export function withoutClassWeights(
  losses: Readonly<Record<string, LossSetting>>,
): Readonly<Record<string, LossSetting>> {
  return Object.fromEntries(Object.entries(losses).map(([head, loss]) => [head, weighed(loss, null)]));
}

function weighed(loss: LossSetting | undefined, weights: readonly number[] | null): LossSetting {
  const rest = Object.entries<SettingValue>(loss ?? {}).filter(([name]) => name !== 'classWeights');
  return Object.fromEntries(weights === null ? rest : [...rest, ['classWeights', weights]]) as LossSetting;
}
