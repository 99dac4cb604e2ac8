import { sectionGrammar } from '@convlang/ops';
import { parseFile } from '@convlang/syntax';
import { describe, expect, it } from 'vitest';
import { coreContext } from './analysis-context.js';
import { analyze, type Analysis } from './analyze.js';

function analysisOf(sections: string): Analysis {
  const { file, diagnostics } = parseFile(
    { path: 'm.conv', text: `input 8x8x1 | dense 10 | softmax\n${sections}` },
    sectionGrammar,
  );
  expect(diagnostics).toEqual([]);
  return analyze(file, coreContext);
}

const settingsOf = (sections: string) => {
  const { settings, findings } = analysisOf(sections);
  expect(findings.filter(({ diagnostic }) => diagnostic.severity === 'error')).toEqual([]);
  return settings;
};

const trainOf = (entries: string) => settingsOf(`train { ${entries} }`).train;
const dataOf = (entries: string) => settingsOf(`data { ${entries} }`).data;
const problemsOf = (sections: string): string[] =>
  analysisOf(sections).findings.map(({ diagnostic }) => `${diagnostic.code} ${diagnostic.message}`);

describe('train', () => {
  it('has defaults for everything', () => {
    expect(settingsOf('').train).toEqual({
      losses: { output: { kind: 'cross-entropy', smoothing: 0, weight: 1 } },
      optimizer: { kind: 'adam', rate: 0.001, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0 },
      schedule: { kind: 'constant', warmupEpochs: 0 },
      epochs: 10,
      batch: 64,
      batchParts: 1,
      validate: { kind: 'none' },
      clip: { kind: 'none' },
      stop: null,
      keep: null,
      metrics: ['accuracy'],
      seed: 1,
      span: null,
    });
  });

  it('reads the section of the language’s description', () => {
    const train = trainOf(`
      loss      cross-entropy label-smoothing 0.1
      optimizer sgd lr 0.1 momentum 0.9 nesterov on weight-decay 0.0001
      schedule  cosine warmup 5 epochs
      epochs    90
      batch     128 split 4
      validate  split 10%
      init      he-normal
      clip      norm 1.0
      stop      after 5 epochs without val-loss 0.001
      keep      best val-accuracy
      metrics   accuracy top5
      seed      1998`);
    expect(train).toMatchObject({
      losses: { output: { kind: 'cross-entropy', smoothing: 0.1, weight: 1 } },
      optimizer: { kind: 'sgd', rate: 0.1, momentum: 0.9, nesterov: true, weightDecay: 0.0001 },
      schedule: { kind: 'cosine', warmupEpochs: 5 },
      epochs: 90,
      batch: 128,
      batchParts: 4,
      validate: { kind: 'split', fraction: 0.1 },
      clip: { kind: 'norm', limit: 1 },
      stop: { metric: 'val-loss', patienceEpochs: 5, minimumChange: 0.001 },
      keep: 'val-accuracy',
      metrics: ['accuracy', 'top5'],
      seed: 1998,
    });
  });

  it('reads drop-last on either side of split, and has no key without it', () => {
    expect(trainOf('batch 64 drop-last')).toMatchObject({ batch: 64, batchParts: 1, dropLast: true });
    expect(trainOf('batch 64 split 4 drop-last')).toMatchObject({ batchParts: 4, dropLast: true });
    expect(trainOf('batch 64 drop-last split 4')).toMatchObject({ batchParts: 4, dropLast: true });
    expect('dropLast' in trainOf('batch 64')).toBe(false);
    expect(problemsOf('train { batch 64 drop-lost }')).toEqual([
      'E331 `batch` takes a whole number, perhaps with `split N` or `drop-last`, not `drop-lost`',
    ]);
    expect(problemsOf('train { batch 64 drop-last drop-last }')).toHaveLength(1);
  });

  it('reads every schedule', () => {
    const schedule = (text: string) => trainOf(`schedule ${text}`).schedule;
    expect(schedule('step every 30 epochs by 0.1')).toMatchObject({
      kind: 'step',
      everyEpochs: 30,
      factor: 0.1,
    });
    expect(schedule('at 30 60 epochs by 0.2')).toMatchObject({ kind: 'at', epochs: [30, 60], factor: 0.2 });
    expect(schedule('poly 2')).toMatchObject({ kind: 'poly', power: 2 });
    expect(schedule('plateau 3')).toMatchObject({ kind: 'plateau', patienceEpochs: 3, factor: 0.1 });
    expect(schedule('constant warmup 2 epochs')).toEqual({ kind: 'constant', warmupEpochs: 2 });
  });

  it('reads every optimiser', () => {
    const optimizer = (text: string) => trainOf(`optimizer ${text}`).optimizer;
    expect(optimizer('adam lr 0.01 beta1 0.8')).toMatchObject({ kind: 'adam', rate: 0.01, beta1: 0.8 });
    expect(optimizer('rmsprop rho 0.95')).toMatchObject({ kind: 'rmsprop', rate: 0.001, rho: 0.95 });
    expect(optimizer('adagrad')).toEqual({ kind: 'adagrad', rate: 0.01, epsilon: 1e-8, weightDecay: 0 });
    expect(optimizer('adadelta eps 0.001')).toMatchObject({ kind: 'adadelta', rate: 1, epsilon: 0.001 });
  });

  it('reads rates of layers, a mean of weights and what decay spares; without them a file has the settings that it had', () => {
    const { train } = settingsOf(
      'train { optimizer adamw except norm bias  rate dense1 0.1  rate "softmax1" 2  average ema 0.99  schedule cosine floor 0.1 restarts 3 epochs times 2 warmup 1 epochs }',
    );
    expect(train.optimizer).toMatchObject({ kind: 'adamw', weightDecay: 0.01, except: ['bias', 'norm'] });
    expect(train.rates).toEqual({ dense1: 0.1, softmax1: 2 });
    expect(train.average).toEqual({ kind: 'ema', decay: 0.99 });
    expect(train.schedule).toEqual({
      kind: 'cosine',
      floor: 0.1,
      periodEpochs: 3,
      periodGrowth: 2,
      warmupEpochs: 1,
    });
    const plain = settingsOf('train { optimizer adam schedule cosine loss cross-entropy }').train;
    expect(Object.keys(plain)).not.toEqual(expect.arrayContaining(['rates', 'average']));
    expect(Object.keys(plain.optimizer)).toEqual([
      'rate',
      'weightDecay',
      'kind',
      'beta1',
      'beta2',
      'epsilon',
    ]);
    expect(plain.schedule).toEqual({ kind: 'cosine', warmupEpochs: 0 });
    expect(plain.losses['output']).toEqual({ kind: 'cross-entropy', smoothing: 0, weight: 1 });
  });

  it('says what is wrong with a value', () => {
    expect(problemsOf('train { epochs 1000000000000000 }')).toEqual([
      'E336 `epochs` must be at least 1 and at most 1000000, not 1000000000000000',
    ]);
    expect(
      problemsOf(
        `train { batch 1e15  stop after 1e15 epochs without loss  schedule at 5 1e15 warmup 1e300 epochs }
        data { augment shift 1e15  pad 4x4 to 0x4  resize 4294967296x4 }`,
      ),
    ).toEqual([
      'E336 `batch` must be at least 1 and at most 2147483647, not 1e15',
      'E336 `schedule` must be above 5 and at most 1000000, not 1e15',
      'E336 `stop after` must be at least 1 and at most 1000000, not 1e15',
      'E336 `pad to` must be at least 1 and at most 2147483647, not 0',
      'E336 `resize` must be at least 1 and at most 2147483647, not 4294967296',
      'E336 `augment shift` must be at least 0 and at most 2147483647, not 1e15',
    ]);
    expect(problemsOf('train { schedule cosine warmup 1e300 epochs }')).toEqual([
      'E336 `schedule warmup` must be at least 0 and at most 1000000, not 1e300',
    ]);
    expect(problemsOf('train { epochs 0  batch 2.5  optimizer adam momentum 0.9 }')).toEqual([
      'E336 `batch` must be a whole number, not 2.5',
      'E331 `optimizer` takes lr, beta1, beta2, eps, weight-decay or except, not `momentum`',
      'E336 `epochs` must be at least 1 and at most 1000000, not 0',
    ]);
    expect(problemsOf('train { loss hinge  loss mse }')).toEqual(['E307 `loss` is given twice']);
    expect(problemsOf('train { loss mse weight 0 }')).toEqual(['E336 `loss weight` must be above 0, not 0']);
    expect(problemsOf('data { source digits classes cat "dog" cat }')).toEqual([
      'E331 `classes` takes names in quotes, each once, not `cat`',
    ]);
    expect(problemsOf('train { optimizer sgd lr 0.1 nesterov on lr 0.2 }')).toEqual([
      'E307 `lr` is given twice',
    ]);
    expect(problemsOf('data { source csv "x" label 0 header on label 1 }')).toEqual([
      'E307 `label` is given twice',
    ]);
    expect(problemsOf('train { loss aux mse }')).toEqual(['E334 no tap is called `aux`']);
    expect(problemsOf('train { validate split 100% }')).toEqual([
      'E336 `validate split` must be above 0 and below 1, not 100%',
    ]);
  });
});

/** What is said of sections, each with the text that it points at. */
const placesOf = (sections: string): string[] => {
  const start = 'input 8x8x1 | dense 10 | softmax\n'.length;
  return analysisOf(sections).findings.map(({ diagnostic: { message, span } }) => {
    const place = sections.slice((span?.start ?? 0) - start, (span?.end ?? 0) - start);
    return `${message} @ ${place}`;
  });
};

describe('a value that is missing', () => {
  const metrics =
    'loss, accuracy, top5, mae, rmse, precision, recall, f1, iou, dice, auc, val-loss, val-accuracy, val-top5, val-mae, val-rmse, val-precision, val-recall, val-f1, val-iou, val-dice or val-auc';
  it.each([
    ['train { optimizer sgd lr }', '`optimizer lr` takes a number, not nothing @ lr'],
    ['train { optimizer sgd lr\nepochs 3 }', '`optimizer lr` takes a number, not nothing @ lr'],
    ['train { optimizer sgd nesterov }', '`optimizer nesterov` takes `on` or `off`, not nothing @ nesterov'],
    ['train { loss mse weight }', '`loss weight` takes a number, not nothing @ weight'],
    ['train { batch 8 split }', '`batch split` takes a whole number, not nothing @ split'],
    ['train { clip norm seed 2 }', '`clip norm` takes a number, not nothing @ norm'],
    ['train { validate data }', '`validate data` takes the name of a source, not nothing @ data'],
    ['train { schedule step }', '`schedule step` takes `every N epochs`, not nothing @ step'],
    ['train { schedule step every 3 epochs by\nseed 1 }', '`schedule by` takes a number, not nothing @ by'],
    ['train { schedule cosine warmup }', '`schedule warmup` takes a number, not nothing @ warmup'],
    ['train { stop after }', '`stop after` takes a whole number, not nothing @ after'],
    ['train { stop after 5 epochs }', '`stop` takes `without METRIC`, not nothing @ epochs'],
    ['train { stop after 5 epochs without }', `\`stop without\` takes ${metrics}, not nothing @ without`],
    ['train { keep best }', `\`keep best\` takes ${metrics}, not nothing @ best`],
    ['data { augment shift }', '`augment shift` takes a whole number, not nothing @ shift'],
    [
      'data { augment shift 2 flip\nshuffle on }',
      '`augment flip` takes horizontal or vertical, not nothing @ flip',
    ],
    ['data { pad 28x28 to }', '`pad to` takes a size, like 32 or 32x24, not nothing @ to'],
    ['expect { params < }', '`params` takes a number, not nothing @ <'],
    ['expect { receptive-field 3 at }', '`receptive-field at` takes the name of a stage, not nothing @ at'],
  ])('%s', (sections, expected) => {
    expect(placesOf(sections)).toEqual([expected]);
  });

  it.each([
    ['source digits count', '`source count` takes a whole number from 1 to 2147483647, not nothing @ count'],
    [
      'source digits count\nshuffle on',
      '`source count` takes a whole number from 1 to 2147483647, not nothing @ count',
    ],
    [
      'source digits count 9 seed\nscale 1/255',
      '`source seed` takes a whole number of at least 0, not nothing @ seed',
    ],
    ['source csv "x.csv" header\n', '`source header` takes on or off, not nothing @ header'],
    ['source digits val csv "y.csv" shape', '`val shape` takes HxW or HxWxC, not nothing @ shape'],
    // What the source has is its own, however near a key is; what it has not, and a key nearly is, is the key.
    ['source csv "x.csv"\nshape', '`source shape` takes HxW or HxWxC, not nothing @ shape'],
    [
      'source digits\nshufle\nscale 1/255',
      'the section `data` has no entry `shufle`; did you mean `shuffle`? @ shufle',
    ],
    // Of a kind that a plugin brings nothing is known here.
    ['source wave rate', '`source rate` takes a value, not nothing @ rate'],
    ['source wave "w" rate 3 mono\nclasses "a"', '`source mono` takes a value, not nothing @ mono'],
  ])('of an option: data { %s }', (entries, expected) => {
    expect(placesOf(`data { ${entries} }`)).toEqual([expected]);
  });
});

it('says of a wrong value which word it belongs to, and offers what was meant', () => {
  expect(problemsOf('train { optimizer sgd lr fast }')).toEqual([
    'E331 `optimizer lr` takes a number, not `fast`',
  ]);
  const fixesOf = (sections: string): unknown =>
    analysisOf(sections).findings.map(({ solve }) => solve?.().map(({ title }) => title));
  expect(fixesOf('train { batch 0 }')).toEqual([['batch 1']]);
  expect(fixesOf('train { batch 8 split 9 }')).toEqual([['batch split 8']]);
  expect(fixesOf('data { augment flip horizontl }')).toEqual([['horizontal']]);
  expect(fixesOf('train { optimizer sgd lr 1 lr 2 }')).toEqual([['leave the second one out']]);
  // No number is the nearest to one that must be above 0, and nobody means the largest that can be counted.
  expect(fixesOf('data { soruce csv "x.csv" }')).toEqual([['source', 'leave it out']]);
  expect(fixesOf('data { source csv "y.csv" soruce csv "x.csv" }')).toEqual([['leave it out']]);
  expect(fixesOf('train { optimizer sgd lr 0 }')).toEqual([undefined]);
  expect(fixesOf('train { batch 1e15 }')).toEqual([undefined]);
});

it('says what a misspelt unit should be', () => {
  expect(problemsOf('train { stop after 5 epoch without loss }')).toEqual([
    'E331 `stop` takes epochs, not `epoch`',
  ]);
  expect(problemsOf('train { schedule step every 3 epoch by 0.1 epochs 4 }')).toEqual([
    'E331 `schedule` takes epochs, not `epoch`',
  ]);
});

describe('data', () => {
  it('reads sources, steps in their order, augmentation and classes', () => {
    const data = dataOf(`
      source csv "flowers.csv" label 0 header on
      val    mnist "more/"
      pad    28x28 to 32x32
      scale  1/255  mean 0.1307 0.2 0.3  std 0.3081  gray
      augment shift 2 flip horizontal rotate 10
      shuffle off
      classes "rose" "tulip"`);
    expect(data).toMatchObject({
      source: { kind: 'csv', path: 'flowers.csv', options: { label: 0, header: true } },
      named: { val: { kind: 'mnist', path: 'more/', options: {} } },
      preprocess: [
        { kind: 'pad', height: 32, width: 32 },
        { kind: 'scale', factor: 1 / 255 },
        { kind: 'mean', values: [0.1307, 0.2, 0.3] },
        { kind: 'std', values: [0.3081] },
        { kind: 'gray' },
      ],
      augment: [
        { kind: 'shift', pixels: 2 },
        { kind: 'flip', axis: 'horizontal' },
        { kind: 'rotate', degrees: 10 },
      ],
      shuffle: false,
      classes: ['rose', 'tulip'],
    });
  });

  it('holds a method only where it is another than was always meant', () => {
    expect(dataOf('resize 4x5  resize 4x5 plain  resize 4x5 lanczos').preprocess).toEqual([
      { kind: 'resize', height: 4, width: 5 },
      { kind: 'resize', height: 4, width: 5 },
      { kind: 'resize', height: 4, width: 5, method: 'lanczos' },
    ]);
    expect(dataOf('fit 8  crop 4 center  crop 3 random  imagenet').preprocess).toEqual([
      { kind: 'fit', height: 8, width: 8, method: 'bilinear' },
      { kind: 'crop', height: 4, width: 4 },
      { kind: 'crop', height: 3, width: 3, at: 'random' },
      { kind: 'imagenet' },
    ]);
    expect(problemsOf('data { resize 4x5 cubic }')[0]).toContain('bicubic');
  });

  it('has no step behind `preprocess` without a plugin', () => {
    expect(problemsOf('data { preprocess gay }')).toEqual([
      'E331 `preprocess` takes a step that a plugin brings, not `gay`',
    ]);
  });

  it('gives further sources any name, and says when nothing asks for one', () => {
    const data = 'data { source csv "y.csv" holdout csv "x.csv" label 0 }';
    expect(problemsOf(`train { validate data holdout } ${data}`)).toEqual([]);
    expect(problemsOf(data)).toEqual(['W709 the source `holdout` is never used']);
    expect(problemsOf('data { source csv "y.csv" test csv "z.csv" val csv "x.csv" }')).toEqual([]);
    expect(problemsOf('data { source digits vla csv "x.csv" label }')).toEqual([
      'E331 `vla label` takes a whole number of at least 0, or a text, not nothing',
    ]);
  });

  it('must hold the source that `validate` names', () => {
    expect(problemsOf('train { validate data val } data { source csv "a.csv" }')).toEqual([
      'E335 `validate data val` needs a source `val` in the data section',
    ]);
    expect(problemsOf('train { validate data val } data { source csv "a.csv"  val csv "b.csv" }')).toEqual(
      [],
    );
  });
});

describe('options of a source', () => {
  const sourceOf = (entries: string) => dataOf(entries).source;

  it('may be sizes', () => {
    expect(sourceOf('source csv "x.csv" shape 2x2')?.options).toEqual({ shape: '2x2' });
    expect(sourceOf('source csv "x.csv" label 0 shape 28x28x1')?.options).toEqual({
      label: 0,
      shape: '28x28x1',
    });
  });

  it('may be a word before a key or another option', () => {
    const data = dataOf('source csv "x.csv" label y classes "a" "b"');
    expect(data).toMatchObject({ source: { options: { label: 'y' } }, classes: ['a', 'b'], named: {} });
    expect(sourceOf('source csv "x.csv" label y shape "2x2"')?.options).toEqual({ label: 'y', shape: '2x2' });
  });

  it('may be called as a key, where the key cannot be meant', () => {
    const data = dataOf('source wave classes 2 pad on mean "m" scales 3 scale 1/4');
    expect(data.source?.options).toEqual({ classes: 2, pad: true, mean: 'm', scales: 3 });
    expect(data.preprocess).toEqual([{ kind: 'scale', factor: 0.25 }]);
    expect(data.classes).toEqual([]);
  });

  it('are those of a named source too', () => {
    const data = dataOf('source wave val wave "v" label y classes 3 classes "a" "b"');
    expect(data.named['val']?.options).toEqual({ label: 'y', classes: 3 });
    expect(data.classes).toEqual(['a', 'b']);
  });

  it('end where a key has a line of its own, right or wrong', () => {
    expect(problemsOf('data { source digits count 9\nscale "x" }')).toEqual([
      'E331 `scale` takes one number, such as `1/255`, not "x"',
    ]);
  });
});

it('warns of a misspelt key that is read as an option', () => {
  expect(problemsOf('data { source csv "x.csv" label 9\nscal 1/255 }')).toEqual([
    'W719 `scal` is read as an option of the source `csv`; the key is `scale`',
  ]);
  expect(problemsOf('data { source csv "x.csv" shape 8x8 }')).toEqual([]);
});

it('keeps the order of an optimiser’s numbers, which counts for the fingerprint of a run', () => {
  const orderOf = (entry: string) => Object.keys(trainOf(`optimizer ${entry}`).optimizer).join(' ');
  expect(orderOf('sgd nesterov on momentum 0.9')).toBe('rate weightDecay kind momentum nesterov');
  expect(orderOf('adam eps 0.1')).toBe('rate weightDecay kind beta1 beta2 epsilon');
  expect(orderOf('adadelta')).toBe('rate weightDecay kind rho epsilon');
});
