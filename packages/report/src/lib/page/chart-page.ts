import { element, htmlPage } from '@convlang/drawing';
import { chartLibrary, pageScript } from './page-script.js';
import { runPageStyle } from './page-style.js';

const noScript = 'Charts need a script; their numbers stand below them as tables.';

/**
 * A page on which charts are drawn.
 *
 * @param parts markup; empty ones are left out
 */
export function chartPage(title: string, parts: readonly string[]): string {
  const library = chartLibrary();
  return htmlPage({
    title,
    style: library.style + runPageStyle,
    content: [element('noscript', {}, element('p', {}, noScript)), ...parts]
      .filter((part) => part !== '')
      .join('\n'),
    script: library.script + pageScript,
  });
}
