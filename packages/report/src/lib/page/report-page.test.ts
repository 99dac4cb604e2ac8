import { compileOrThrow } from '@convlang/compiler';
import { tensor } from '@convlang/tensor';
import { chromium as engine, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, chromiumArgs } from '../../../../../vitest.machine.mjs';
import { faultsInAllSights, pageFaults } from '../../../../../vitest.pages.mjs';
import { answersTo, floats } from '../../testing/answers-to.js';
import { classAnswers, collect, smallText } from '../../testing/collect.js';
import { bestEpoch } from '../numbers/best-epoch.js';
import { RUNS_KIND, type RunReport } from '../run-report.js';
import { ReportServer } from '../serve/report-server.js';
import { livePage, renderReport, waitingPage } from './report-page.js';
import { renderRuns } from './runs-page.js';

let report: RunReport;
let text: string;

const pageOf = async (told: RunReport): Promise<string> => (await renderReport(told)).page;

beforeAll(async () => {
  const model = compileOrThrow(
    `${smallText}\ntrain { batch 20 epochs 3 optimizer adam lr 0.01 validate split 25% }`,
  );
  const { last } = await collect(model);
  // What people name may be anything.
  report = { ...last, run: { ...last.run, name: '<b>', text: '</script><script>throw 1</script>' } };
  text = await pageOf(report);
});

test('a page has the numbers of its charts as tables, and pictures with words for them', () => {
  for (const title of ['Loss', 'Accuracy', 'Learning rate', 'Loss of each step', 'Ratio of update to weight'])
    expect(text).toContain(`<summary>Numbers: ${title}</summary>`);
  expect(text).toContain(String(Number(report.history[2]?.train.loss.toPrecision(5))));
  expect(text).not.toMatch(/<img(?![^>]* alt=)/);
  expect(text).toMatch(
    /alt="weights of c1\/kernel: -?[\d.]+ to [\d.]+ after epoch 1, -?[\d.]+ to [\d.]+ after epoch 3"/,
  );
  expect(text).toContain('&lt;b&gt;: training');
  expect(text).not.toContain('</script><script>throw');
});

test('all that a page tells is told as text, too', async () => {
  const answers = report.answers as NonNullable<RunReport['answers']>;
  const score = { samples: 4, recall: 0.75, precision: 1 };
  const cells = [
    { right: 1, named: 0, count: 3, samples: [7] },
    { right: 0, named: 0, count: 1, samples: [2] },
  ];
  const mistake = { sample: 7, right: 1, named: 0, probability: 0.9, rightProbability: 0.1 };
  const main = { ...classAnswers(report), classes: ['cat', 'dog'], cells, perClass: [score, score] };
  const heads = [{ ...main, mistakes: [mistake] }];
  const run = { ...report.run, file: 'small\u0007.conv' };
  const { text: told } = await renderReport({ ...report, run, answers: { ...answers, heads } });
  const lines = told.split('\n');
  for (const line of [
    '<b>: training',
    'The run has come to its end: 3 of 3 epochs done.',
    'ANSWERS',
    'class  named  samples',
    'dog      cat        3',
    'cat          4    100.0 %  75.0 %',
    'INSIDE THE NETWORK',
    'FILTERS',
    'TIME AND MEMORY',
    'seed: 1',
    '</script><script>throw 1</script>',
  ])
    expect(lines).toContain(line);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(120);
  expect(lines.join('')).not.toContain('\u0007');
});

test('a run of which nothing is known yet has a page', async () => {
  const empty = {
    ...report,
    history: [],
    steps: { every: 1, loss: [] },
    numbers: [],
    layers: [],
    filters: [],
  };
  const page = await pageOf({ ...empty, answers: null, state: 'running' });
  expect(page).toContain('The run was running');
  expect(page).not.toContain('<h2>Answers');
});

test('many classes are told by the pairs that were confused', async () => {
  const classes = Array.from({ length: 200 }, (_, i) => `kind ${i}`);
  const cells = [
    { right: 7, named: 9, count: 3, samples: [1] },
    { right: 0, named: 0, count: 5, samples: [2] },
  ];
  const perClass = classes.map(() => ({ samples: 1, recall: 1, precision: null }));
  const answers = report.answers as NonNullable<RunReport['answers']>;
  const heads = [{ ...classAnswers(report), classes, cells, perClass }];
  const page = await pageOf({ ...report, answers: { ...answers, heads } });
  expect(page).toContain('aria-label="3 of class kind 7 named kind 9"');
  expect(page).not.toContain('5 of class kind 0 named kind 0');
});

/** A page of a network with a head of every kind. */
async function everyKind(): Promise<string> {
  const images = floats([4, 4, 4, 1], ...Array.from({ length: 64 }, (_, i) => (i % 7) / 6));
  const rows = floats([2, 2], 2, -10, 3, 26);
  const conv = { layer: 'c', isConv: true };
  const said = [
    await answersTo(
      { ...conv, text: 'input 4x4x1 | conv 1x1x1 as c\ntrain { loss cross-entropy }', width: 1 },
      images,
      tensor(
        'i32',
        [4, 4, 4],
        Int32Array.from({ length: 64 }, (_, i) => i % 2),
      ),
    ),
    await answersTo(
      { ...conv, text: 'input 4x4x1 | conv 1x1x1 as c\ntrain { loss mse }', width: 1 },
      images,
      floats([4, 4, 4, 1], ...Array.from({ length: 64 }, (_, i) => (i % 5) / 4)),
    ),
    await answersTo(
      { layer: 'd', text: 'input 2 | dense 2 as d\ntrain { loss mse }', width: 2 },
      rows,
      floats([2, 2], 1, 10, 3, 20),
    ),
    await answersTo(
      { layer: 'd', text: 'input 2 | dense 2 as d | sigmoid\ntrain { loss binary-cross-entropy }', width: 2 },
      rows,
      floats([2, 2], 0, 1, 1, 0),
    ),
  ];
  const others = said.map(({ main }) => ({ ...main, head: main.kind }));
  const answers = report.answers as NonNullable<RunReport['answers']>;
  return pageOf({ ...report, answers: { ...answers, heads: [...answers.heads, ...others] } });
}

test('each head is told by itself, by what its labels are', async () => {
  const page = await everyKind();
  const titles = [...page.matchAll(/<h([34])>([^<]*)</g)].map(([, level, title]) => `${level} ${title}`);
  const told = titles.slice(0, titles.indexOf('3 Weights and gradients'));
  expect(told).toEqual([
    '3 The main head',
    '4 What was taken for what',
    '4 Classes',
    '4 Calibration',
    '4 The most confident mistakes',
    '3 The tap maps',
    '4 What was taken for what',
    '4 Classes',
    '4 The worst samples',
    '3 The tap images',
    '4 Errors',
    '4 The worst samples',
    '3 The tap values',
    '4 Errors',
    '4 Answers and targets',
    '4 The worst samples',
    '3 The tap labels',
    '4 Labels',
    '4 The samples with the most wrong labels',
  ]);
});

const executablePath = chromium();

describe.skipIf(executablePath === null)('in a browser (skipped without chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    if (executablePath !== null) browser = await engine.launch({ executablePath, args: chromiumArgs });
  });
  afterAll(() => browser.close());

  async function open(width: number, colorScheme: 'light' | 'dark', content = text): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    const page = await context.newPage();
    page.on('pageerror', (error) => expect.fail(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) expect.fail(`asked for ${request.url()}`);
    });
    await page.setContent(content);
    return page;
  }

  test('in wide and narrow windows, light and dark, nothing is too wide, and axe-core finds nothing', async () => {
    const page = await open(1280, 'light', await everyKind());
    expect(await page.locator('.chart canvas').count()).toBe(await page.locator('.chart').count());
    expect(await faultsInAllSights(page)).toEqual([]);
    await page.context().close();
  });

  test('the page of several runs is as good, and has their names in its charts', async () => {
    const listed = {
      name: 'Small',
      state: 'finished',
      date: report.updated,
      seed: 1,
      backend: 'ts',
    } as const;
    const { history } = report;
    const own = { ...listed, epochs: 3, history, best: bestEpoch(history), problem: null };
    const bad = { state: 'damaged', history: [], best: null, problem: 'E524 cut off' } as const;
    const runs = [
      { ...own, folder: 'runs/a' },
      { ...own, folder: 'runs/<b>' },
      { ...own, ...bad, folder: 'c' },
    ];
    const page = await open(
      390,
      'light',
      renderRuns({ kind: RUNS_KIND, version: 1, written: report.updated, runs }).page,
    );
    expect(await page.locator('.u-legend').first().textContent()).toContain('runs/<b>');
    expect(await pageFaults(page)).toEqual([]);
    await page.context().close();
  });

  test('a cell is pressed by keys, and its pictures are shown', async () => {
    const page = await open(1280, 'light');
    const cell = classAnswers(report).cells[0];
    const button = page.locator(`[data-cell="0 ${cell?.right} ${cell?.named}"]`);
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('#cell-pictures-0 img').count()).toBe(cell?.samples.length);
    expect(await page.locator('#cell-pictures-0 p').textContent()).toContain(
      `Class ${cell?.right}, named ${cell?.named}`,
    );
    await page.context().close();
  });

  test('a page says how long ago there was a word of a run that goes on, by itself', async () => {
    const page = await browser.newPage();
    const updated = new Date(Date.now() - 90 * 60_000).toISOString();
    await page.setContent(await pageOf({ ...report, state: 'running', updated }));
    const said = `The run was running at ${updated.slice(0, 10)} ${updated.slice(11, 19)} UTC, and has said nothing for 90 min since`;
    expect(await page.locator('main p').first().textContent()).toContain(said);
    await page.close();
  });

  test('a page that is served follows the run, and keeps what was opened', async () => {
    const server = await ReportServer.open(0, livePage(waitingPage()));
    const page = await browser.newPage();
    await page.goto(server.address.replace('127.0.0.1', 'localhost'));
    expect(await page.getByText('The run has not begun yet').count()).toBe(1);
    server.show(livePage(await pageOf({ ...report, state: 'running' })));
    await page.getByText('The run was running').waitFor();
    await page.getByText('Numbers: Loss', { exact: true }).click();
    expect(await page.getByText('The run was running').count()).toBe(1);
    server.show(livePage(text));
    await page.getByText('The run has come to its end').waitFor();
    expect(await page.locator('.chart canvas').count()).toBe(await page.locator('.chart').count());
    expect(await page.locator('details[open]').count()).toBe(1);
    await server.close();
    await page.close();
  });
});
