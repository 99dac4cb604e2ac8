import type { GraphBuilder, Parameter, ValueId } from '@convlang/ir';
import { completeValues, findWord, type SettingRecord, type Vocabulary } from '@convlang/ops';

/** The optimiser's fixed numbers; the learning rate is an input of the step. */
export interface OptimizerChoice extends SettingRecord {
  readonly kind: string;
}

/**
 * Appends one step of the optimiser for a parameter: its moments as state parameters that start at zero, and the updates of
 * parameter and moments.
 *
 * @returns the new value of the parameter
 * @throws Error for an optimiser that there is not, or that gives other values than it keeps
 */
export function appendOptimizerStep(
  builder: GraphBuilder,
  choice: OptimizerChoice,
  parameter: Parameter,
  gradient: ValueId,
  run: { readonly rate: ValueId; readonly step: ValueId; readonly isNorm: boolean } & Pick<
    Vocabulary,
    'optimizers'
  >,
): ValueId {
  const optimizer = findWord(run.optimizers, 'optimizer', choice.kind);
  const values = withoutSpared(completeValues(optimizer, choice), choice, parameter, run.isNorm);
  const names = optimizer.state(values).map((slot) => `${slot}/${parameter.name}`);
  const type = builder.typeOf(parameter.value);
  const state = names.map((name) =>
    builder.parameter(
      {
        name,
        layer: parameter.layer,
        stream: parameter.stream,
        role: 'state',
        initializer: { kind: 'constant', value: 0 },
      },
      type,
    ),
  );
  const outputs = optimizer.emit({
    builder,
    values,
    parameter: parameter.value,
    gradient,
    state,
    rate: run.rate,
    step: run.step,
    name: `new/${parameter.name}`,
  });
  const updated = [parameter.name, ...names];
  if (outputs.length !== updated.length)
    throw new Error(
      `the optimizer ${choice.kind} gives ${outputs.length} new values, not ${updated.length}: ${updated.join(', ')}`,
    );
  outputs.forEach((value, i) => builder.update(updated[i] ?? '', value));
  return outputs[0] as ValueId;
}

/** No weight decay for a bias, or a parameter of a normalisation, that the file spares. */
function withoutSpared(
  values: SettingRecord,
  { except = [] }: OptimizerChoice,
  { name }: Parameter,
  isNorm: boolean,
): SettingRecord {
  const spared = Array.isArray(except) ? except.map(String) : [];
  const isBias = name.endsWith('/bias');
  const isSpared = (isBias && spared.includes('bias')) || (isNorm && spared.includes('norm'));
  return isSpared && 'weightDecay' in values ? { ...values, weightDecay: 0 } : values;
}
