import { fileURLToPath } from 'node:url';
import type { StartedPeer } from '../bench-case.js';
import { startPeerProcess } from './peer-process.js';

/**
 * `image_dataset_from_directory` of Keras at work on a folder of photos, on as many threads as it takes.
 *
 * @param side of the images that come out
 * @returns with the numbers of the first photo, then the mean of each
 * @throws MissingPeer where `python3` is not there, or has no TensorFlow
 */
export async function startKerasPhotos(folder: string, side: number, batch: number): Promise<StartedPeer> {
  const script = fileURLToPath(new URL('./keras-photos-process.py', import.meta.url));
  return startPeerProcess('python3', [script, folder, String(side), String(batch)], {});
}
