/** The shape that a text says, `28x28` (one channel) or `32x32x3`, each size at least 1; `null` for anything else. */
export function shapeOfText(
  text: unknown,
): readonly [height: number, width: number, channels: number] | null {
  const [, h, w, c = '1'] = typeof text === 'string' ? (/^(\d+)x(\d+)(?:x(\d+))?$/.exec(text) ?? []) : [];
  const sizes = [Number(h), Number(w), Number(c)] as const;
  return sizes.every((size) => Number.isSafeInteger(size) && size > 0) ? sizes : null;
}
