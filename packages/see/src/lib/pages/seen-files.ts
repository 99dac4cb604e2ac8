import { encodePng } from '@convlang/drawing';
import { pictureFile, viewSection, type Seen, type ViewPicture } from '@convlang/views';
import { fileName } from './file-name.js';

/** A file of the pages. */
export interface PageFile {
  /** From the folder of the pages, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** A picture with the path of its file. */
export interface PlacedPicture {
  readonly picture: ViewPicture;
  readonly path: string;
}

/** The files of what was seen, and its section on a page. */
export interface SeenFiles {
  readonly files: readonly PageFile[];
  readonly pictures: readonly PlacedPicture[];
  /** Markup for a page that lies `up` from the folder of the pages: `../` or nothing. */
  section(up: string): string;
}

/** Makes the files of what was seen through one view: pictures as SVG, data as JSON. `of` tells them from those of the same view elsewhere. */
export async function seenFiles(seen: Seen, title: string, of: string): Promise<SeenFiles> {
  const base = fileName(of === '' ? seen.view : `${of}-${seen.view}`);
  const data = `data/${base}.json`;
  const made = seen.pictures().map(async (picture) => {
    const path = `pictures/${base}-${fileName(picture.name)}.svg`;
    return { picture, path, text: await pictureFile(picture, encodePng) };
  });
  const pictures = await Promise.all(made);
  return {
    files: [
      ...pictures.map(({ path, text }) => ({ path, text })),
      { path: data, text: `${JSON.stringify(seen.json())}\n` },
    ],
    pictures,
    section: (up) =>
      viewSection({
        id: fileName(seen.view),
        title,
        seen,
        pictures: pictures.map(({ picture, path }) => ({ picture, address: up + path })),
        data: up + data,
      }),
  };
}
