import { coreVocabulary } from '@convlang/ops';
import { partSections } from '@convlang/plugin';

const head = `# Words of training and data

<!-- Made from the words' definitions by \`npm run generate\`: do not edit. -->

What the sections of a model file may name; a plugin may bring more of each. In brackets is what holds where an argument is left
out.
`;

/** The page of all words of the core that sections name, in Markdown. */
export function wordsPage(): string {
  return [head, partSections(coreVocabulary)].join('\n');
}
