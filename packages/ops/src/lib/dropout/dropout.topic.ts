import type { Parts } from '../table/parts.js';
import { bernoulli } from './bernoulli.js';
import { dropout } from './dropout.js';
import { dropoutLayer } from './dropout.layer.js';

export const dropoutTopic = {
  layers: { dropout: dropoutLayer },
  ops: { bernoulli, dropout },
} as const satisfies Parts;
