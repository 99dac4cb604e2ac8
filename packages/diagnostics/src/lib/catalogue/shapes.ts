import type { CatalogueEntry } from './entry.js';

export const shapes = {
  E203: {
    message: 'window does not fit a whole number of times',
    why: 'A window of size F that moves by S over W + P positions must reach the far edge exactly, or some rows and columns are never read. Frameworks round silently, and not all the same way; here the file says which.',
  },
} as const satisfies Record<string, CatalogueEntry>;
