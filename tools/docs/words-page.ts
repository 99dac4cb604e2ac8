import { coreVocabulary, initDocs, initNames } from '@convlang/ops';
import { partSections } from '@convlang/plugin';
import { markdownTable } from './markdown-table.js';

const head = `# Words of training and data

<!-- Made from the words' definitions by \`npm run generate\`: do not edit. -->

What the sections of a model file may name; a plugin may bring more of each. In brackets is what holds where an argument is left
out.
`;

/** The page of all words of the core that sections name, in Markdown. */
export function wordsPage(): string {
  return [head, partSections(coreVocabulary), initialisers()].join('\n');
}

function initialisers(): string {
  const rows = initNames.map((name) => [`\`${name}\``, initDocs[name]]);
  const text = `## Initialisers

What \`init\` may name, in the train section for all layers or at one of them: how kernels get their first values. Biases start at 0. _in_ is how
many numbers one number of the output is made of, _out_ how many of the output one goes into: of 16 filters of 3x3 over 8 channels 72 and 144.
Normal values are not cut off.
`;
  return [text, markdownTable(['word', 'draws'], rows), ''].join('\n');
}
