import type { SettingValue } from '../vocabulary/setting-arguments.js';
import type { LossSetting } from '../vocabulary/settings.js';

type Losses = Readonly<Record<string, LossSetting>>;

/** Heads whose classes are weighed by how many labels each has. */
export function balancedHeads(losses: Losses): readonly string[] {
  return Object.keys(losses).filter((head) => losses[head]?.['classWeights'] === 'balanced');
}

/** Losses with numbers in place of `balanced`, without weights where there are none for a head. */
export function withClassWeights(
  losses: Losses,
  weightsOf: (head: string) => readonly number[] | null,
): Losses {
  const changed = balancedHeads(losses).map((head) => [head, weighed(losses[head], weightsOf(head))]);
  return { ...losses, ...(Object.fromEntries(changed) as Losses) };
}

/** Losses that count all classes alike: what a model is measured by. */
export function withoutClassWeights(losses: Losses): Losses {
  return Object.fromEntries(Object.entries(losses).map(([head, loss]) => [head, weighed(loss, null)]));
}

function weighed(loss: LossSetting | undefined, weights: readonly number[] | null): LossSetting {
  const rest = Object.entries<SettingValue>(loss ?? {}).filter(([name]) => name !== 'classWeights');
  return Object.fromEntries(weights === null ? rest : [...rest, ['classWeights', weights]]) as LossSetting;
}
