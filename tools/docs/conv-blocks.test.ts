import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { renderDiagnostic } from '@convlang/diagnostics';
import { compile } from '@convlang/compiler';
import { describe, expect, it } from 'vitest';
import { root } from '../gates/workspaces.js';
import { codeBlocks, type CodeBlock } from './code-blocks.js';

function markdownFiles(): readonly string[] {
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !/^(api|\.vitepress)\b/.test(name))
    .map((name) => join('docs', name));
  const readmes = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(group, name, 'README.md')),
  );
  return ['README.md', ...docs.sort(), ...readmes];
}

/** A block that begins in the middle of a pipeline continues one of the size given by `input=`. */
function wholeFile({ text, options }: CodeBlock): string {
  return text.trimStart().startsWith('|') ? `input ${options['input'] ?? '32x32x6'}\n${text}` : text;
}

const blocks = markdownFiles().flatMap((path) =>
  codeBlocks(readFileSync(join(root, path), 'utf8'))
    .filter((block) => block.language === 'conv')
    .map((block) => ({ ...block, name: `${path}:${block.line}` })),
);

describe('model files in the documentation', () => {
  it.each(blocks)('$name', (block) => {
    const text = wholeFile(block);
    const { diagnostics } = compile({ path: block.name, text });
    const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
    const { fails } = block.options;
    if (fails !== undefined) expect(errors.map((error) => error.code)).toEqual([fails]);
    else expect(errors.map((error) => renderDiagnostic(error, () => text)).join('\n')).toBe('');
  });

  it('are there', () => expect(blocks.length).toBeGreaterThan(40));
});
