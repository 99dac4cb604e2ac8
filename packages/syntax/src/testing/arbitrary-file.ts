import fc from 'fast-check';

/**
 * Tokens of a file. One that starts with `~` is glued to the one before it; between all others may stand any white space
 * and comments.
 */
type Tokens = readonly string[];
type TokensArbitrary = fc.Arbitrary<Tokens>;

function sequence(...parts: readonly (TokensArbitrary | string)[]): TokensArbitrary {
  const arbitraries = parts.map((part) => (typeof part === 'string' ? fc.constant([part]) : part));
  return fc.tuple(...arbitraries).map((lists) => lists.flat());
}

function joined(part: TokensArbitrary, joint: string, maxLength: number): TokensArbitrary {
  return fc
    .array(part, { minLength: 1, maxLength })
    .map((lists) => lists.flatMap((list, i) => (i === 0 ? list : [joint, ...list])));
}

const word = fc
  .constantFrom('conv', 'relu', 'pool', 'bn', 'xs', 'label-smoothing', 'a1')
  .map((text) => [text]);
const name = fc.constantFrom('n', 'k', 'growth', 'val-loss').map((text) => [text]);
const count = fc.nat(999).map((n) => [String(n)]);
const number = fc.constantFrom('0', '7', '0.5', '1e-4', '128').map((text) => [text]);

const { expression } = fc.letrec<{ expression: Tokens; operand: Tokens }>((tie) => ({
  operand: fc.oneof(
    { maxDepth: 3 },
    number,
    name,
    fc.constant(['in.c']),
    sequence('(', tie('expression'), ')'),
    sequence('-', tie('operand')),
  ),
  expression: fc.oneof(
    { maxDepth: 3 },
    tie('operand'),
    fc
      .tuple(tie('operand'), fc.constantFrom('+', '-', '*', '/'), tie('operand'))
      .map(([left, operator, right]) => [...left, operator, ...right]),
  ),
}));

const dim = fc.oneof(count, sequence('(', expression, ')'));
const dims = fc
  .array(dim, { minLength: 1, maxLength: 3 })
  .map((parts) => parts.flatMap((part, i) => (i === 0 ? part : ['~x', ...glued(part)])));

function glued([first, ...rest]: Tokens): Tokens {
  return [`~${first ?? ''}`, ...rest];
}

const comparison = fc
  .tuple(expression, fc.constantFrom('==', '<', '>='), expression)
  .map(([left, operator, right]) => [...left, operator, ...right]);
const condition = fc.oneof(
  comparison,
  sequence(comparison, 'and', comparison),
  sequence('not', '(', comparison, ')'),
);

const atom = fc.oneof(dims, word, number, fc.constantFrom(['on'], ['off'], ['"a b"'], ['-', '~0.5']));
const layer = fc
  .tuple(word, fc.array(atom, { maxLength: 4 }))
  .map(([first, atoms]) => [...first, ...atoms.flat()]);
const given = fc.oneof(expression, expression, fc.constantFrom(['skip'], ['on'], ['off']));
const argument = fc.oneof(given, sequence(name, ':', given));
const call = fc
  .tuple(fc.constantFrom('f', 'stage'), fc.option(joined(argument, ',', 3), { nil: [] }))
  .map(([block, given]) => [block, '~(', ...given, ')']);
const suffix = fc.oneof(sequence('->', dims), sequence('as', name));

const { pipeline } = fc.letrec<{ pipeline: Tokens; core: Tokens }>((tie) => ({
  core: fc.oneof(
    { maxDepth: 3 },
    layer,
    call,
    fc.constant(['skip']),
    sequence('from', name),
    sequence('repeat', expression, '{', tie('pipeline'), '}'),
    sequence('repeat', count, 'as', name, '{', tie('pipeline'), '}'),
    sequence('repeat', count, 'index', name, '{', tie('pipeline'), '}'),
    sequence('if', condition, '{', tie('pipeline'), '}'),
    sequence('if', condition, '{', tie('pipeline'), '}', 'else', '{', tie('pipeline'), '}'),
    sequence('tap', name, '{', tie('pipeline'), '}'),
    fc
      .array(tie('pipeline'), { minLength: 1, maxLength: 3 })
      .map((branches) => ['parallel', 'add', '{', ...branches.flatMap((branch) => ['-', ...branch]), '}']),
  ),
  pipeline: joined(
    fc
      .tuple(tie('core'), fc.array(suffix, { maxLength: 2 }))
      .map(([core, tail]) => [...core, ...tail.flat()]),
    '|',
    5,
  ),
}));

const parameter = fc.oneof(name, sequence(name, '=', given));
const header = fc.oneof(
  sequence('net', 'Name'),
  sequence('rounding', 'conv', 'floor', 'pool', 'ceil'),
  sequence('const', name, '=', expression),
  sequence(
    'table',
    name,
    '=',
    '[',
    joined(
      fc.array(count, { minLength: 1, maxLength: 4 }).map((row) => row.flat()),
      ';',
      4,
    ),
    ']',
  ),
  sequence('block', name, '{', pipeline, '}'),
  sequence('block', name, '(', joined(parameter, ',', 3), ')', '{', pipeline, '}'),
  sequence('use', '"a.conv"'),
);

const section = fc
  .oneof(
    fc.constant(
      'train { loss cross-entropy loss aux mse weight 0.3 schedule step every 30 epochs by 0.1 epochs 4 }',
    ),
    fc.constant('train { validate split 10 ~% batch 128 metrics accuracy top5 seed 1 }'),
    fc.constant(
      'data { source mnist "p q" gray pad 28 ~x28 to 32 ~x32 scale 1 / 255 mean - ~0.5 augment shift 2 flip horizontal }',
    ),
    fc.constant('expect { params 61706 memory < 2 ~M output 3 ~x4 receptive-field 16 at s4 }'),
    fc.constant('expect { }'),
  )
  .map((text) => text.replace('"p q"', '"p_q"').split(' '));

const space = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ' ',
  '  ',
  '\n',
  '\n',
  '\n\n',
  '\t',
  '\r\n',
  ' # note\n',
  '\n## doc\n',
  '\n  # own\n\n',
);

function oneOfEachName(sections: readonly Tokens[]): Tokens {
  const seen = new Set<string | undefined>();
  return sections.filter(([first]) => !seen.has(first) && seen.add(first)).flat();
}

function oncePerFile(headers: readonly Tokens[]): Tokens {
  const seen = new Set<string | undefined>();
  return headers
    .filter(([first]) => (first !== 'net' && first !== 'rounding') || (!seen.has(first) && seen.add(first)))
    .flat();
}

const tokens = fc
  .tuple(
    fc.array(header, { maxLength: 3 }).map(oncePerFile),
    fc.option(pipeline, { nil: [] }),
    fc.array(section, { maxLength: 3 }).map(oneOfEachName),
  )
  .map((parts) => parts.flat());

/** The text of a file without errors, with white space and comments wherever they may stand. */
export const arbitraryFile: fc.Arbitrary<string> = tokens.chain((list) =>
  fc
    .array(space, { minLength: list.length, maxLength: list.length })
    .map((spaces) =>
      list.map((token, i) => (token.startsWith('~') ? token.slice(1) : (spaces[i] ?? ' ') + token)).join(''),
    ),
);
