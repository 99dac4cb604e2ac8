import { describe, expect, it } from 'vitest';
import { parseJsonConfig } from './parse-json-config.js';

const path = 'convlang.config.json';

/** The message of what is wrong in a config, and the text that it points at. */
function fault(text: string): readonly (string | undefined)[] {
  const { diagnostics } = parseJsonConfig({ path, text });
  return diagnostics.flatMap(({ code, message, span }) => [
    `${code} ${message}`,
    text.slice(span?.start, span?.end),
  ]);
}

describe('a config in JSON', () => {
  it('names plugins in their order, each with its place', () => {
    const text = '{\n  "plugins": ["./a b.mjs", "@scope/p"]\n}\n';
    const { uses, diagnostics } = parseJsonConfig({ path, text });
    expect(diagnostics).toEqual([]);
    expect(uses.map(({ name, span }) => [name, text.slice(span.start, span.end)])).toEqual([
      ['./a b.mjs', '"./a b.mjs"'],
      ['@scope/p', '"@scope/p"'],
    ]);
  });

  it('may name none', () => {
    expect(parseJsonConfig({ path, text: '{ "plugins": [] }' })).toEqual({ uses: [], diagnostics: [] });
  });

  it.each([
    ['', 'E544 expected `{` here, not the end of the file', ''],
    ['["a"]', 'E544 expected `{` here, not `[`', '['],
    ['{}', 'E544 expected `"plugins"` here, not `}`', '}'],
    ['{ "plugin": ["a"] }', 'E544 expected `"plugins"` here, not `"plugin"`', '"plugin"'],
    ['{ "plugins": "a" }', 'E544 expected `[` here, not `"a"`', '"a"'],
    ['{ "plugins": ["a",] }', 'E544 expected a name in quotes here, not `]`', ']'],
    ['{ "plugins": ["a" "b"] }', 'E544 expected `,` or `]` here, not `"b"`', '"b"'],
    ['{ "plugins": [""] }', 'E544 expected a name in quotes or `]` here, not `""`', '""'],
    ['{ "plugins": [1] }', 'E544 expected a name in quotes or `]` here, not `1`', '1'],
    ['{ "plugins": ["a"], "plugins": [] }', 'E544 expected `}` here, not `,`', ','],
    ['{ "plugins": ["a"] } x', 'E544 expected the end of the file here, not `x`', 'x'],
    ['// no\n{}', 'E544 expected `{` here, not `//`', '//'],
    ['{ "plugins": ["a', 'E544 expected a name in quotes or `]` here, not `"a`', '"a'],
    ['{ "plugins": ["\\q"] }', 'E544 expected a name in quotes or `]` here, not `"\\q"`', '"\\q"'],
  ])('%s is wrong', (text, message, place) => {
    expect(fault(text)).toEqual([message, place]);
  });

  it('is refused however deep it goes', () => {
    expect(fault('['.repeat(1_000_000))[0]).toBe('E544 expected `{` here, not `[`');
    expect(fault(`{ "plugins": ${'['.repeat(1_000_000)}`)[0]).toBe(
      'E544 expected a name in quotes or `]` here, not `[`',
    );
  });
});
