import type { CatalogueEntry } from './entry.js';

export const limits = {} as const satisfies Record<string, CatalogueEntry>;
