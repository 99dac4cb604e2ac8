import { noPad, type PadSpec, type Rounding } from '@convlang/ops';
import type { WindowRules } from './framework.js';

/** What the words of a layer say about its window. */
export interface WindowWords {
  readonly family: 'conv' | 'pool';
  /** Whether the window is the whole image, `global`. */
  readonly isGlobal: boolean;
  /** `[height, width]`; `null` where the window's own size is the stride. */
  readonly stride: readonly [number, number] | null;
  readonly pad: PadSpec;
  /** The layer's own, else the file's. */
  readonly rounding: Rounding;
}

/**
 * The words that a port of the layer has: pads by the framework's nearest word, rounding by its default. Where it can only pad
 * both sides alike, that is the larger of the two, or half the kernel for `pad same`; where it knows only SAME and VALID, it is
 * SAME for any pads. A pool that says no stride has the framework's.
 */
export function frameworkWords(words: WindowWords, rules: WindowRules): WindowWords {
  const { family, isGlobal } = words;
  const stride =
    words.stride ?? (family === 'pool' && !isGlobal ? (rules.poolStride?.default ?? null) : null);
  return { ...words, pad: frameworkPad(words, rules), rounding: rules.rounding[family], stride };
}

function frameworkPad({ pad, family, stride }: WindowWords, rules: WindowRules): PadSpec {
  if (rules.pads === 'same-or-valid') return hasPads(pad) ? { kind: 'same', odd: 'after' } : noPad;
  if (pad.kind === 'half') return pad;
  if (pad.kind === 'sides') return bothSides(pad.sides);
  const isStrided = stride === null || Math.max(...stride) > 1;
  const keepsSize = rules.keepsSizeAtStrideOne && family === 'conv' && !isStrided;
  return keepsSize ? { kind: 'same', odd: 'after' } : { kind: 'half' };
}

function hasPads(pad: PadSpec): boolean {
  return pad.kind !== 'sides' || pad.sides.some((side) => side > 0);
}

function bothSides([top, bottom, left, right]: readonly [number, number, number, number]): PadSpec {
  const [rows, columns] = [Math.max(top, bottom), Math.max(left, right)];
  return { kind: 'sides', sides: [rows, rows, columns, columns] };
}
