import type { Page } from 'playwright';

/** Widths and colours that pages are looked at in. */
export const sights: readonly { readonly width: number; readonly colorScheme: 'light' | 'dark' }[];

/** What is wrong with a page as it is open: rules of axe-core that it breaks, and by how many pixels it is wider than its window. */
export function pageFaults(page: Page): Promise<string[]>;

/** What is wrong with a page in each of the sights, without loading it again. */
export function faultsInAllSights(page: Page): Promise<string[]>;
