import { mapAhead } from './map-ahead.js';
import { imagesSize, labelArray, type DataSource } from './source/data-source.js';

/** Samples as a source reads them. */
export interface ReadSamples {
  /** Numbers of the samples in the source. */
  readonly indices: Uint32Array;
  /** One after another, as `read` of the source gives them; room for more may lie behind. */
  readonly images: Float32Array;
  readonly labels: Int32Array | Float32Array;
}

/**
 * Reads batches in their order. While one is in use the next is being read already, on whatever threads the source has: one read is under way at
 * a time. The arrays of a batch are used again for the one after the next.
 *
 * @param most samples of the largest batch
 */
export async function* readAhead(
  source: DataSource,
  batches: Iterable<Uint32Array>,
  most: number,
): AsyncGenerator<ReadSamples, void, undefined> {
  const rooms: Pick<ReadSamples, 'images' | 'labels'>[] = [];
  let begun = 0;
  let before: Promise<unknown> = Promise.resolve();
  const read = (indices: Uint32Array): Promise<ReadSamples> => {
    const room = (rooms[begun++ % 2] ??= roomFor(source, most));
    const found = before.then(() => source.read(indices, room.images, room.labels));
    before = found;
    return found.then(() => ({ indices, ...room }));
  };
  yield* mapAhead(batches, 2, read);
}

function roomFor(source: DataSource, most: number): Pick<ReadSamples, 'images' | 'labels'> {
  return { images: new Float32Array(most * imagesSize(source)), labels: labelArray(source, most) };
}
