import type { CatalogueEntry } from './entry.js';

export const lints = {} as const satisfies Record<string, CatalogueEntry>;
