import type { Parts } from '../table/parts.js';
import { scatterLinks, gatherLinks } from './links.js';

export const linksTopic = {
  ops: { scatterLinks, gatherLinks },
} as const satisfies Parts;
