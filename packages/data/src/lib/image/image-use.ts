import type { DataSettings, ImageShape, Vocabulary } from '@convlang/ops';
import type { ImageDecoder } from './source-image.js';

/** What images are for: the model that takes them, and how its file prepares them. */
export interface ImageUse {
  /** Sizes of the model's input. */
  readonly input: ImageShape;
  readonly data: DataSettings;
  /** Sizes of what the main head gives, for sources that give pictures to be met: `[h, w, c]`. */
  readonly head?: readonly number[];
  /** What the steps of preprocessing mean. */
  readonly vocabulary: Vocabulary;
  /** What makes pixels of files; without one only pixels can be taken. */
  readonly decoder?: ImageDecoder | undefined;
}
