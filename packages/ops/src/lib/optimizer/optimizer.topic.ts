import type { Parts } from '../table/parts.js';
import { adadeltaStep } from './adadelta-step.js';
import { adagradStep } from './adagrad-step.js';
import { adamStep } from './adam-step.js';
import { clipScale } from './clip-scale.js';
import { momentumStep } from './momentum-step.js';
import { nadamScales } from './nadam-scales.js';
import { rmspropStep } from './rmsprop-step.js';
import { sgdStep } from './sgd-step.js';

export const optimizerTopic = {
  ops: { adadeltaStep, adagradStep, adamStep, clipScale, momentumStep, nadamScales, rmspropStep, sgdStep },
} as const satisfies Parts;
