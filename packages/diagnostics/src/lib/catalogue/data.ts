import type { CatalogueEntry } from './entry.js';

export const data = {} as const satisfies Record<string, CatalogueEntry>;
