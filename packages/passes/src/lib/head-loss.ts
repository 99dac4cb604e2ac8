import type { GraphBuilder, ValueId } from '@convlang/ir';
import {
  completeValues,
  findWord,
  targetList,
  targetNames,
  type Head,
  type LossSetting,
  type Target,
  type Vocabulary,
} from '@convlang/ops';

/**
 * Appends the loss of each sample, `[N]`.
 *
 * @throws Error for a loss that there is not, or one that the labels are nothing for
 */
export function appendHeadLoss(
  builder: GraphBuilder,
  head: Head,
  setting: LossSetting,
  { target, losses }: { readonly target: Target } & Pick<Vocabulary, 'losses'>,
): ValueId {
  const loss = findWord(losses, 'loss', setting.kind);
  if (!loss.targets.includes(target.kind))
    throw new Error(
      `the loss ${setting.kind} of ${head.name} needs ${targetList(loss)} as labels, not ${targetNames[target.kind]}`,
    );
  return loss.emit({
    builder,
    values: completeValues(loss, setting),
    head,
    target,
    name: `loss/${head.name}`,
  });
}
