import type { RawImage } from '@convlang/data';
import { sideBySide } from '../output/side-by-side.js';

/** Two rows of pixels in a line of text: neither, the upper, the lower, both. */
const BLOCKS = [' ', '▀', '▄', '█'] as const;
const INK = 96;
const GAP = '  ';

/**
 * Grey images side by side as text, each above its caption: those of the first that fit the width. Rows without ink in any
 * of them are left out above and below.
 */
export function drawImages(
  images: readonly RawImage[],
  captions: readonly string[],
  columns: number,
): string {
  const width = Math.max(...images.map(({ shape }) => shape[1])) + GAP.length;
  const shown = images.slice(0, Math.max(1, Math.floor((columns + GAP.length) / width)));
  const lines = shown.map(drawImage).reduce(sideBySide, []);
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  const under = shown.map(({ shape }, i) => (captions[i] ?? '').padEnd(shape[1])).join(GAP);
  return [...lines.slice(first, last + 1), '', under.trimEnd()].join('\n');
}

function drawImage({ shape: [h, w], pixels }: RawImage): readonly string[] {
  const isInk = (y: number, x: number): number => ((pixels[y * w + x] ?? 0) > INK ? 1 : 0);
  return Array.from({ length: Math.ceil(h / 2) }, (_, y) =>
    Array.from({ length: w }, (_, x) => BLOCKS[isInk(2 * y, x) + 2 * isInk(2 * y + 1, x)] ?? ' ').join(''),
  );
}
