import { catalogue, messageOf, renderDiagnostic } from '@convlang/diagnostics';
import { compileSample, readBeside, type CodeSample } from './code-samples.js';

const maximumLines = 30;

/** Columns of what pages show of a terminal: the width of the narrowest that is common, which also fits beside a page's outline. */
export const pageWidth = 80;

/** The page of a code in Markdown: what it says, why, a file that has it, what convlang prints, and the file mended. */
export function codePage(sample: CodeSample): string {
  const { code } = sample;
  const { why } = catalogue[code];
  const head = [
    `# ${code} ${messageOf(code)}`,
    '',
    `<!-- Made from packages/diagnostics/samples/${code} by \`npm run generate\`: do not edit. -->`,
    '',
    why,
    '',
  ];
  const body = sample.kind === 'how' ? [sample.text.trim()] : example(sample);
  return `${[...head, ...body].join('\n')}\n`;
}

function example({ code, wrong, mended }: Extract<CodeSample, { kind: 'text' }>): readonly string[] {
  return [
    '## A file that has it',
    '',
    block('conv', wrong),
    '',
    '`convlang check model.conv` prints:',
    '',
    block('text', outputOf(code, wrong)),
    '',
    '## Mended',
    '',
    block('conv', mended),
  ];
}

function outputOf(code: CodeSample['code'], text: string): string {
  const { diagnostics } = compileSample(code, text);
  const sources = (file: string): string | undefined =>
    file === 'model.conv' ? text : readBeside(code, file);
  return diagnostics
    .map((diagnostic) => renderDiagnostic(diagnostic, sources, { width: pageWidth }))
    .join('\n\n');
}

/** A fenced block; the middle of a very long text is left out. */
function block(language: string, text: string): string {
  const lines = text.trimEnd().split('\n');
  const half = maximumLines / 2;
  const shown =
    lines.length > maximumLines
      ? [...lines.slice(0, half), `# ... ${lines.length - maximumLines} lines ...`, ...lines.slice(-half)]
      : lines;
  return ['```' + language, ...shown.map((line) => line.trimEnd()), '```'].join('\n');
}
