import { installSharp, sharpDecoder } from '@convlang/data/node';
import { ConvlangError } from '@convlang/diagnostics';
import { good, lacking, type CheckResult } from './check-result.js';

/** A PNG of one black pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAB5Sfe/AAAAABJRU5ErkJggg==';

/** Whether the library that reads pictures is here. Whoever reads none does without it. */
export async function examinePictures(): Promise<CheckResult> {
  try {
    await sharpDecoder.decode({ name: 'picture files', bytes: Buffer.from(PIXEL, 'base64') });
    return good('pictures', 'PNG, JPEG, WebP, AVIF, GIF and TIFF can be read');
  } catch (error) {
    if (!(error instanceof ConvlangError)) throw error;
    // The command stands on a line of its own.
    const [message = ''] = error.diagnostics[0]?.message.split(`; \`${installSharp}`) ?? [];
    return { ...lacking('pictures', message, installSharp), isOptional: true };
  }
}
