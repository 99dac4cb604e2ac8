import { coreOps, type AnyOp } from '@convlang/ops';
import type { TrainableModel } from '../trainable-model.js';

/** What a hash of a model knows each op by: its `id`, which a new name does not change. */
export function opIdOf({ ops = coreOps }: Pick<TrainableModel, 'ops'>): (op: string) => string {
  const table: Readonly<Record<string, AnyOp>> = ops;
  return (op) => table[op]?.id ?? op;
}
