import type { Operand } from '@convlang/backend';
import { tfjsKernel, type Compute, type TfjsKernel } from '@convlang/backend-tfjs';
import type { RunProgram } from '../wgsl-program.js';
import { prepareElementwise } from './elementwise.js';
import { float } from './sums.js';

/** One program for each number that a step changes; every one computes what it needs of the others by itself. */
function prepareStep(
  key: string,
  parameter: Operand | undefined,
  inputs: readonly string[],
  before: string,
  values: readonly string[],
): Compute {
  const shape = parameter?.shape ?? [];
  const runs = values.map((value, i): RunProgram =>
    prepareElementwise({ key: `${key} ${i}`, inputs, shape, before, value }),
  );
  return (...given) => runs.map((run) => run(...given));
}

export const sgdStep: TfjsKernel<'sgdStep'> = tfjsKernel(({ inputs, attrs: { decay } }) =>
  prepareStep(`sgd ${decay}`, inputs[0], ['p', 'g', 'rate'], '', [
    `p[id] - rate[0] * (g[id] + ${float(decay)} * p[id])`,
  ]),
);

export const momentumStep: TfjsKernel<'momentumStep'> = tfjsKernel(
  ({ inputs, attrs: { decay, momentum, nesterov } }) =>
    prepareStep(
      `momentum ${decay} ${momentum} ${nesterov}`,
      inputs[0],
      ['p', 'g', 'v', 'rate'],
      `let d = g[id] + ${float(decay)} * p[id];
       let speed = ${float(momentum)} * v[id] + d;`,
      [`p[id] - rate[0] * ${nesterov ? `(d + ${float(momentum)} * speed)` : 'speed'}`, 'speed'],
    ),
);

/** `1 - base^count`: by the first terms of the series where the power is close to 1, as the difference would lose its digits. */
function lacking(base: number, count: string): string {
  const z = `(${count} * ${float(Math.log(base))})`;
  const series = `-${z} * (1.0 + ${z} / 2.0 * (1.0 + ${z} / 3.0 * (1.0 + ${z} / 4.0)))`;
  return base === 0 ? '1.0' : `select(1.0 - exp(${z}), ${series}, ${z} > -0.1)`;
}

export const adamStep: TfjsKernel<'adamStep'> = tfjsKernel(
  ({ inputs, attrs: { decay, beta1, beta2, epsilon } }) =>
    prepareStep(
      `adam ${decay} ${beta1} ${beta2} ${epsilon}`,
      inputs[0],
      ['p', 'g', 'm', 'v', 'rate', 'count'],
      `let d = g[id] + ${float(decay)} * p[id];
       let mean = ${float(beta1)} * m[id] + ${float(1 - beta1)} * d;
       let square = ${float(beta2)} * v[id] + ${float(1 - beta2)} * d * d;
       let t = f32(count[0]);
       let first = ${lacking(beta1, 't')};
       let second = sqrt(${lacking(beta2, 't')});`,
      [
        `p[id] - (rate[0] * second / first) * (mean / (sqrt(square) + ${float(epsilon)} * second))`,
        'mean',
        'square',
      ],
    ),
);
