import type { Parts } from '../table/parts.js';
import { bernoulli } from './bernoulli.js';
import { dropTogether } from './drop-together.js';
import { gaussian, noise } from './noise.js';
import { noiseLayer } from './noise.layer.js';
import { dropout } from './dropout.js';
import { droppathLayer, spatialdropoutLayer } from './drop-together.layer.js';
import { dropoutLayer } from './dropout.layer.js';

export const dropoutTopic = {
  layers: {
    dropout: dropoutLayer,
    spatialdropout: spatialdropoutLayer,
    droppath: droppathLayer,
    noise: noiseLayer,
  },
  ops: { bernoulli, dropout, dropTogether, gaussian, noise },
} as const satisfies Parts;
