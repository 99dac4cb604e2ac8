import fc from 'fast-check';

/** A text is shrunk by leaving out; its characters stay as they are. Halves of surrogate pairs are characters, too. */
const codeUnits = fc.array(fc.noShrink(fc.nat({ max: 0xffff })));

/**
 * Makes a failing text smaller as long as it still fails, by fast-check's way for lists.
 *
 * @param fails whether a text still fails
 * @param deadline time in milliseconds since 1970 after which nothing more is tried
 */
export async function shrink(
  text: string,
  fails: (text: string) => Promise<boolean>,
  deadline: number,
): Promise<string> {
  let smallest: readonly [units: number[], context: unknown] | null = [unitsOf(text), undefined];
  let found = text;
  while (smallest !== null) {
    const candidates = codeUnits.shrink(...smallest);
    smallest = null;
    for (const { value, context } of candidates) {
      if (Date.now() >= deadline) return found;
      const candidate = textOf(value);
      if (!(await fails(candidate))) continue;
      [smallest, found] = [[value, context], candidate];
      break;
    }
  }
  return found;
}

function unitsOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

function textOf(units: readonly number[]): string {
  return units.map((unit) => String.fromCharCode(unit)).join('');
}
