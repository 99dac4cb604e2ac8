import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../node.js';

const parse = (text: string) => parseConfig({ path: 'convlang.config', text });

/** Each finding as its message and the text it points at. */
const faults = (text: string) =>
  parse(text).diagnostics.map(({ message, span }) => [message, text.slice(span?.start, span?.end)]);

describe('a project config', () => {
  it('names plugins, line by line, with comments', () => {
    const text = '# ours\n\nuse plugin "convlang-swish"\r\n  use   plugin "./a b#c.js" # beside "it"\n';
    const { uses, diagnostics } = parse(text);
    expect(diagnostics).toEqual([]);
    expect(uses.map(({ name }) => name)).toEqual(['convlang-swish', './a b#c.js']);
    expect(uses.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '"convlang-swish"',
      '"./a b#c.js"',
    ]);
  });

  it('may be empty', () => expect(parse('# nothing yet').uses).toEqual([]));

  it.each([
    ['use plugin swish', 'expected a name in quotes here, not `swish`', 'swish'],
    ['use plugin "swish', 'expected a name in quotes here, not `"swish`', '"swish'],
    ['use plugin ""', 'expected a name in quotes here, not `""`', '""'],
    ['use plugin', 'expected a name in quotes here, not the end of the line', ''],
    ['plugin "swish"', 'expected `use` here, not `plugin`', 'plugin'],
    ['use "swish"', 'expected `plugin` here, not `"swish"`', '"swish"'],
    ['use plugin "a" "b"', 'expected the end of the line here, not `"b"`', '"b"'],
  ])('%s', (line, message, place) => {
    expect(faults(`# first\n${line}\n`)).toEqual([[message, place]]);
  });

  it('reports each wrong line', () => expect(faults('use\nplugin\nuse plugin "a"').length).toBe(2));
});
