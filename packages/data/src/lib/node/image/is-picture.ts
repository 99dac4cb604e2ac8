import { pictureKinds } from './picture-kinds.js';

/** Whether bytes begin as those of a picture of a kind that is decoded; 12 of them tell. */
export function isPicture(start: Uint8Array): boolean {
  return pictureKinds.some(({ begins }) => begins(start));
}
