// Gate: the site as its readers have it, in headless Chromium. The search leads to the right page, nothing of axe's rules is broken in light
// and in dark, and no page is wider than a wide and a narrow screen. Needs the built site; without Chromium it is skipped, which is said.
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium as engine, type Browser, type Page } from 'playwright';
import { chromium, chromiumArgs } from '../../vitest.machine.mjs';
import { faultsInAllSights, type Sight } from '../../vitest.pages.mjs';
import { runChecks, type Check } from './run-checks.js';
import { root } from './workspaces.js';

const HOST = 'http://localhost';
/** How long a page may take for one thing, in milliseconds: long, as other gates keep the cores busy. */
const PATIENCE = 60_000;
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

/**
 * Opens a page of the site, and waits until its scripts have taken it over: all of it being loaded is no sign of that on a slow machine.
 * The switch of the colours has no title before.
 */
async function open(browser: Browser, path: string): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.route('**', (route) => {
    const file = fileOf(new URL(route.request().url()).pathname);
    if (file === undefined) return route.fulfill({ status: 404, body: 'not there' });
    const contentType = types[extname(file)] ?? 'application/octet-stream';
    return route.fulfill({ contentType, body: readFileSync(file) });
  });
  await page.goto(HOST + path, { waitUntil: 'networkidle' });
  await page
    .locator('.VPSwitchAppearance[title]:not([title=""])')
    .first()
    .waitFor({ state: 'attached', timeout: PATIENCE });
  return page;
}

/** The address that the first result of a search leads to. */
async function firstResult(browser: Browser, words: string): Promise<string> {
  const page = await open(browser, '/guide/getting-started');
  try {
    await page.keyboard.press('Control+KeyK');
    await page.locator('#localsearch-input').fill(words, { timeout: PATIENCE });
    const href = await page
      .locator('.VPLocalSearchBox a.result')
      .first()
      .getAttribute('href', { timeout: PATIENCE });
    return href ?? '';
  } finally {
    await page.context().close();
  }
}

async function faultsOf(browser: Browser, path: string): Promise<readonly string[]> {
  const page = await open(browser, path);
  const coloured = ({ colorScheme }: Sight): Promise<unknown> =>
    page.locator(colorScheme === 'dark' ? 'html.dark' : 'html:not(.dark)').waitFor({ timeout: PATIENCE });
  try {
    return await faultsInAllSights(page, coloured);
  } finally {
    await page.context().close();
  }
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
