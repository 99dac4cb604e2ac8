import { wrap } from '@convlang/diagnostics';
import type { View, ViewPicture } from './view.js';
import type { ViewInputs } from './view-inputs.js';
import { viewJson } from './view-json.js';

/** What a view found, and the ways to show it. */
export interface Seen {
  readonly view: string;
  readonly summary: string;
  /** `{ view, version, ... }`, plain JSON. */
  json(): object;
  /** As the view draws them. */
  pictures(): readonly ViewPicture[];
  /** Lines of at most `width` columns. */
  text(width: number): readonly string[];
}

/** Whether all that a view needs is given. */
export function isGiven(view: View, given: Partial<ViewInputs>): boolean {
  return view.needs.every((need) => given[need] !== undefined);
}

/**
 * Looks through a view at what is given.
 *
 * @returns `null` where there is nothing to see, or something that the view needs is not given
 * @throws what the view throws
 */
export async function lookThrough(view: View, given: Partial<ViewInputs>): Promise<Seen | null> {
  if (!isGiven(view, given)) return null;
  const data = await view.compute(given as ViewInputs);
  if (data === null) return null;
  return {
    view: view.name,
    summary: view.summary,
    json: () => viewJson(view, data),
    pictures: () => view.pictures(data),
    // Whatever the names in it are.
    text: (width) => view.text(data, width).flatMap((line) => wrap(line, width)),
  };
}
