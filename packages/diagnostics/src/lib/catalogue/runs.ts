import type { CatalogueEntry } from './entry.js';

export const runs = {} as const satisfies Record<string, CatalogueEntry>;
