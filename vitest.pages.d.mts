import type { Page } from 'playwright';

/** A width in pixels and a colour scheme that pages are looked at in. */
export interface Sight {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** Each sight that pages are held to. */
export const sights: readonly Sight[];

/** What is wrong with a page as it is open: rules of axe-core that it breaks, and by how many pixels it is wider than its window. */
export function pageFaults(page: Page): Promise<string[]>;

/**
 * What is wrong with a page in each of the sights, without loading it again.
 *
 * @param settled waits for a page whose own scripts follow the colours or the width
 */
export function faultsInAllSights(
  page: Page,
  settled?: (sight: Sight) => Promise<unknown>,
): Promise<string[]>;
