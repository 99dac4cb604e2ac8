import type { Parts } from '../table/parts.js';
import { addLayer } from './add.layer.js';
import { add, sub, mul, div } from './arithmetic.js';
import { clamp } from './clamp.js';
import { scaleShift } from './scale-shift.js';
import { scaleLayer } from './scale.layer.js';
import { sqrt, sqrtGrad } from './sqrt.js';
import { square } from './square.js';

export const arithmeticTopic = {
  layers: { scale: scaleLayer, add: addLayer },
  ops: { scaleShift, add, sub, mul, div, clamp, sqrt, sqrtGrad, square },
} as const satisfies Parts;
