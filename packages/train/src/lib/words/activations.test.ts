import { describe, expect, it } from 'vitest';
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
  selu: [
    [-3, -1.6705687287671118, 0.08753061208026487],
    [-1, -1.1113307378125625, 0.6467686030348141],
    [0, 0.0, 1.7580993408473766],
    [0.5, 0.5253504936777402, 1.0507009873554805],
    [2, 2.101401974710961, 1.0507009873554805],
  ],
  mish: [
    [-20, -4.122307240628762e-8, -3.916191874348969e-8],
    [-3, -0.1456474612756246, -0.09339311453232081],
    [-1, -0.30340146137410895, 0.059216755877395],
    [0, 0.0, 0.6],
    [0.5, 0.3752452113048951, 0.8864243753577272],
    [2, 1.9439589595339946, 1.0693179342794896],
  ],
  softplus: [
    [-20, 2.061153620314381e-9, 2.0611536181902037e-9],
    [-3, 0.04858735157374206, 0.04742587317756678],
    [0, 0.6931471805599453, 0.5],
    [0.5, 0.9740769841801067, 0.6224593312018546],
    [30, 30.000000000000092, 0.9999999999999065],
  ],
  softsign: [
    [-3, -0.75, 0.0625],
    [-1, -0.5, 0.25],
    [0, 0.0, 1.0],
    [0.5, 0.3333333333333333, 0.4444444444444444],
    [7, 0.875, 0.015625],
  ],
};

it.each(Object.entries(words))('%s has the values and derivatives of PyTorch', (word, rows) => {
  const { output, gradients } = runWord(`input ${rows.length} | ${word}`, { input: rows.map(([x]) => x) });
  rows.forEach(([x, y, slope], i) => {
    expect(output[i], `${word}(${x})`).toBeCloseTo(y, 12);
    expect(gradients['input']?.[i], `the derivative of ${word} at ${x}`).toBeCloseTo(slope, 12);
  });
});

describe('prelu', () => {
  const x = [-2, 0, 3, -4, 5, 0];

  it('has one slope that starts at 0.25, whose gradient is the sum of what lies below zero', () => {
    const { output, gradients } = runWord('input 1x3x2 | prelu as p', {
      input: x,
      weights: [1, 2, 3, 4, 5, 6],
    });
    expect(output).toEqual([-0.5, 0, 3, -1, 5, 0]);
    // At 0 the slope, as PyTorch has it.
    expect(gradients['input']).toEqual([0.25, 0.5, 3, 1, 5, 1.5]);
    expect(gradients['p/slope']).toEqual([-2 - 16]);
  });

  it('has a slope for each channel', () => {
    const { output, gradients } = runWord('input 1x3x2 | prelu per channel as p', {
      input: x,
      parameters: { 'p/slope': [0.5, 2] },
    });
    expect(output).toEqual([-1, 0, 3, -8, 5, 0]);
    expect(gradients['p/slope']).toEqual([-2, -4]);
  });
});

describe('logsoftmax', () => {
  it('gives logarithms of probabilities, and dy - p * sum dy', () => {
    // 0, ln 3: probabilities 1/4 and 3/4.
    const { output, gradients } = runWord('input 2 | logsoftmax', {
      input: [0, Math.log(3)],
      weights: [2, -1],
    });
    expect(output[0]).toBeCloseTo(Math.log(0.25), 12);
    expect(output[1]).toBeCloseTo(Math.log(0.75), 12);
    expect(gradients['input']?.[0]).toBeCloseTo(2 - 0.25, 12);
    expect(gradients['input']?.[1]).toBeCloseTo(-1 - 0.75, 12);
  });
});
