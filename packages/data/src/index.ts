/** @module @convlang/data */
export {
  imageShapes,
  imagesSize,
  isImageItself,
  labelArray,
  labelPlaces,
  sampleSize,
  targetOf,
  asImageShape,
  targetSize,
  type DataPart,
  type DataSource,
  type HeadTarget,
  type ImageBehind,
  type ImageShape,
  type LabelPlace,
  type Learnt,
  type LearntData,
  type TargetKind,
  type TargetShape,
} from './lib/source/data-source.js';
export { digitsSource, type DigitsOptions } from './lib/digits/digits-source.js';
export { fromArrays, type ArrayData, type ArrayLabels } from './lib/source/from-arrays.js';
export { digitsReader } from './lib/digits/digits-reader.js';
export {
  openSource,
  withFormatOf,
  type OpenContext,
  type OpenOptions,
  type SourceReader,
  type SourceReaders,
} from './lib/source/open-source.js';
export { listNames } from './lib/match/class-names.js';
export { matchFeatures } from './lib/match/match-features.js';
export { matchLearnt } from './lib/match/match-learnt.js';
export { withImageTargets } from './lib/source/with-image-targets.js';
export { splitNumbers, splitSource, type SplitSource } from './lib/source/split-source.js';
export {
  countBatches,
  createBatches,
  type MixedLabels,
  type Batch,
  type BatchPlan,
  type BatchSettings,
} from './lib/create-batches.js';
export type { BatchLabels, Labels } from './lib/batch-labels.js';
export { mapAhead } from './lib/map-ahead.js';
export { checkMixing, mixesImages } from './lib/prepare/mix-images.js';
export { createPreparer, type Preparer, type PrepareSettings } from './lib/prepare/create-preparer.js';
export type { SamplePlace } from './lib/prepare/augment-image.js';
export { preparedShape } from './lib/prepare/prepare.js';
export { bitmapDecoder } from './lib/image/bitmap-decoder.js';
export { decodeSource } from './lib/image/decode-source.js';
export { createFitter, type FitTarget, type ImageFitter } from './lib/image/create-fitter.js';
export { fromFolder, type FolderOptions } from './lib/folder/from-folder.js';
export type { PictureFolder } from './lib/folder/picture-folder.js';
export { withoutBroken } from './lib/image/without-broken.js';
export type { ImageSource, TargetPictures } from './lib/image/image-source.js';
export type { ImageUse } from './lib/image/image-use.js';
export type {
  EncodedImage,
  ImageDecoder,
  PreparedImage,
  RawImage,
  SourceImage,
} from './lib/image/source-image.js';
