/** A fenced code block of a Markdown text. */
export interface CodeBlock {
  /** Line of its first code line, from 1. */
  readonly line: number;
  readonly language: string;
  /** What stands behind the language, `key=value` or a bare word (then `''`), by key. */
  readonly options: Readonly<Record<string, string>>;
  readonly text: string;
}

/** All fenced code blocks, in order. */
export function codeBlocks(markdown: string): readonly CodeBlock[] {
  const fence = /^( *)```(\w*)([^\n]*)\n([\s\S]*?)^\1```\s*$/gm;
  return [...markdown.matchAll(fence)].map((found) => {
    const [, indent = '', language = '', info = '', text = ''] = found;
    return {
      line: markdown.slice(0, found.index).split('\n').length + 1,
      language,
      options: Object.fromEntries(
        info
          .trim()
          .split(/\s+/)
          .filter((word) => word !== '')
          .map((word) => word.split('=', 2))
          .map(([key = '', value = '']) => [key, value]),
      ),
      text: text.replace(new RegExp(`^${indent}`, 'gm'), ''),
    };
  });
}
