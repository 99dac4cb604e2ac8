import type { CatalogueEntry } from './entry.js';

export const names = {} as const satisfies Record<string, CatalogueEntry>;
