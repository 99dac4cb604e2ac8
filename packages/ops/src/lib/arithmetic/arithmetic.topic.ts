import type { Parts } from '../table/parts.js';
import { add, sub, mul, div } from './arithmetic.js';
import { clamp, clampGrad } from './clamp.js';
import { max } from './max.js';
import { addLayer, averageLayer, maxLayer, mulLayer, subLayer } from './merge.layer.js';
import { scaleShift } from './scale-shift.js';
import { scaleLayer } from './scale.layer.js';
import { sqrt, sqrtGrad } from './sqrt.js';
import { square } from './square.js';

export const arithmeticTopic = {
  layers: {
    scale: scaleLayer,
    add: addLayer,
    sub: subLayer,
    mul: mulLayer,
    max: maxLayer,
    average: averageLayer,
  },
  ops: { scaleShift, add, sub, mul, div, max, clamp, clampGrad, sqrt, sqrtGrad, square },
} as const satisfies Parts;
