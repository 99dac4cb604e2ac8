import { compile } from '@convlang/compiler';
import { renderDiagnostic } from '@convlang/diagnostics';
import { describe, expect, it } from 'vitest';
import { pageWidth } from '../generate/code-page.js';
import type { CodeBlock } from './code-blocks.js';
import { documentedBlocks } from './markdown-files.js';

/** A block that begins in the middle of a pipeline continues one of the size given by `input=`. */
function wholeFile({ text, options }: CodeBlock): string {
  return text.trimStart().startsWith('|') ? `input ${options['input'] ?? '32x32x12'}\n${text}` : text;
}

const blocks = documentedBlocks('conv');

/** `text prints=NAME` right after a model file is what checking that file under that name prints. */
const pairs = documentedBlocks('conv', 'text').flatMap((source, i, all) => {
  const printed = all[i + 1];
  return printed?.options['prints'] === undefined ? [] : [{ source, printed }];
});

describe('model files in the documentation', () => {
  it.each(blocks)('$name', (block) => {
    const text = wholeFile(block);
    const { diagnostics } = compile({ path: block.name, text });
    const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
    const { fails } = block.options;
    if (fails !== undefined) expect(errors.map((error) => error.code)).toEqual(fails.split(','));
    else expect(errors.map((error) => renderDiagnostic(error, () => text)).join('\n')).toBe('');
  });

  it.each(pairs)('$printed.name is what $source.name prints', ({ source, printed }) => {
    const path = printed.options['prints'] ?? '';
    const text = wholeFile(source);
    const { diagnostics } = compile({ path, text }, { fixes: true });
    const output = diagnostics
      .map((diagnostic) => renderDiagnostic(diagnostic, () => text, { width: pageWidth }))
      .join('\n\n');
    expect(printed.text.trimEnd()).toBe(output);
  });

  it('are there', () => expect(blocks.length).toBeGreaterThan(40));
});
