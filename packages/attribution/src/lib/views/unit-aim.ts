import type { ViewedUnit } from '@convlang/views';
import type { Aim } from '../explainer/aim.js';

/** The aim that a unit is: one number of a layer, or all of a channel where nothing but its number is told. */
export function unitAim({ layer, at }: ViewedUnit): Aim {
  const channel = at.at(-1) ?? 0;
  return at.length < 2 ? { layer, channel } : { layer, channel, at: at.slice(0, -1) };
}
