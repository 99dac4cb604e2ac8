import type { Parts } from '../table/parts.js';
import { concat } from './concat.js';
import { concatLayer } from './concat.layer.js';
import { flattenLayer } from './flatten.layer.js';
import { reshape } from './reshape.js';
import { scatterSlice } from './scatter-slice.js';
import { slice } from './slice.js';

export const movementTopic = {
  layers: { flatten: flattenLayer, concat: concatLayer },
  ops: { concat, scatterSlice, reshape, slice },
} as const satisfies Parts;
