/** A part of an image, in pixels from its top left corner; its edges may lie inside of pixels. */
export interface Part {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}
