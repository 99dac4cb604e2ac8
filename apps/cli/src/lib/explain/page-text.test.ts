import { expect, it } from 'vitest';
import { pageText } from './page-text.js';

const page = `# E1 two words

<!-- Made from somewhere: do not edit. -->

A sentence of some words
that go on.

## A [file](../guide/language#warnings) that has it

- a point of several words

\`\`\`conv
input 224x224x3 | conv 96x11x11

| relu # no link: [0](1)
\`\`\`

| a table | is left as it is |
`;

const plain = { bold: String };

it('shows a page without marks: sentences broken at the width of the terminal, code as it is', () => {
  expect(pageText(page, 16, plain)).toBe(`E1 two words

A sentence of
some words
that go on.

A file that has
it

- a point of
  several words

    input 224x224x3 | conv 96x11x11

    | relu # no link: [0](1)

| a table | is left as it is |
`);
});

it('breaks nothing where there is no end to the width, and makes headings bold', () => {
  const text = pageText(page, Infinity, { bold: (heading) => `<${String(heading)}>` });
  expect(text).toContain('<E1 two words>\n\nA sentence of some words\nthat go on.\n\n<A file that has it>\n');
});
