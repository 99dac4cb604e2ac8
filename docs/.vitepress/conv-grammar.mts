import type { LanguageRegistration } from 'vitepress';

/** Colours for `conv` code blocks. A stage's word is what follows a `|`, a `{`, a `-` bullet or opens a line. */
export const convGrammar: LanguageRegistration = {
  name: 'conv',
  scopeName: 'source.conv',
  patterns: [
    { name: 'comment.line.conv', match: '#.*$' },
    { name: 'string.quoted.double.conv', match: '"[^"]*"' },
    { name: 'constant.numeric.conv', match: '\\b\\d+(?:\\.\\d+)?(?:e-?\\d+)?(?:x[\\d(][\\dx]*)*(?:%|/\\d+|[kMG]\\b)?' },
    {
      name: 'keyword.control.conv',
      match:
        '(?<![\\w-])(?:net|rounding|const|table|block|use|input|repeat|parallel|if|else|tap|skip|from|as|and|or|not|train|data|expect)(?![\\w-])',
    },
    {
      match: '(?:^\\s*\\||\\||\\{|(?<=\\s)-)\\s+([a-z][\\w-]*)',
      captures: { '1': { name: 'entity.name.function.conv' } },
    },
    { name: 'keyword.operator.conv', match: '->|==|!=|<=|>=|[|<>+*/=]' },
  ],
  repository: {},
};
