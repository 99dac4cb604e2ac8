export { createPicture, type PictureOptions } from './lib/create-picture.js';
export type { Family, Picture, PictureBox, PictureEdge, PictureNode } from './lib/picture.js';
export { layOut } from './lib/lay-out.js';
export type { Area, DrawnBox, DrawnLine, DrawnNode, Drawing, Point } from './lib/drawing.js';
export { renderSvg } from './lib/render-svg.js';
export { renderText } from './lib/render-text.js';
