import type { Parts } from '../table/parts.js';
import { bernoulli } from './bernoulli.js';
import { dropTogether } from './drop-together.js';
import { dropout } from './dropout.js';
import { droppathLayer, spatialdropoutLayer } from './drop-together.layer.js';
import { dropoutLayer } from './dropout.layer.js';

export const dropoutTopic = {
  layers: { dropout: dropoutLayer, spatialdropout: spatialdropoutLayer, droppath: droppathLayer },
  ops: { bernoulli, dropout, dropTogether },
} as const satisfies Parts;
