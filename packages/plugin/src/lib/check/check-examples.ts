import { compile } from '@convlang/compiler';
import type { AnyLayer } from '@convlang/ops';
import type { Toolkit } from '../merge-plugins.js';

/** An example is right when it compiles behind one of these. */
const fronts = ['input 8x8x4', 'input 8', 'input 8x8x4 | conv 4x3x3 pad 1'];

/** A sentence for each example of a layer that does not compile. */
export function checkExamples({ name, takes, examples }: AnyLayer, { plugins }: Toolkit): readonly string[] {
  return examples.flatMap((example) => {
    const texts = takes === 'none' ? [example] : fronts.map((front) => `${front} | ${example}`);
    const found = texts.map((text) =>
      compile(text, { plugins }).diagnostics.filter(({ severity }) => severity === 'error'),
    );
    if (found.some((errors) => errors.length === 0)) return [];
    return [`${name}: the example \`${example}\` does not compile: ${found[0]?.[0]?.message ?? ''}`];
  });
}
