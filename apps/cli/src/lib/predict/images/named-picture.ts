import type { RawImage } from '@convlang/data';

/** A picture that is yet to be read. */
export interface NamedPicture {
  /** What the answer calls it: as given on the command line or in a list, or its path in a folder that was given; of a range, the item. */
  readonly name: string;
  /** @throws ConvlangError for what is wrong with it */
  readonly read: () => Promise<RawImage>;
}

/** Pictures one after another, however many. */
export type NamedPictures = AsyncGenerator<NamedPicture, void, undefined>;

/** One that cannot be read: `read` says why. */
export function unreadablePicture(name: string, error: Error): NamedPicture {
  return { name, read: () => Promise.reject(error) };
}
