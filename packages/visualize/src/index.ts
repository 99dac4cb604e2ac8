export { createPicture, type PictureOptions } from './lib/picture/create-picture.js';
export type { Family, Picture, PictureBox, PictureEdge, PictureNode } from './lib/picture/picture.js';
export { layOut } from './lib/layout/lay-out.js';
export type { Area, DrawnBox, DrawnLine, DrawnNode, Drawing, Point } from './lib/layout/drawing.js';
export { renderSvg } from './lib/render/render-svg.js';
export type { Chart, ChartPoint } from './lib/chart/chart.js';
export { renderChartSvg } from './lib/chart/render-chart-svg.js';
export { renderChartText } from './lib/chart/render-chart-text.js';
export { renderText } from './lib/render/render-text.js';
