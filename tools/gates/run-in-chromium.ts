import { chromium } from 'playwright';
import { chromiumArgs } from '../../vitest.machine.mjs';
import type { Bundle } from './bundle.js';

const HOST = 'http://localhost/';
const LIMIT_MS = 60_000;

/**
 * Runs a bundle in a page of headless Chromium. Its files come from memory; whatever else the page asks for is refused.
 *
 * @param executablePath of Chromium
 * @param entry the bundle's first chunk, whose default export is a promise of plain data
 * @returns that data
 * @throws Error with what went wrong in the page, or what it asked for
 */
export async function runInChromium(executablePath: string, bundle: Bundle, entry: string): Promise<unknown> {
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(LIMIT_MS);
    const asked: string[] = [];
    await page.route('**', async (route) => {
      const path = new URL(route.request().url()).pathname.slice(1);
      const chunk = bundle.chunks.find(({ fileName }) => fileName === path);
      if (path === '')
        return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>gate</title>' });
      if (chunk !== undefined) return route.fulfill({ contentType: 'text/javascript', body: chunk.code });
      if (path !== 'favicon.ico') asked.push(route.request().url());
      return route.abort();
    });
    await page.goto(HOST);
    const result: unknown = await page.evaluate(
      async (url) => ((await import(url)) as { readonly default: Promise<unknown> }).default,
      HOST + entry,
    );
    if (asked.length > 0) throw new Error(`the page asked for ${asked.join(', ')}`);
    return result;
  } finally {
    await browser.close();
  }
}
