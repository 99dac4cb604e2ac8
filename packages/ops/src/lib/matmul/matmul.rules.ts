import { emitGradient, inputOf, outputGradient } from '../definition/emit-gradient.js';
import type { GradientRule, RulesOf } from '../definition/rules.js';
import type { matmulTopic } from './matmul.topic.js';

/** `dA = dY B'`, `dB = A' dY`, written so that each comes out in the way its matrix is stored. */
const matmulGradient: GradientRule = (context) => {
  const dy = outputGradient(context);
  const [a, b] = [inputOf(context, 0), inputOf(context, 1)];
  const transposedA = context.attrs['transposeA'] === true;
  const transposedB = context.attrs['transposeB'] === true;
  return [
    transposedA
      ? emitGradient(context, 0, 'matmul', [b, dy], { transposeA: transposedB, transposeB: true })
      : emitGradient(context, 0, 'matmul', [dy, b], { transposeB: !transposedB }),
    transposedB
      ? emitGradient(context, 1, 'matmul', [dy, a], { transposeA: true, transposeB: transposedA })
      : emitGradient(context, 1, 'matmul', [a, dy], { transposeA: !transposedA }),
    ...(context.inputs.length > 2 ? [dy] : []),
  ];
};

export const matmulRules = {
  gradients: {
    matmul: matmulGradient,
  },
} as const satisfies RulesOf<typeof matmulTopic>;
