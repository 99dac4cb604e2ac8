import type { Parts } from '../table/parts.js';
import { channelshuffleLayer } from './channelshuffle.layer.js';
import { concat } from './concat.js';
import { concatLayer } from './concat.layer.js';
import { flattenLayer } from './flatten.layer.js';
import { permute } from './permute.js';
import { permuteLayer } from './permute.layer.js';
import { reshape } from './reshape.js';
import { reshapeLayer } from './reshape.layer.js';
import { scatterSlice } from './scatter-slice.js';
import { slice } from './slice.js';
import { sliceLayer } from './slice.layer.js';

export const movementTopic = {
  layers: {
    flatten: flattenLayer,
    reshape: reshapeLayer,
    permute: permuteLayer,
    slice: sliceLayer,
    channelshuffle: channelshuffleLayer,
    concat: concatLayer,
  },
  ops: { concat, scatterSlice, permute, reshape, slice },
} as const satisfies Parts;
