import { coreLayers } from '@convlang/ops';
import { layerSection } from '@convlang/plugin';

const head = `# Layers

<!-- Made from the layers' definitions by \`npm run generate\`: do not edit. -->

A layer's positional values come first, in this order; then its keys, in any order. Layers with a window have the four
kinds of [padding](./language#padding), and the window must [fit](./language#windows-must-fit); \`init\` names one of the
[initialisers](../reference/words#initialisers).
`;

/** The page of all layers, in Markdown as prettier leaves it but for the width of tables. */
export function layersPage(): string {
  return [head, ...Object.values(coreLayers).map(layerSection)].join('\n');
}
