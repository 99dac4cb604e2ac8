import { expect, it } from 'vitest';
import { pageText } from './page-text.js';

const page = `# E1 two words

<!-- Made from somewhere: do not edit. -->

A sentence of some words
that go on.

- a point of several words

\`\`\`conv
input 224x224x3 | conv 96x11x11
\`\`\`

| a table | is left as it is |
`;

it('breaks the sentences of a page at the width of the terminal, and nothing else', () => {
  expect(pageText(page, 16)).toBe(`# E1 two words

A sentence of
some words
that go on.

- a point of
  several words

\`\`\`conv
input 224x224x3 | conv 96x11x11
\`\`\`

| a table | is left as it is |
`);
});

it('breaks nothing where there is no end to the width', () => {
  expect(pageText(page, Infinity)).toBe(page.replace(/<!--.*-->\n\n/, ''));
});
