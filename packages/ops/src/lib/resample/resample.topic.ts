import type { Parts } from '../table/parts.js';
import { resample, resampleGrad } from './resample.js';

export const resampleTopic = {
  ops: { resample, resampleGrad },
} as const satisfies Parts;
