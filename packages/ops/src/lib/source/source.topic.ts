import type { Parts } from '../table/parts.js';
import { constant } from './constant.js';
import { inputLayer } from './input.layer.js';
import { oneHot } from './one-hot.js';

export const sourceTopic = {
  layers: { input: inputLayer },
  ops: { constant, oneHot },
} as const satisfies Parts;
