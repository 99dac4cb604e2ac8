import { encodePng, type Raster } from '@convlang/drawing';

/** A raster as the address of a picture that stands in the page itself. */
export async function pngUrl(raster: Raster): Promise<string> {
  return `data:image/png;base64,${Buffer.from(await encodePng(raster)).toString('base64')}`;
}
