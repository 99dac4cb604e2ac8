import type { RandomChange } from './define-augmentation.js';
import type { Box } from './mixtures.js';

/** How often a box is drawn that may not fit. */
const TRIES = 10;

/** Numbers that a box is drawn from. */
export const BOX_DRAWS = 2 * TRIES + 2;

/**
 * A box of a part of the area that is drawn evenly, and of a ratio of width to height from 3/4 to 4/3 of the image's own, whose logarithm is
 * drawn evenly (Szegedy et al., "Going deeper with convolutions", 2014, section 6; `RandomResizedCrop` of torchvision). Where ten in a row are
 * wider or higher than the image, it is the whole.
 *
 * @param least part of the area, above 0
 */
export function drawBox(
  { shape: [h, w], draw }: Pick<RandomChange<unknown>, 'shape' | 'draw'>,
  least: number,
): Box {
  const place = (k: number, room: number): number => Math.floor(draw(2 * TRIES + k) * (room + 1));
  for (let k = 0; k < TRIES; k++) {
    const area = least + (1 - least) * draw(2 * k);
    const ratio = (4 / 3) ** (2 * draw(2 * k + 1) - 1);
    const height = Math.round(h * Math.sqrt(area / ratio));
    const width = Math.round(w * Math.sqrt(area * ratio));
    if (height < 1 || height > h || width < 1 || width > w) continue;
    const [top, left] = [place(0, h - height), place(1, w - width)];
    return { top, bottom: top + height, left, right: left + width };
  }
  return { top: 0, bottom: h, left: 0, right: w };
}
