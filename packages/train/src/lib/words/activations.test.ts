import { expect, it } from 'vitest';
import { runWord } from '../../testing/run-word.js';

/** A number, what a word makes of it, and the derivative there. */
type Row = readonly [x: number, y: number, slope: number];

/**
 * Numbers by the formulas and backward rules that PyTorch documents, worked out in Python with its `math` module: at kinks the derivative
 * is the one that PyTorch gives (`hardtanh_backward`, `hardsigmoid_backward` and `hardswish_backward` are level at both ends).
 */
const words: Readonly<Record<string, readonly Row[]>> = {
  relu6: [
    [-1, 0, 0],
    [0, 0, 0],
    [2.5, 2.5, 1],
    [6, 6, 0],
    [7, 6, 0],
  ],
  hardsigmoid: [
    [-4, 0, 0],
    [-3, 0, 0],
    [-1.5, 0.25, 1 / 6],
    [0, 0.5, 1 / 6],
    [3, 1, 0],
    [5, 1, 0],
  ],
  // x^2 / 6 + x / 2 between -3 and 3.
  hardswish: [
    [-4, 0, 0],
    [-3, 0, 0],
    [-1.5, -0.375, 0],
    [0, 0, 0.5],
    [1.5, 1.125, 1],
    [3, 3, 1],
    [5, 5, 1],
  ],
  silu: [
    [-3, -0.14227761953270035, -0.08810410601516962],
    [-1, -0.2689414213699951, 0.07232948812851327],
    [0, 0, 0.5],
    [0.5, 0.3112296656009273, 0.7399611873026519],
    [2, 1.7615941559557646, 1.0907842487848955],
  ],
  gelu: [
    [-3, -0.00404969409489031, -0.011945647204183918],
    [-1, -0.15865525393145707, -0.08331547058768629],
    [0, 0, 0.5],
    [0.5, 0.34573123063700656, 0.8674951246561629],
    [2, 1.9544997361036416, 1.085231801078197],
    [4, 3.9998733150326675, 1.0005036496612265],
  ],
  'gelu tanh': [
    [-3, -0.0036373920817729943, -0.011584166630969516],
    [-1, -0.15880800939172324, -0.08296408384578255],
    [0, 0, 0.5],
    [0.5, 0.34571400982514394, 0.8673699035346424],
    [2, 1.954597694087775, 1.0860992566236183],
    [4, 3.9999297540518075, 1.000335123197122],
  ],
};

it.each(Object.entries(words))('%s has the values and derivatives of PyTorch', (word, rows) => {
  const { output, gradients } = runWord(`input ${rows.length} | ${word}`, { input: rows.map(([x]) => x) });
  rows.forEach(([x, y, slope], i) => {
    expect(output[i], `${word}(${x})`).toBeCloseTo(y, 12);
    expect(gradients['input']?.[i], `the derivative of ${word} at ${x}`).toBeCloseTo(slope, 12);
  });
});
