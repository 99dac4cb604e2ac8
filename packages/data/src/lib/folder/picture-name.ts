const picture = /\.(png|jpe?g|jpe|jfif|webp|avif|gif|tiff?|bmp|heic)$/i;
const kept = /^(\.|@eaDir$|__MACOSX$|lost\+found$)/;

/**
 * Whether a file is meant as a picture, by its ending: those that cannot be read (BMP, HEIC) too, so that nothing is left out in silence.
 * What it really is says its content, when it is read.
 */
export function isPictureName(name: string): boolean {
  return picture.test(name);
}

/** Whether a file or folder is kept by a system for itself: `.DS_Store`, `._cat.jpg`, `__MACOSX`. */
export function isHiddenName(name: string): boolean {
  return kept.test(name);
}

/** A path without the ending of a picture: `cat/1.jpg` is `cat/1`. Letters and marks on them that are two characters are one. */
export function stemOf(path: string): string {
  return path.replace(picture, '').normalize('NFC');
}
