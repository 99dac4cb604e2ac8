import type { RawImage } from '../predicting/load-images.js';

/** Two rows of pixels in a line of text: neither, the upper, the lower, both. */
const BLOCKS = [' ', '▀', '▄', '█'] as const;
const INK = 96;
const GAP = '  ';

/** Grey images side by side as text, each above its caption; as many as fit the width. */
export function drawImages(
  images: readonly RawImage[],
  captions: readonly string[],
  columns: number,
): string {
  const drawn = images.map((image, i) => drawImage(image, captions[i] ?? ''));
  const width = Math.max(...images.map(({ shape }) => shape[1])) + GAP.length;
  const shown = drawn.slice(0, Math.max(1, Math.floor((columns + GAP.length) / width)));
  const height = Math.max(...shown.map((lines) => lines.length));
  return Array.from({ length: height }, (_, y) =>
    shown
      .map((lines) => lines[y] ?? '')
      .join(GAP)
      .trimEnd(),
  ).join('\n');
}

function drawImage({ shape: [h, w], pixels }: RawImage, caption: string): readonly string[] {
  const isInk = (y: number, x: number): number => ((pixels[y * w + x] ?? 0) > INK ? 1 : 0);
  const lines = Array.from({ length: Math.ceil(h / 2) }, (_, y) =>
    Array.from({ length: w }, (_, x) => BLOCKS[isInk(2 * y, x) + 2 * isInk(2 * y + 1, x)] ?? ' ').join(''),
  );
  return [...lines, caption.padEnd(w)];
}
