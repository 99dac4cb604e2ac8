import { unreachable } from '@convlang/diagnostics';
import type { Attrs, GraphBuilder, Parameter, ValueId } from '@convlang/ir';
import type { OptimizerChoice } from './training-settings.js';

/** The op of an optimiser's step. Its inputs: parameter, gradient, moments, `rate`, and `step` where it counts steps. */
interface StepForm {
  readonly op: string;
  /** State names begin with these: `adam.m/conv1/kernel`. */
  readonly moments: readonly string[];
  readonly countsSteps: boolean;
  readonly attrs: Attrs;
}

function stepForm(choice: OptimizerChoice): StepForm {
  const decay = choice.weightDecay;
  switch (choice.kind) {
    case 'sgd': {
      const { momentum, nesterov } = choice;
      if (momentum === 0) return { op: 'sgdStep', moments: [], countsSteps: false, attrs: { decay } };
      const attrs = { momentum, nesterov, decay };
      return { op: 'momentumStep', moments: ['momentum.v'], countsSteps: false, attrs };
    }
    case 'adam': {
      const { beta1, beta2, epsilon } = choice;
      const attrs = { beta1, beta2, epsilon, decay };
      return { op: 'adamStep', moments: ['adam.m', 'adam.v'], countsSteps: true, attrs };
    }
    case 'rmsprop': {
      const attrs = { rho: choice.rho, epsilon: choice.epsilon, decay };
      return { op: 'rmspropStep', moments: ['rmsprop.s'], countsSteps: false, attrs };
    }
    case 'adagrad': {
      const attrs = { epsilon: choice.epsilon, decay };
      return { op: 'adagradStep', moments: ['adagrad.s'], countsSteps: false, attrs };
    }
    case 'adadelta': {
      const attrs = { rho: choice.rho, epsilon: choice.epsilon, decay };
      return { op: 'adadeltaStep', moments: ['adadelta.s', 'adadelta.d'], countsSteps: false, attrs };
    }
    default:
      return unreachable(choice);
  }
}

/**
 * Appends one step of the optimiser for a parameter: its moments as state parameters that start at zero, and the updates of
 * parameter and moments.
 */
export function appendOptimizerStep(
  builder: GraphBuilder,
  choice: OptimizerChoice,
  parameter: Parameter,
  gradient: ValueId,
  run: { readonly rate: ValueId; readonly step: ValueId },
): void {
  const form = stepForm(choice);
  const names = form.moments.map((moment) => `${moment}/${parameter.name}`);
  const type = builder.typeOf(parameter.value);
  const moments = names.map((name) =>
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
  const inputs = [parameter.value, gradient, ...moments, run.rate, ...(form.countsSteps ? [run.step] : [])];
  const outputs = builder.emitAll(form.op, inputs, { attrs: form.attrs, name: `new/${parameter.name}` });
  [parameter.name, ...names].forEach((name, i) => {
    const value = outputs[i];
    if (value !== undefined) builder.update(name, value);
  });
}
