import type { Parts } from '../table/parts.js';
import { lrn, lrnGrad } from './lrn.js';
import { lrnLayer } from './lrn.layer.js';

export const lrnTopic = {
  layers: { lrn: lrnLayer },
  ops: { lrn, lrnGrad },
} as const satisfies Parts;
