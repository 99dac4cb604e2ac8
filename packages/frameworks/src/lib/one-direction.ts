/**
 * What is said of an image of one row, as it is said of a signal: `Conv2d` as `Conv1d`, `pad 0x2` as `pad 2`, sides without those
 * of the row. The tables of meanings look at a signal as at such an image.
 */
export function inOneDirection(text: string): string {
  return replacements.reduce((said, [what, by]) => said.replace(what, by), text);
}

const replacements: readonly (readonly [what: RegExp, by: string])[] = [
  // Names of layers: nn.MaxPool2d, F.avg_pool2d, MaxPooling2D, Conv2DTranspose.
  [/([a-z])2([dD])(?=[A-Z_(:)\s,.']|$)/g, '$11$2'],
  // AvgPool1d cannot be told its divisor.
  [/(nn\.AvgPool1d)\(\.\.\., divisor_override=1\)/g, '$1(...) times the window'],
  [
    /F\.avg_pool1d\(x\*\*2, \.\.\., divisor_override=1\)\.sqrt\(\)/g,
    '(F.avg_pool1d(x**2, ...) * window).sqrt()',
  ],
  // Sides of a language file, and lists of four in words.
  [/\btop 0 bottom 0 (?=left)/g, ''],
  [/\b(cuts|pads|alike:) 0 0 (?=\d+ \d+)/g, '$1 '],
  // F.pad and torch tuples go from the last direction to the first; tf.pad and Keras from the first to the last.
  [/\((-?\d+), (-?\d+), -?0, -?0\)/g, '($1, $2)'],
  [/\[\[0, 0\], \[0, 0\], (?=\[\d+, \d+\], \[0, 0\]\])/g, '[[0, 0], '],
  [/\(\(0, 0\), (\(\d+, \d+\))\)/g, '$1'],
  [/=\([01], (\d+)\)/g, '=$1'],
  [/permute\(0, 2, 3, 1\)/g, 'permute(0, 2, 1)'],
  // Sizes: 1x400x12 of a signal, 1x5 of a window, 0x2 of padding.
  [/\b[01]x(?=\d)/g, ''],
];
