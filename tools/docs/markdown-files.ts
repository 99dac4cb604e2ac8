import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../gates/workspaces.js';
import { codeBlocks, type CodeBlock } from './code-blocks.js';

/** A code block and where it stands, such as `docs/guide/language.md:12`. */
export interface PlacedBlock extends CodeBlock {
  readonly name: string;
}

/** Pages that hold what is tested where it comes from: the reference, the networks, the pages of codes that the site copies. */
const madeElsewhere = /^(api|\.vitepress)\b|^reference\/counts\.md$|^errors\/[EW]\d+\.md$/;

/** Every Markdown file that people read: the README files and the written pages of the site, relative to the root. */
function markdownFiles(): readonly string[] {
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !madeElsewhere.test(name))
    .map((name) => join('docs', name));
  const readmes = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(group, name, 'README.md')),
  );
  return ['README.md', ...docs.sort(), ...readmes.filter((path) => existsSync(join(root, path)))];
}

/** All code blocks of some languages in the documentation, in order. */
export function documentedBlocks(...languages: readonly string[]): readonly PlacedBlock[] {
  return markdownFiles().flatMap((path) =>
    codeBlocks(readFileSync(join(root, path), 'utf8'))
      .filter((block) => languages.includes(block.language))
      .map((block) => ({ ...block, name: `${path}:${block.line}` })),
  );
}
