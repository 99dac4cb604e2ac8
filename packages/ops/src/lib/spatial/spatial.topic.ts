import type { Parts } from '../table/parts.js';
import { cropLayer } from './crop.layer.js';
import { pad } from './pad.js';
import { padLayer } from './pad.layer.js';
import { pixelshuffleLayer, pixelunshuffleLayer } from './pixelshuffle.layer.js';
import { upsample } from './upsample.js';
import { upsampleLayer } from './upsample.layer.js';

export const spatialTopic = {
  layers: {
    pad: padLayer,
    crop: cropLayer,
    upsample: upsampleLayer,
    pixelshuffle: pixelshuffleLayer,
    pixelunshuffle: pixelunshuffleLayer,
  },
  ops: { pad, upsample },
} as const satisfies Parts;
