// Gate: the site as its readers have it, in headless Chromium. The search leads to the right page, nothing of axe's rules is broken in light
// and in dark, and no page is wider than a wide and a narrow screen. Needs the built site; without Chromium it is skipped, which is said.
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium as engine, type Browser, type Locator, type Page } from 'playwright';
import { chromium, chromiumArgs } from '../../vitest.machine.mjs';
import { pageFaults, sights } from '../../vitest.pages.mjs';
import { runChecks, type Check } from './run-checks.js';
import { root } from './workspaces.js';

const HOST = 'http://localhost';
const dist = join(root, 'docs/.vitepress/dist');

/** Where a search must lead: the first result's address begins so. */
const searches = {
  E203: '/errors/E203',
  W705: '/errors/W705',
  'batch normalization': '/guide/layers#bn',
  'learning rate': '/guide/training',
  resnet50: '/reference/counts#resnet50',
  'he-normal': '/reference/words#initialisers',
  Conv2D: '/reference/frameworks#',
  BatchNorm2d: '/reference/frameworks#layers-of-pytorch',
  GAN: '/guide/custom-loop#',
  'training loop': '/guide/custom-loop#',
  'saving weights': '/guide/training#saving-and-loading-weights',
} as const;

/** One page of each kind. */
const pages = [
  '/',
  '/guide/getting-started',
  '/guide/language',
  '/guide/layers',
  '/guide/seeing',
  '/guide/command-line',
  '/reference/counts',
  '/reference/words',
  '/reference/frameworks',
  '/errors/',
  '/errors/E203',
  '/tutorials/op',
  '/architecture',
  '/api/@convlang/compiler',
] as const;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** The file that an address of the site stands for, as a server with clean addresses finds it. */
function fileOf(path: string): string | undefined {
  const plain = decodeURIComponent(path);
  const tries = [plain, `${plain}.html`, join(plain, 'index.html')].map((name) => join(dist, name));
  return tries.find((file) => extname(file) !== '' && existsSync(file));
}

async function open(
  browser: Browser,
  path: string,
  width: number,
  colorScheme: 'light' | 'dark',
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.route('**', (route) => {
    const file = fileOf(new URL(route.request().url()).pathname);
    if (file === undefined) return route.fulfill({ status: 404, body: 'not there' });
    const contentType = types[extname(file)] ?? 'application/octet-stream';
    return route.fulfill({ contentType, body: readFileSync(file) });
  });
  await page.goto(HOST + path, { waitUntil: 'networkidle' });
  return page;
}

/**
 * Opens the search by its key, which is pressed until the page hears it: on a slow machine its scripts have not run when all of it is loaded.
 *
 * @returns the box to write into
 * @throws Error when it is not there after a minute
 */
async function openSearch(page: Page): Promise<Locator> {
  const box = page.locator('#localsearch-input');
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Control+KeyK');
    const isThere = await box.waitFor({ timeout: 1000 }).then(
      () => true,
      () => false,
    );
    if (isThere) return box;
  }
  throw new Error(`${page.url()} opens no search on Control+K`);
}

/** The address that the first result of a search leads to. */
async function firstResult(browser: Browser, words: string): Promise<string> {
  const page = await open(browser, '/guide/getting-started', 1280, 'light');
  try {
    await (await openSearch(page)).fill(words);
    const href = await page
      .locator('.VPLocalSearchBox a.result')
      .first()
      .getAttribute('href', { timeout: 15_000 });
    return href ?? '';
  } finally {
    await page.context().close();
  }
}

async function faultsOf(browser: Browser, path: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { width, colorScheme } of sights) {
    const page = await open(browser, path, width, colorScheme);
    faults.push(...(await pageFaults(page)).map((line) => `${width} ${colorScheme}: ${line}`));
    await page.context().close();
  }
  return faults;
}

async function lookAround(executablePath: string): Promise<readonly Check[]> {
  const browser = await engine.launch({ executablePath, args: chromiumArgs });
  const checks: Check[] = [];
  const note = (name: string, faults: readonly string[]): void => {
    checks.push({ name, run: () => (faults.length === 0 ? undefined : faults.join('\n')) });
  };
  try {
    for (const [words, wanted] of Object.entries(searches)) {
      const found = await firstResult(browser, words);
      note(`search for ${words}`, found.startsWith(wanted) ? [] : [`leads to ${found}, not ${wanted}`]);
    }
    for (const path of pages) note(path, await faultsOf(browser, path));
  } finally {
    await browser.close();
  }
  return checks;
}

const executablePath = chromium();
if (executablePath === null) console.log('site: skipped, there is no Chromium');
else runChecks('site', await lookAround(executablePath));
