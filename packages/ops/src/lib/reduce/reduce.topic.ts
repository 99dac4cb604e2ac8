import type { Parts } from '../table/parts.js';
import { expand } from './expand.js';
import { expandFeatures } from './expand-features.js';
import { sumFeatures } from './sum-features.js';
import { sumSquares } from './sum-squares.js';
import { sumTo } from './sum-to.js';

export const reduceTopic = {
  ops: { expandFeatures, expand, sumFeatures, sumSquares, sumTo },
} as const satisfies Parts;
