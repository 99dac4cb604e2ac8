/** Words whose outputs are numbers of their input as they are, in other places or some of them. */
export const movedNumbers = [
  'flatten',
  'reshape',
  'permute',
  'slice',
  'channelshuffle',
  'pixelshuffle',
  'pixelunshuffle',
  'crop',
] as const;

/** Whether a layer only moves numbers. */
export function movesNumbers({ kind }: { readonly kind: string }): boolean {
  return movedNumbers.some((word) => word === kind);
}
