export { defineView, type View, type ViewData, type ViewPicture } from './lib/view.js';
export {
  viewNeeds,
  type ViewedNetwork,
  type ViewedUnit,
  type ViewInputs,
  type ViewNeed,
  type ViewSample,
  type ViewSamples,
} from './lib/view-inputs.js';
export { isGiven, lookThrough, type Seen } from './lib/seen.js';
export { pictureFile, svgAddress, type RasterEncoder } from './lib/picture-file.js';
export { viewJson } from './lib/view-json.js';
export { viewSection, type ViewSection } from './lib/view-section.js';
export {
  colourPicture,
  colourRaster,
  type ColourImage,
  type ColourImages,
} from './lib/picture/colour-picture.js';
export { layOutTiles, type TilesLayout } from './lib/picture/lay-out-tiles.js';
export { legend, legendSize, type MarkupAt } from './lib/picture/legend.js';
export {
  CELL_STYLE,
  cellsMarkup,
  cellText,
  matrixPicture,
  type CellsPlace,
  type Matrix,
} from './lib/picture/matrix-picture.js';
export { pixels, type Area } from './lib/picture/pixels.js';
export { planesOf, type Plane } from './lib/picture/plane.js';
export { mosaicRaster, planeRaster, type Mosaic } from './lib/picture/plane-raster.js';
export { planeShades, planeText } from './lib/picture/plane-text.js';
export { tilesPicture, type Tile, type Tiles } from './lib/picture/tiles-picture.js';
export {
  divergingScale,
  greyScale,
  scaleBetween,
  sequentialScale,
  type ValueScale,
} from './lib/picture/value-scale.js';
