import type { CatalogueEntry } from './entry.js';

export const syntax = {} as const satisfies Record<string, CatalogueEntry>;
