/**
 * Sources as a plugin brings them, with no import at all: `scenes` has a map of classes for each 4x4 image, `two` labels of its own for each of
 * three heads, `turned` the same samples with the classes in another order, `pair` two images a sample.
 */
export const scenePlugin = `
const mixed = (k) => ((13 * k * k + 7 * k) % 101) / 101;
const shades = ['dark', 'grey', 'light'];
const shadeOf = (value) => (value < 1 / 3 ? 0 : value > 2 / 3 ? 2 : 1);
const pixelsOf = (index, count) => Float32Array.from({ length: count }, (_, i) => 255 * mixed(index * count + i));
const sourceOf = (facts, rowOf, size = 16) => ({
  shape: [4, 4, 1], count: 40, ...facts,
  read: async (indices, images, labels) => {
    Array.from(indices).forEach((index, i) => {
      const pixels = pixelsOf(index, size);
      const row = rowOf(pixels.map((value) => value / 255));
      images.set(pixels, size * i);
      labels.set(row, row.length * i);
    });
  },
  close: async () => {},
});
const scenes = sourceOf(
  { name: 'scenes', targets: 'maps', target: [4, 4], classes: shades },
  (values) => Array.from(values, shadeOf),
);
const headed = (name, sides, tones) => {
  const sideOf = (values) => sides.indexOf(values[0] > values[3] ? 'left' : 'right');
  const toneOf = (values) => tones.indexOf(shades[shadeOf(values[5])]);
  const heads = {
    output: { targets: 'classes', classes: sides },
    tone: { targets: 'classes', classes: tones },
    size: { targets: 'values', classes: [] },
  };
  return sourceOf({ name, ...heads.output, heads }, (values) => [sideOf(values), toneOf(values), values[2]]);
};
const pair = sourceOf(
  { name: 'pair', inputs: { a: [4, 4, 1], b: [4, 4, 1] }, targets: 'classes', classes: ['less', 'more'] },
  (values) => [values[0] > values[16] ? 1 : 0],
  32,
);
const reader = (source, facts = {}) => ({ path: 'none', options: {}, ...facts, open: async () => source });
const headLabels = { output: 'classes', tone: 'classes', size: 'values' };
export default {
  name: 'scenes',
  sources: {
    scenes: reader(scenes, { labels: 'maps' }),
    two: reader(headed('two', ['left', 'right'], shades), { labels: headLabels }),
    turned: reader(headed('turned', ['right', 'left'], ['light', 'dark', 'grey']), { labels: headLabels }),
    pair: reader(pair, { inputs: ['a', 'b'] }),
  },
};
`;
