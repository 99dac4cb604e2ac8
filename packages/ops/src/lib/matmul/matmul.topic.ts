import type { Parts } from '../table/parts.js';
import { denseLayer } from './dense.layer.js';
import { matmul } from './matmul.js';

export const matmulTopic = {
  layers: { dense: denseLayer },
  ops: { matmul },
} as const satisfies Parts;
