import { describe, expect, it } from 'vitest';
import { drawImages } from './draw-images.js';

const image = (rows: readonly string[]) => ({
  name: 'test',
  shape: [rows.length, rows[0]?.length ?? 0, 1] as const,
  pixels: Float32Array.from(rows.join(''), (mark) => (mark === '#' ? 255 : 0)),
});

describe('drawImages', () => {
  it('puts two rows of pixels into a line, and leaves empty rows out', () => {
    const one = image(['    ', '    ', ' ## ', '  # ', '  # ', '    ', '    ', '    ']);
    expect(drawImages([one], ['a'], 80)).toBe(' ▀█\n  ▀\n\na');
  });

  it('shows as many images as fit side by side', () => {
    const block = image(['####', '####']);
    expect(drawImages([block, block, block], ['a', 'b', 'c'], 10)).toBe('████  ████\n\na     b');
    expect(drawImages([block, block], ['a', 'b'], 3)).toBe('████\n\na');
  });
});
