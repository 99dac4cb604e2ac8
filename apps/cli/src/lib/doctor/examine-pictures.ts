import { decodePng } from '@convlang/data/node';
import { good, lacking, type CheckResult } from './check-result.js';

/** A PNG of one black pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAB5Sfe/AAAAABJRU5ErkJggg==';

/** Whether the native part of the library that reads pictures is here. */
export async function examinePictures(): Promise<CheckResult> {
  try {
    await decodePng(Buffer.from(PIXEL, 'base64'), 'a pixel');
    return good('pictures', 'PNG files can be read');
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [message = ''] = said.split(/\n| imported from /);
    return lacking(
      'pictures',
      `PNG files cannot be read: ${message}`,
      'npm install --include=optional sharp',
    );
  }
}
