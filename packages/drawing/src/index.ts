export { categoryColour, divergingColour, sequentialColour, type Rgb } from './lib/colour-scales.js';
export { encodePng } from './lib/encode-png.js';
export { blankRaster, cellRaster, type Raster } from './lib/raster.js';
export {
  HEADING,
  headingWidth,
  MARGIN,
  svgDocument,
  svgSheet,
  svgText,
  type SvgDocument,
} from './lib/svg-document.js';
export { textWidth } from './lib/text-width.js';
export { element, escapeXml, tenths } from './lib/xml.js';
export { htmlPage, type HtmlPage } from './lib/html-page.js';
