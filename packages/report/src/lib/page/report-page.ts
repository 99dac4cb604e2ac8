import { element } from '@convlang/drawing';
import type { RunReport } from '../run-report.js';
import { answersSection } from './answers/answers-section.js';
import { heading, nothing, together } from './block.js';
import { costsSection } from './costs-section.js';
import { curves } from './curves.js';
import { filtersSection } from './filters-section.js';
import { numbersSection } from './numbers-section.js';
import { overview, runFacts } from './overview.js';
import { chartPage } from './chart-page.js';
import { liveScript } from './page-script.js';
import { rendered, type RenderedReport } from './rendered-report.js';

/** The page of a report: one file, for light and dark, that asks nothing of anybody. And the same as text. */
export async function renderReport(report: RunReport): Promise<RenderedReport> {
  const content = together([
    overview(report),
    curves(report),
    report.answers === null ? nothing : answersSection(report.answers),
    await numbersSection(report),
    await filtersSection(report.filters),
    costsSection(report),
    heading(2, 'The run'),
    runFacts(report),
  ]);
  return rendered(`${report.run.name}: training`, content);
}

/** The page of a run of which nothing is known yet. */
export function waitingPage(): string {
  return chartPage('Training', [element('p', {}, 'The run has not begun yet.')]);
}

/** A page as it is served: it takes what is new from its server. */
export function livePage(page: string): string {
  const end = page.lastIndexOf('</body>');
  return `${page.slice(0, end)}${element('script', {}, liveScript)}\n${page.slice(end)}`;
}
