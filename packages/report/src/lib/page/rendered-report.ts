import { plainText, type Block } from './block.js';
import { chartPage } from './chart-page.js';

/** What a report is shown as. */
export interface RenderedReport {
  /** HTML. */
  readonly page: string;
  readonly text: string;
}

/** A page with charts, and its text twin. */
export function rendered(title: string, { markup, text }: Block): RenderedReport {
  return { page: chartPage(title, [markup]), text: `${[plainText(title), '', ...text].join('\n')}\n` };
}
