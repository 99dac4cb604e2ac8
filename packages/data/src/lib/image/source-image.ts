import type { ImageShape } from '../source/data-source.js';

/** A picture as pixels, of its own size. */
export interface RawImage {
  /** What messages call it. */
  readonly name: string;
  readonly shape: ImageShape;
  /** `[h, w, c]`; pictures have values of 0 to 255. Decoders give bytes where that is all they have: a quarter of the memory. */
  readonly pixels: Float32Array | Uint8Array;
}

/** A picture as the bytes of a file. */
export interface EncodedImage {
  /** Of the file, for messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A picture as a source gives it. */
export type SourceImage = RawImage | EncodedImage;

/** A picture behind the steps that are the same in each epoch. */
export interface PreparedImage {
  /** Of the picture as it was decoded. */
  readonly shape: ImageShape;
  /** `[h, w, c]` behind the steps. */
  readonly numbers: Float32Array;
}

/** Makes pixels of the bytes of a file; which kinds of files it knows is its own matter. */
export interface ImageDecoder {
  /**
   * @returns one channel or three, transparent pixels laid over white
   * @throws ConvlangError E523 where the bytes are no picture that it knows
   */
  decode(image: EncodedImage): Promise<RawImage>;
  /**
   * What `make` made of a file before, or makes now. Present where a decoder keeps such.
   *
   * @param way all that the result depends on beside the file
   */
  keep?(image: EncodedImage, way: string, make: () => Promise<PreparedImage>): Promise<PreparedImage>;
}
