import { BATCH, type GraphBuilder, type ValueId } from '@convlang/ir';
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
  { target, losses, name }: { readonly target: Target; readonly name: string } & Pick<Vocabulary, 'losses'>,
): ValueId {
  const loss = findWord(losses, 'loss', setting.kind);
  if (!loss.targets.includes(target.kind))
    throw new Error(
      `the loss ${setting.kind} of ${head.name} needs ${targetList(loss, builder.typeOf(head.value).shape)} as labels, not ${targetNames[target.kind]}`,
    );
  const samples = loss.emit({
    builder,
    values: completeValues(loss, setting),
    head,
    target,
    name,
  });
  const { shape } = builder.typeOf(samples);
  // A single number would go through as well, and count otherwise in a batch that is split.
  if (shape.length !== 1 || shape[0] !== BATCH)
    throw new Error(
      `the loss ${setting.kind} gives [${shape.join(', ')}], not one number a sample, [${BATCH}]`,
    );
  return samples;
}
