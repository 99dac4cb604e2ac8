import sharp from 'sharp';
import { expect, it } from 'vitest';
import { blankRaster, cellRaster, encodePng, type Raster } from '../index.js';

/** The pixels as another library reads them. */
async function decoded(raster: Raster) {
  const { data, info } = await sharp(await encodePng(raster))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgba: [...data] };
}

it('writes few colours, clear ones too, by a palette', async () => {
  const raster = blankRaster(3, 2);
  raster.rgba.set([255, 0, 0, 255, 0, 0, 255, 128], 4);
  expect(await decoded(raster)).toEqual({ width: 3, height: 2, rgba: [...raster.rgba] });
  expect(String.fromCharCode(...(await encodePng(raster)))).toContain('PLTE');
});

it.each([256, 257, 1000])('writes %d colours as they are', async (width) => {
  const raster = cellRaster(width, 3, (row, column) => [column % 256, column >> 8, row === 0 ? 0 : 7]);
  expect((await decoded(raster)).rgba).toEqual([...raster.rgba]);
});
