import type { Span } from '@convlang/diagnostics';
import { fail } from '../fail.js';
import type { PictureFolder } from './picture-folder.js';
import { isPictureName, stemOf } from './picture-name.js';

/**
 * For each picture the one in another folder that has its path, but for the ending: `a/1.png` for `a/1.jpg`.
 *
 * @throws ConvlangError E565 for a picture that has none there, or several
 */
export function partnersOf(
  paths: readonly string[],
  images: string,
  others: Pick<PictureFolder, 'name' | 'paths'>,
  span: Span | null,
): readonly string[] {
  const byStem = new Map<string, string[]>();
  for (const path of others.paths.filter(isPictureName)) {
    const known = byStem.get(stemOf(path));
    if (known === undefined) byStem.set(stemOf(path), [path]);
    else known.push(path);
  }
  const found = paths.map((path) => byStem.get(stemOf(path)) ?? []);
  const lacking = paths.filter((_, i) => found[i]?.length !== 1);
  const [first] = lacking;
  if (first === undefined) return found.flat();
  const several = byStem.get(stemOf(first)) ?? [];
  const fault = several.length === 0 ? 'no picture of that name' : `several: ${several.join(', ')}`;
  const more = lacking.length > 1 ? [`so it is for ${lacking.length} of ${paths.length} pictures`] : [];
  return fail('E565', { picture: `${images}/${first}`, folder: others.name, fault }, span, more);
}
