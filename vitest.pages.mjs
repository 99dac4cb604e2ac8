import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// What every page that we write is held to, for tests that open pages in Chromium.

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Widths and colours that pages are looked at in. */
export const sights = /** @type {const} */ ([
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
]);

/**
 * What is wrong with a page as it is open: rules of axe-core that it breaks, and by how many pixels it is wider than its window.
 *
 * @param {import('playwright').Page} page
 * @returns {Promise<string[]>}
 */
export async function pageFaults(page) {
  await page.evaluate(axe);
  /** @type {import('axe-core').Result[]} */
  const violations = await page.evaluate('axe.run().then(({ violations }) => violations)');
  const broken = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}, ${nodes.length} times, first ${nodes[0]?.target.join(' ') ?? ''}`,
  );
  /** @type {number} */
  const wider = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  return wider > 0 ? [...broken, `${wider} pixels too wide`] : broken;
}

/**
 * What is wrong with a page in each of the sights, without loading it again.
 *
 * @param {import('playwright').Page} page
 * @param {(sight: import('./vitest.pages.mjs').Sight) => Promise<unknown>} [settled]
 * @returns {Promise<string[]>}
 */
export async function faultsInAllSights(page, settled) {
  const faults = [];
  for (const sight of sights) {
    const { width, colorScheme } = sight;
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await settled?.(sight);
    for (const fault of await pageFaults(page)) faults.push(`${width} ${colorScheme}: ${fault}`);
  }
  return faults;
}
