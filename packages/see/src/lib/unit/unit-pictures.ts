import type { ViewPicture } from '@convlang/views';
import { patchPicture } from './patch-picture.js';
import { seenPicture } from './seen-picture.js';
import type { UnitData } from './unit-data.js';

/** The patch with what is done to it, and what the unit sees of each input. */
export function unitPictures(data: UnitData): readonly ViewPicture[] {
  const { work } = data;
  const written = work === null || work.kind === 'each' ? [] : [patchPicture(data, work)];
  return [...written, ...data.sees.map((seen) => seenPicture(data, seen))];
}
