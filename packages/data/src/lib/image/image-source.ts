import type { DataSource } from '../source/data-source.js';
import type { SourceImage } from './source-image.js';

/**
 * Samples whose images come as they are: each of its own size, as pixels or as the bytes of a file. `decodeSource` makes a
 * `DataSource` of it, for one model.
 */
export interface ImageSource extends Pick<
  DataSource,
  'name' | 'count' | 'targets' | 'target' | 'heads' | 'classes' | 'classesFound' | 'close'
> {
  /**
   * Reads samples in the order asked for.
   *
   * @param indices numbers from 0 to count - 1
   * @param labels receives the labels, as in `read` of a `DataSource`
   * @throws ConvlangError when the data behind the source cannot be read or is wrong; it names the file
   */
  readImages(indices: ArrayLike<number>, labels: Int32Array | Float32Array): Promise<readonly SourceImage[]>;
  /**
   * Present where what is to be met is a picture as well: `targets` is `maps` or `values`, `target` is absent, and `readImages` leaves the labels
   * alone.
   */
  readonly pictures?: TargetPictures;
}

/** Pictures that are to be met, one for each image. */
export interface TargetPictures {
  /** The class of each colour of a map, by its number `0xRRGGBB`; `null` where the grey level is the number of the class. */
  readonly colours: ReadonlyMap<number, number> | null;
  /**
   * Those of some samples, in the order asked for.
   *
   * @throws ConvlangError when one cannot be read
   */
  read(indices: ArrayLike<number>): Promise<readonly SourceImage[]>;
}

/** Whether images come as they are, or all of one shape. */
export function givesImages(source: DataSource | ImageSource): source is ImageSource {
  return 'readImages' in source;
}
