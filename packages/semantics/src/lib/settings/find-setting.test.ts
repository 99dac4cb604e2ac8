import { sectionGrammar } from '@convlang/ops';
import { parseFile } from '@convlang/syntax';
import { describe, expect, it } from 'vitest';
import { coreContext } from '../analysis-context.js';
import { findSetting } from './find-setting.js';

/** What is told of the place that `^` marks. */
function at(sections: string) {
  const marked = `input 8x8x1 | dense 10 | softmax\n${sections}`;
  const { file } = parseFile({ path: 'm.conv', text: marked.replace('^', '') }, sectionGrammar);
  return findSetting(file, coreContext, marked.indexOf('^'));
}

describe('findSetting', () => {
  it('tells the argument, its value and the words that lead to it', () => {
    const found = at('train { optimizer sgd lr 0.1 momentum 0.^9 }');
    expect(found).toMatchObject({
      section: 'train',
      key: 'optimizer',
      place: { words: ['sgd'], name: 'momentum', argument: { as: 'momentum', type: 'number', default: 0 } },
      words: [],
    });
  });

  it('offers the words of a key, and the pairs behind a word', () => {
    expect(at('train { optimizer ad^ }')?.words).toEqual([
      'sgd',
      'adam',
      'adamw',
      'nadam',
      'lion',
      'rmsprop',
      'adagrad',
      'adadelta',
    ]);
    expect(at('train { optimizer sgd l^ }')?.words).toEqual([
      'lr',
      'momentum',
      'weight-decay',
      'nesterov',
      'except',
    ]);
    expect(at('train { batch 64 s^ }')?.words).toEqual(['split', 'drop-last']);
    expect(at('train { validate s^ }')?.words).toEqual(['split', 'data', 'none']);
    expect(at('data { shuffle o^ }')?.words).toEqual(['on', 'off']);
    expect(at('data { augment shift 2 f^ }')?.words).toEqual([
      'shift',
      'flip',
      'rotate',
      'zoom',
      'shear',
      'resized-crop',
      'brightness',
      'contrast',
      'saturation',
      'hue',
      'blur',
      'cutout',
      'mixup',
      'cutmix',
    ]);
    expect(at('data { augment flip h^ }')?.words).toEqual(['horizontal', 'vertical']);
  });

  it('offers the kinds of data and the options of each', () => {
    expect(at('data { source d^ }')?.words).toEqual(['digits', 'mnist', 'cifar10', 'csv', 'folder']);
    expect(at('data { source digits count 9 t^ }')?.words).toEqual(['test', 'seed']);
    expect(at('data { source csv "x.csv" header o^ }')?.words).toEqual(['on', 'off']);
    expect(at('data { source csv "x.csv" label y^ }')?.words).toEqual([]);
  });

  it('offers phrases at their places', () => {
    expect(at('train { stop a^ }')?.words).toEqual(['after']);
    expect(at('train { stop after 3 epochs w^ }')?.words).toEqual(['without']);
    expect(at('train { keep best val-l^ }')?.words).toEqual([
      'loss',
      'accuracy',
      'top5',
      'mae',
      'rmse',
      'precision',
      'recall',
      'f1',
      'iou',
      'dice',
      'auc',
      'val-loss',
      'val-accuracy',
      'val-top5',
      'val-mae',
      'val-rmse',
      'val-precision',
      'val-recall',
      'val-f1',
      'val-iou',
      'val-dice',
      'val-auc',
    ]);
    expect(at('train { schedule cosine w^ }')?.words).toEqual(['floor', 'restarts', 'times', 'warmup']);
    expect(at('train { schedule cosine floor 0.1 w^ }')?.words).toEqual(['restarts', 'times', 'warmup']);
    expect(at('expect { receptive-field 3 a^ }')?.words).toEqual(['at']);
  });

  it('tells what it can of an entry with an error', () => {
    expect(at('train { optimizer sgd momentum 0.^9 lr fast }')?.place).toMatchObject({ name: 'momentum' });
  });

  it('offers the keys of the section on a key and before the first', () => {
    expect(at('expect { par^ams 4 }')).toMatchObject({ section: 'expect', key: 'params', place: null });
    const before = at('expect { ^ params 4 }');
    expect(before?.key).toBeNull();
    expect(before?.words).toEqual([
      'params',
      'aux-params',
      'state',
      'macs',
      'output',
      'memory',
      'receptive-field',
    ]);
    expect(at('inp^ut 8')).toBeNull();
  });
});
