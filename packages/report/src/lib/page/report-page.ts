import { element, htmlPage } from '@convlang/drawing';
import type { RunReport } from '../run-report.js';
import { answersSection } from './answers-section.js';
import { costsSection } from './costs-section.js';
import { curves } from './curves.js';
import { filtersSection } from './filters-section.js';
import { numbersSection } from './numbers-section.js';
import { overview, runFacts } from './overview.js';
import { chartLibrary, liveScript, pageScript } from './page-script.js';
import { runPageStyle } from './page-style.js';

/** The page of a report: one file, for light and dark, that asks nothing of anybody. */
export async function reportPage(report: RunReport): Promise<string> {
  const library = chartLibrary();
  const noScript = 'Charts need a script; their numbers stand below them as tables.';
  const content = [
    overview(report),
    element('noscript', {}, element('p', {}, noScript)),
    element('div', { class: 'charts' }, curves(report)),
    report.answers === null ? '' : answersSection(report.answers),
    await numbersSection(report),
    await filtersSection(report.filters),
    costsSection(report),
    element('h2', {}, 'The run'),
    runFacts(report),
  ];
  return htmlPage({
    title: `${report.run.name}: training`,
    style: library.style + runPageStyle,
    content: content.filter((part) => part !== '').join('\n'),
    script: library.script + pageScript,
  });
}

/** A page as it is served: it takes what is new from its server. */
export function livePage(page: string): string {
  const end = page.lastIndexOf('</body>');
  return `${page.slice(0, end)}${element('script', {}, liveScript)}\n${page.slice(end)}`;
}
