import { fail } from '../fail.js';

/** Ends decoding at a byte of the file: E523. */
export type PngFailure = (problem: string, offset: number) => never;

/** @param file name of the picture, for errors */
export function pngFailure(file: string): PngFailure {
  return (problem, offset) => fail('E523', { file, problem, offset }, null);
}
