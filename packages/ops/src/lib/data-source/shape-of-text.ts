/** The shape that a text says, `28x28` (one channel) or `32x32x3`, each size at least 1; `null` for anything else. */
export function shapeOfText(
  text: unknown,
): readonly [height: number, width: number, channels: number] | null {
  const [, h, w, c = '1'] = typeof text === 'string' ? (/^(\d+)x(\d+)(?:x(\d+))?$/.exec(text) ?? []) : [];
  const sizes = [Number(h), Number(w), Number(c)] as const;
  return sizes.every((size) => Number.isSafeInteger(size) && size > 0) ? sizes : null;
}

/** The sizes that a value says: a number, `4x3` or `4x4x1`, each at least 1; `null` for anything else. */
export function sizesOfText(value: unknown): readonly number[] | null {
  const sizes = /^\d+(?:x\d+){0,2}$/.test(String(value)) ? String(value).split('x').map(Number) : [];
  return sizes.length > 0 && sizes.every((size) => Number.isSafeInteger(size) && size > 0) ? sizes : null;
}

/** The names of inputs and the sizes of each that a text says, `left 4x4x1, right 3`; `null` for anything else. */
export function inputsOfText(value: unknown): ReadonlyMap<string, readonly number[]> | null {
  const parts = typeof value === 'string' ? value.split(',').map((part) => part.trim().split(/\s+/)) : [];
  const inputs = new Map<string, readonly number[]>();
  for (const [name = '', text, ...others] of parts) {
    const sizes = sizesOfText(text);
    if (sizes === null || others.length > 0 || inputs.has(name)) return null;
    inputs.set(name, sizes);
  }
  return inputs.size > 0 ? inputs : null;
}

/** The colours that a text says, `0 255 #ff0000`, as numbers `0xRRGGBB`, each once; `null` for anything else. */
export function coloursOfText(value: unknown): readonly number[] | null {
  const words = typeof value === 'string' ? value.trim().split(/[\s,]+/) : [];
  const colours = words.map((word) => {
    if (/^#[0-9a-f]{6}$/i.test(word)) return Number.parseInt(word.slice(1), 16);
    return /^\d{1,3}$/.test(word) && Number(word) <= 255 ? Number(word) * 0x010101 : NaN;
  });
  const isSound =
    colours.length > 0 && !colours.some(Number.isNaN) && new Set(colours).size === colours.length;
  return isSound ? colours : null;
}
