import { coreMetrics, defineMetric } from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import { barText } from './bar-progress.js';
import { StepCurves } from './step-curves.js';
import { epochLine, lossText } from './step-text.js';

const state = {
  kind: 'step',
  epoch: 3,
  epochs: 10,
  step: 250,
  steps: 1000,
  samples: 2700,
  epochSamples: 5400,
  loss: 0.12345,
  stepLoss: 0.1,
  accuracy: 0.9712,
  samplesPerSecond: 2345.6,
  secondsLeft: 65,
} as const;

describe('barText', () => {
  it('shows epoch, bar, loss, accuracy, speed and time left on 80 columns', () => {
    const line = barText(state, 80);
    expect(line).toBe('epoch  3/10  [=======------]  loss 0.1235  accuracy 97.12 %  2,346/s  1:05 left');
    expect(line).toHaveLength(79);
  });

  it('never reaches the last column, and gives up the bar first', () => {
    for (const columns of [20, 40, 60, 70, 100, 200])
      expect(barText(state, columns).length).toBeLessThan(columns);
    expect(barText(state, 60)).toBe('epoch  3/10  loss 0.1235  accuracy 97.12 %  2,346/s  1:05 l');
    expect(barText(state, 200)).toContain(`[${'='.repeat(20)}${'-'.repeat(20)}]`);
  });

  it('shows of a slow run how long a step takes', () => {
    // 750 steps are left.
    const slow = { ...state, samplesPerSecond: 0.004, secondsLeft: 750 * 812.4 };
    expect(barText(slow, 80)).toContain('  810 s a step  ');
    expect(barText({ ...state, samplesPerSecond: 4.249 }, 80)).toContain('  4.2/s  ');
    expect(barText({ ...state, samplesPerSecond: 9.96 }, 80)).toContain('  10/s  ');
  });

  it('leaves accuracy out where there are no classes', () => {
    expect(barText({ ...state, accuracy: null }, 80)).not.toContain('accuracy');
  });
});

describe('curves beside the figures', () => {
  /** The loss falls from 7 to 0; of ten samples 0 are right, then 1, then 2 and so on, anew in each epoch. */
  const curves = new StepCurves();
  for (let step = 0; step < 8; step++) {
    const place = step % 4;
    const right = [0, 1, 2, 3, 4, 5, 6, 7].slice(step - place, step + 1).reduce((sum, n) => sum + n, 0);
    const samples = 10 * (place + 1);
    curves.add({ ...state, samples, accuracy: right / samples, stepLoss: 7 - step });
  }

  it('stand on a wide terminal, that of the loss first', () => {
    const widths = [80, 100, 120];
    const [none, loss, both] = widths.map((columns) => barText(state, columns, curves));
    expect(none).toBe(barText(state, 80));
    expect(loss).toContain('  loss 0.1235 █▇▆▅▄▃▂▁          accuracy 97.12 %  2,346/s');
    expect(both).toContain('  loss 0.1235 █▇▆▅▄▃▂▁          accuracy 97.12 % ▁▂▃▄▅▆▇█          2,346/s');
    widths.forEach((columns, i) => expect([none, loss, both][i]?.length).toBeLessThan(columns));
    expect(barText({ ...state, accuracy: null }, 120, new StepCurves())).not.toMatch(/[▁-█]/);
  });

  it('keep their width however many steps there are, each place a mean', () => {
    const long = new StepCurves();
    // Steps of 1 and 3 by turns are 2 in the mean; the last eighth is 10.
    for (let step = 0; step < 1024; step++)
      long.add({ ...state, accuracy: null, stepLoss: step < 896 ? 1 + 2 * (step % 2) : 10 });
    expect(long.shown(1)).toEqual({ loss: `${'▁'.repeat(14)}██` });
    long.add({ ...state, accuracy: null, stepLoss: NaN });
    expect(long.shown(2)['loss']).toBe(`${'▁'.repeat(7)}█?`.padEnd(16));
  });
});

describe('epochLine', () => {
  const scores = { samples: 10, loss: 0.5, accuracy: 0.75, top5: 1 };

  it('fits 80 columns with validation and the mark of the best', () => {
    const record = { epoch: 9, rate: 0.1, train: scores, validation: { ...scores, loss: 0.0001234 } };
    const line = epochLine({ kind: 'epoch', epochs: 10, record, best: true });
    expect(line).toBe('epoch  9/10  loss 0.5000  accuracy 75.00 %  validation loss 1.23e-4, 75.00 %  best');
    expect(line.length).toBeLessThanOrEqual(82);
  });

  it('says only the loss of a run without classes and validation', () => {
    const record = { epoch: 1, rate: 0.1, train: { ...scores, accuracy: null }, validation: null };
    expect(epochLine({ kind: 'epoch', epochs: 2, record, best: false })).toBe('epoch 1/2  loss 0.5000');
  });
});

/** A metric of a plugin, of which only its form counts here. */
const measure = (form: { readonly isShare?: true } = {}) =>
  defineMetric({
    summary: 'For a test.',
    targets: ['classes'],
    better: 'higher',
    size: () => 0,
    add: () => undefined,
    value: () => null,
    ...form,
  });

describe('epochLine with further metrics', () => {
  const scores = { samples: 10, loss: 0.5, accuracy: 0.75, top5: 0.99 };
  const lineOf = (asked: readonly string[], metrics: Readonly<Record<string, number | null>>) => {
    const validation = { ...scores, top5: 0.9, metrics: { kappa: 0.25 } };
    const record = { epoch: 9, rate: 0.1, train: { ...scores, metrics }, validation };
    const plugins = Object.fromEntries(asked.map((word) => [word, measure()]));
    const known = { ...plugins, found: measure({ isShare: true }), ...coreMetrics };
    return epochLine({ kind: 'epoch', epochs: 10, record, best: false }, asked, known).split('\n');
  };

  it('shows those that the file asks for on lines of their own', () => {
    expect(lineOf(['accuracy', 'top5', 'kappa', 'confusion'], { kappa: 0.123456 })).toEqual([
      'epoch  9/10  loss 0.5000  accuracy 75.00 %  validation loss 0.5000, 75.00 %',
      '             top5 99.00 %, validation 90.00 %  kappa 0.12346, validation 0.25',
    ]);
    expect(lineOf(['accuracy'], { kappa: 0.5 })).toHaveLength(1);
    expect(lineOf(['kappa'], { kappa: null })).toHaveLength(1);
  });

  it('shows a share in percent, whoever brings it', () => {
    expect(lineOf(['found', 'kappa'], { found: 0.931, kappa: 0.931 })[1]).toBe(
      '             found 93.10 %  kappa 0.931, validation 0.25',
    );
  });

  it('keeps them to 80 columns', () => {
    const words = ['first-metric', 'second-metric', 'third-metric', 'fourth-metric', 'fifth-metric'];
    const further = lineOf(words, Object.fromEntries(words.map((word) => [word, 0.5]))).slice(1);
    expect(further).toHaveLength(2);
    for (const line of further) expect(line.length).toBeLessThanOrEqual(80);
    expect(further.join(' ').match(/[a-z]+-metric/g)).toEqual(words);
  });
});

describe('epochLine with taps', () => {
  const scores = { samples: 10, loss: 0.5, accuracy: 0.75, top5: 0.99 };
  const own = (share: number) => ({ accuracy: share, top5: 1 });
  const taps = { side: own(0.5), size: { accuracy: null, top5: null } };
  const train = { ...scores, heads: { output: 0.25, side: 0.2, size: 0.05 }, taps };
  const validation = {
    ...scores,
    heads: { output: 0.3, side: 0.4, size: 0.06 },
    taps: { ...taps, side: own(0.4) },
  };

  it('shows the figures of each below those of the main head', () => {
    const record = { epoch: 9, rate: 0.1, train, validation };
    const line = epochLine({ kind: 'epoch', epochs: 10, record, best: true }, ['top5']);
    expect(line.split('\n')).toEqual([
      'epoch  9/10  loss 0.5000  accuracy 75.00 %  validation loss 0.5000, 75.00 %  best',
      '             top5 99.00 %, validation 99.00 %',
      '  side       loss 0.2000  accuracy 50.00 %  validation loss 0.4000, 40.00 %',
      '             top5 100.00 %, validation 100.00 %',
      '  size       loss 0.0500  validation loss 0.0600',
    ]);
  });

  it('keeps one of a long name to 80 columns', () => {
    const name = 'a-side-head-of-a-long-name';
    const record = {
      epoch: 1,
      rate: 0.1,
      train: { ...train, heads: { [name]: 0.2 }, taps: { [name]: own(0.5) } },
      validation: { ...validation, heads: { [name]: 0.2 }, taps: { [name]: own(0.5) } },
    };
    const [, ...lines] = epochLine({ kind: 'epoch', epochs: 2, record, best: false }).split('\n');
    expect(lines).toEqual([
      '  a-side-head-of-a-long-name  loss 0.2000  accuracy 50.00 %',
      '           validation loss 0.2000, 50.00 %',
    ]);
  });
});

describe('lossText', () => {
  it.each([
    [0.5, '0.5000'],
    [0.0001234, '1.23e-4'],
    [12.3456789, '12.346'],
    [54321.987, '54322'],
    [1.3318530228794197e36, '1.3319e+36'],
    [NaN, 'NaN'],
    [Infinity, 'infinity'],
  ])('shows %d in at most five digits that matter', (loss, text) => {
    expect(lossText(loss)).toBe(text);
  });
});
