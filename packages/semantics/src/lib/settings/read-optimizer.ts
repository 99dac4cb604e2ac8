import { coreOptimizers, type OptimizerArguments, type OptimizerSetting } from '@convlang/ops';
import type { EntryReader } from './entry-reader.js';

const kinds = Object.keys(coreOptimizers) as OptimizerSetting['kind'][];

/** How an optimiser is written. */
export const optimizerForm = `${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1) ?? ''} and then pairs such as \`lr 0.01\`, \`momentum 0.9\`, \`weight-decay 0.0005\``;

/** What a file without an `optimizer` trains with. */
export const defaultOptimizer: OptimizerSetting = complete('adam', {});

type Given = Readonly<Record<string, number | boolean>>;

/** `sgd lr 0.1 momentum 0.9 nesterov on weight-decay 0.0001` */
export function readOptimizer(reader: EntryReader): OptimizerSetting {
  const kind = reader.word(kinds);
  const args: OptimizerArguments = coreOptimizers[kind].args;
  const given: Record<string, number | boolean> = {};
  while (!reader.isAtEnd) {
    const key = reader.option(Object.keys(args));
    const spec = args[key];
    given[key] = typeof spec?.default === 'boolean' ? reader.switch() : reader.number(spec?.bounds);
  }
  return complete(kind, given);
}

function complete(kind: OptimizerSetting['kind'], given: Given): OptimizerSetting {
  const args: OptimizerArguments = coreOptimizers[kind].args;
  const values = Object.fromEntries(
    Object.entries(args).map(([key, spec]) => [spec.as, given[key] ?? spec.default]),
  );
  const { rate, weightDecay } = values;
  // The order counts for the fingerprint of a run. The values are those that the definition of this kind names.
  return { rate, weightDecay, kind, ...values } as OptimizerSetting;
}
