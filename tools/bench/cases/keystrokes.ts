import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type * as Compiler from '@convlang/compiler';
import { bundlePrograms } from '../../../vitest.bundle.mjs';
import type { BenchCase } from '../bench-case.js';

/** A chain of 1,000 lines, a layer on each: the most that a file of this length asks for. */
function longText(): string {
  const pairs = Array.from({ length: 498 }, (_, i) => `  | conv 16x3x3 pad 1 as c${i}\n  | relu`);
  return ['input 64x64x3', ...pairs, '  | dense 10', '  | softmax', 'train { epochs 3 }', ''].join('\n');
}

/** The lines that a key is pressed in, and how. */
const places = {
  start: ['as c0\n', 'as c00\n'],
  middle: ['as c249\n', 'as c2490\n'],
  end: ['dense 10\n', 'dense 100\n'],
} as const;

/** Keys pressed before the clock starts, so that the program is warm as an editor's is. */
const WARM_UP = 40;

/** The checker as an editor has it, bundled: what runs the sources of this bench names every function again each time that it is made. */
async function loadChecker(): Promise<Pick<typeof Compiler, 'checkSource'>> {
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  const input = { checker: '../packages/compiler/src/index.ts' };
  const { folder, remove } = await bundlePrograms({ cwd, input });
  try {
    return (await import(pathToFileURL(join(folder, 'checker.js')).href)) as typeof Compiler;
  } finally {
    remove();
  }
}

let loading: ReturnType<typeof loadChecker> | null = null;

function keystroke(place: keyof typeof places): BenchCase {
  return {
    name: `keystroke in 1,000 lines, ${place}`,
    backend: 'checker',
    prepare: async () => {
      const { checkSource } = await (loading ??= loadChecker());
      const before = longText();
      const texts = [before, before.replace(places[place][0], places[place][1])];
      let count = 0;
      let checked: Compiler.CheckedSource | undefined;
      const run = (): void => {
        checked = checkSource({ path: 'long.conv', text: texts[count++ % 2] ?? before }, {}, checked);
        if (checked.diagnostics.length > 0) throw new Error('the text is right, but the checker complains');
      };
      for (let i = 0; i < WARM_UP; i++) run();
      return { run, peers: [] };
    },
  };
}

/** From a changed text to its diagnostics without fixes, and the shapes of all stages: what an editor does at each key. */
export const keystrokes: readonly BenchCase[] = [keystroke('start'), keystroke('middle'), keystroke('end')];
