import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compile } from '@convlang/compiler';
import { assert } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';

/** The graph of a published network. */
export function publishedNetwork(name: string): Graph {
  const path = createRequire(import.meta.url).resolve(`@convlang/models/${name}.conv`);
  return networkOf(readFileSync(path, 'utf8'));
}

/** The graph of a model text. */
export function networkOf(text: string): Graph {
  const { graph, diagnostics } = compile({ path: 'test.conv', text });
  assert(graph !== null, diagnostics.map(({ message }) => message).join('; '));
  return graph;
}

/** Two values into one block, a side head in a block, repeats in repeats, a value from far above, and a layer alone. */
export const windingNetwork = `
net Winding
block half(f) { conv (f)x3x3 pad 1 | bn | relu | conv (f)x1x1 }
block pair(f) { repeat 3 { half(f) } | parallel add { - half(f)  - skip } }
block head { avgpool global | dense 5 | softmax }
block late(f) { conv (f)x3x3 pad 1 | parallel concat { - skip  - from early | conv 2x1x1 } | relu }
input 16x16x4 | conv 8x3x3 pad 1 as early | relu
| repeat 2 { pair(8) }
| tap side { head() }
| late(8) as end
| maxpool 2 | dense 5 | softmax
train { loss cross-entropy  loss side cross-entropy weight 0.3 }
`;
