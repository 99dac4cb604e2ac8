import { encodePng } from '@convlang/drawing';
import { pictureFile, viewSection, type Seen, type ViewPicture } from '@convlang/views';
import { fileName } from './file-name.js';

/** A file of the pages. */
export interface PageFile {
  /** From the folder of the pages, with `/`. */
  readonly path: string;
  /** Of a picture it is still under way: what asks for the next file meanwhile keeps other threads at work. */
  readonly text: string | Promise<string>;
}

/** A picture that lies in a file of its own. */
export interface PlacedPicture extends Pick<ViewPicture, 'width' | 'height'> {
  readonly path: string;
}

/** What pages say of what was seen through one view. */
export interface SeenPart {
  /** Markup of its section. */
  readonly section: string;
  /** Its last picture. */
  readonly picture: PlacedPicture | null;
}

/** Where what was seen stands. */
export interface SeenPlace {
  /** Heading of its section. */
  readonly title: string;
  /** Tells its files from those of the same view elsewhere. */
  readonly of: string;
  /** From the page to the folder of the pages: `../` or nothing. */
  readonly up: string;
}

/**
 * Makes the files of what was seen through one view, one by one: pictures as SVG, data as JSON. What is given back holds none of them: pages
 * of large networks have more than fits into memory.
 */
export function* seenFiles(
  seen: Seen,
  { title, of, up }: SeenPlace,
): Generator<PageFile, SeenPart, undefined> {
  const base = fileName(of === '' ? seen.view : `${of}-${seen.view}`);
  const data = `data/${base}.json`;
  const pictures = seen
    .pictures()
    .map((picture) => ({ picture, path: `pictures/${base}-${fileName(picture.name)}.svg` }));
  for (const { picture, path } of pictures) yield { path, text: pictureFile(picture, encodePng) };
  yield { path: data, text: `${JSON.stringify(seen.json())}\n` };
  const placed = pictures.map(({ picture, path }) => ({ picture, address: up + path }));
  const section = viewSection({ id: fileName(seen.view), title, seen, pictures: placed, data: up + data });
  return { section, picture: lastOf(pictures) };
}

function lastOf(
  pictures: readonly { readonly picture: ViewPicture; readonly path: string }[],
): PlacedPicture | null {
  const last = pictures.at(-1);
  return last === undefined
    ? null
    : { path: last.path, width: last.picture.width, height: last.picture.height };
}

/** The name of a view as a heading that stands by itself. */
export function viewTitle(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
