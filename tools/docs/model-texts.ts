import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { models } from '@convlang/models';
import { root } from '../gates/workspaces.js';

/** The module that holds the text of every published network, for pages, which read no files. */
export function modelTexts(): string {
  const entries = models.map(({ name }) => {
    const text = readFileSync(join(root, `packages/models/${name}.conv`), 'utf8');
    return `${JSON.stringify(name)}: ${JSON.stringify(text)},`;
  });
  return `// Made from the model files by \`npm run generate\`; do not edit.
import type { ModelName } from './models.js';

/** The text of each network of this package, as its \`.conv\` file has it. */
export const texts: Readonly<Record<ModelName, string>> = {
${entries.join('\n')}
};
`;
}
