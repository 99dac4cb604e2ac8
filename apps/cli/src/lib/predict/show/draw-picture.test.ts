import type { RawImage } from '@convlang/data';
import { describe, expect, it } from 'vitest';
import { drawPicture, drawPictures } from './draw-picture.js';

const picture = (shape: RawImage['shape'], pixels: readonly number[]): RawImage => ({
  name: 'test',
  shape,
  pixels: Float32Array.from(pixels),
});
const fore = (code: string) => `\u001b[38;${code}m`;
const back = (code: string) => `\u001b[48;${code}m`;
const END = '\u001b[0m';

describe('a picture in a terminal', () => {
  it('has two pixels in a cell, the upper in the colour of the text', () => {
    const rows = [255, 0, 0, 0, 255, 0, 0, 0, 255, 10, 20, 30, 1, 2, 3, 4, 5, 6];
    expect(drawPicture(picture([3, 2, 3], rows), 80, 'true')).toEqual([
      `${fore('2;255;0;0')}${back('2;0;0;255')}▀${fore('2;0;255;0')}${back('2;10;20;30')}▀${END}`,
      `${fore('2;1;2;3')}\u001b[49m▀${fore('2;4;5;6')}\u001b[49m▀${END}`,
    ]);
  });

  // https://www.ditig.com/256-colors-cheat-sheet: 196 is #ff0000, 67 is #5f87af, 244 is #808080, 231 is #ffffff, 242 is #6c6c6c, which is nearer to (120, 110, 100) than any that is no grey.
  it('takes the nearest of 256 colours where there are no more', () => {
    const rows = [255, 0, 0, 90, 130, 180, 128, 128, 128, 255, 255, 255];
    expect(drawPicture(picture([2, 2, 3], rows), 80, '256')).toEqual([
      `${fore('5;196')}${back('5;244')}▀${fore('5;67')}${back('5;231')}▀${END}`,
    ]);
    expect(drawPicture(picture([2, 1, 3], [120, 110, 100, 0, 0, 0]), 80, '256')).toEqual([
      `${fore('5;242')}${back('5;16')}▀${END}`,
    ]);
  });

  it('is made of shades without colours, twice as high as wide', () => {
    const rows = [0, 0, 255, 255, 0, 0, 255, 255];
    expect(drawPicture(picture([2, 4, 1], rows), 80, 'none')).toEqual(['  @@']);
    expect(drawPicture(picture([2, 4, 1], rows), 2, 'none')).toEqual([' @']);
  });

  it('is made smaller by means, and never larger', () => {
    const rows = Array.from({ length: 64 }, (_, i) => (Math.floor(i / 8) < 4 ? 200 : 100));
    const grey = (value: number): string => `2;${value};${value};${value}`;
    const cell = `${fore(grey(200))}${back(grey(100))}▀`;
    expect(drawPicture(picture([8, 8, 1], rows), 2, 'true')).toEqual([`${cell}${cell}${END}`]);
    expect(drawPicture(picture([8, 8, 1], rows), 80, 'true')).toHaveLength(4);
  });

  it('spreads numbers that are no pixels from black to white', () => {
    const drawn = drawPicture(picture([2, 1, 1], [-1, 1]), 80, 'true');
    expect(drawn).toEqual([`${fore('2;0;0;0')}${back('2;255;255;255')}▀${END}`]);
  });

  it('is nothing of a list of numbers, and several of several inputs', () => {
    expect(drawPicture(picture([1, 1, 4], [1, 2, 3, 4]), 80, 'none')).toEqual([]);
    const one = picture([2, 2, 1], [0, 255, 0, 255]);
    expect(drawPictures([one, one], 40, 'none')).toEqual([' @   @']);
  });
});
