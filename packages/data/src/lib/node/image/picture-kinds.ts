/** A kind of picture file, told by its first bytes. */
export interface PictureKind {
  /** As messages call it: `a PNG`. */
  readonly name: string;
  /** Whether files of the kind begin so. */
  readonly begins: (start: Uint8Array) => boolean;
  /**
   * What of the decoder's complaints ends the reading. Cameras write JPEGs with bytes that do not belong there, which every program reads;
   * of the others what is odd is broken.
   */
  readonly failOn: 'error' | 'warning';
}

/** The kinds that are read. What else the library could read (SVG) is made of more than pixels. */
export const pictureKinds: readonly PictureKind[] = [
  { name: 'a PNG', begins: startsWith('\x89PNG\r\n\x1a\n'), failOn: 'warning' },
  { name: 'a JPEG', begins: startsWith('\xff\xd8\xff'), failOn: 'error' },
  {
    name: 'a WebP',
    begins: (start) => hasText(start, 'RIFF', 0) && hasText(start, 'WEBP', 8),
    failOn: 'warning',
  },
  { name: 'an AVIF', begins: isOfBrand(['avif', 'avis']), failOn: 'warning' },
  { name: 'a GIF', begins: startsWith('GIF8'), failOn: 'warning' },
  {
    name: 'a TIFF',
    begins: (start) => hasText(start, 'II*\0', 0) || hasText(start, 'MM\0*', 0),
    failOn: 'warning',
  },
];

/** What other pictures are, so that a message can name them. */
export const refusedKinds: readonly Pick<PictureKind, 'name' | 'begins'>[] = [
  { name: 'an HEIC photo, as telephones write', begins: isOfBrand(['heic', 'heix', 'heim', 'hevc', 'mif1']) },
  { name: 'a JPEG 2000', begins: startsWith('\0\0\0\x0cjP  ') },
  {
    name: 'a JPEG XL',
    begins: (start) => hasText(start, '\xff\x0a', 0) || hasText(start, '\0\0\0\x0cJXL ', 0),
  },
  { name: 'a BMP', begins: startsWith('BM') },
];

/** What kind of picture a file is by its first bytes, `a PNG`, whether it is read or not; `null` for anything else. */
export function pictureKindOf(bytes: Uint8Array): string | null {
  return [...pictureKinds, ...refusedKinds].find(({ begins }) => begins(bytes))?.name ?? null;
}

function startsWith(text: string): (start: Uint8Array) => boolean {
  return (start) => hasText(start, text, 0);
}

/** Files of the ISO base format name their kind behind `ftyp`, at byte 8. */
function isOfBrand(brands: readonly string[]): (start: Uint8Array) => boolean {
  return (start) => hasText(start, 'ftyp', 4) && brands.some((brand) => hasText(start, brand, 8));
}

/** @param text a character for each byte */
function hasText(start: Uint8Array, text: string, at: number): boolean {
  for (let i = 0; i < text.length; i++) if (start[at + i] !== text.charCodeAt(i)) return false;
  return true;
}
