import { fourDigits } from './four-digits.js';

/** Length of the change over length of what was changed; 0 where nothing was, and `null` where that has no length. */
export function updateRatio(before: ArrayLike<number>, after: ArrayLike<number>): number | null {
  let [changes, squares] = [0, 0];
  for (let i = 0; i < before.length; i++) {
    const own = before[i] as number;
    const change = (after[i] as number) - own;
    changes += change * change;
    squares += own * own;
  }
  if (changes === 0) return 0;
  return squares === 0 ? null : fourDigits(Math.sqrt(changes / squares));
}
