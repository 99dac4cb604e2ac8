import { coreLayers, coreVocabulary, sectionGrammar } from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import { foreignWords } from './foreign-words.js';
import { tensorflowWords } from './tensorflow/tensorflow-words.js';
import { torchWords } from './torch/torch-words.js';

describe('words of other frameworks', () => {
  it('have the framework that is named first where several have one', () => {
    expect(foreignWords.layers['LeakyReLU']).toMatchObject({ of: 'Keras', here: 'leaky {slope?}' });
    expect(foreignWords.layers['Conv2d']).toMatchObject({ of: 'PyTorch' });
    expect(foreignWords.layers['InnerProduct']).toMatchObject({ of: 'Caffe' });
    expect(foreignWords.layers['convolutional']).toMatchObject({ of: 'Darknet' });
  });

  it('are no words of layers here, which need no translation', () => {
    const own = Object.keys(foreignWords.layers).filter(
      (word) => Object.hasOwn(coreLayers, word) && foreignWords.layers[word]?.here?.split(' ')[0] !== word,
    );
    expect(own).toEqual([]);
  });

  it('fill the slots that their layers have', () => {
    for (const [word, { here, places = [], names = {} }] of Object.entries(foreignWords.layers)) {
      const slots = [...(here ?? '').matchAll(/\{([a-z-]+)\??\}/g)].map(([, slot]) => slot);
      const filled = new Set([
        ...places,
        ...Object.values(names),
        ...Object.values(foreignWords.names),
        ...slots,
      ]);
      expect([word, slots.every((slot) => slot !== undefined && filled.has(slot))]).toEqual([word, true]);
    }
  });

  it('say the usual losses, optimisers, metrics and keys in words of the core', () => {
    const known = new Set([
      ...Object.values(coreVocabulary).flatMap((words: object) => Object.keys(words)),
      ...Object.values(sectionGrammar).flatMap(({ keys }) => Object.keys(keys)),
      'lr',
    ]);
    const usual = {
      ...tensorflowWords.settings,
      ...torchWords.settings,
    } as const;
    for (const word of [
      'categorical_crossentropy',
      'CrossEntropyLoss',
      'mean_squared_error',
      'MSELoss',
      'acc',
      'Adam',
      'SGD',
      'RMSprop',
      'learning_rate',
      'batch_size',
      'num_epochs',
    ] as const)
      expect([word, known.has(usual[word])]).toEqual([word, true]);
  });
});
