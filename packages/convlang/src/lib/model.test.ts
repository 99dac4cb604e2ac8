import { describe, expect, it } from 'vitest';
import { ConvlangError } from '@convlang/diagnostics';
import { compile } from '@convlang/compiler';
import { model } from './model.js';

describe('model', () => {
  it('gives the graph of the same text in a file', () => {
    const filters = 6;
    const tagged = model`net Small input 28x28x1 | conv ${filters}x5x5 | relu | maxpool 2 | dense ${10} | softmax`;
    const { graph } = compile({
      path: '<model>',
      text: 'net Small input 28x28x1 | conv 6x5x5 | relu | maxpool 2 | dense 10 | softmax',
    });
    expect(tagged.graph).toEqual(graph);
    expect(tagged.warnings).toEqual([]);
  });

  it('gives the settings of its sections', () => {
    const { settings } = model`input 4 | dense 2 | softmax train { epochs ${7} seed 5 }`;
    expect(settings.train.epochs).toBe(7);
    expect(settings.train.seed).toBe(5);
  });

  it('throws every error of the text, with places', () => {
    const wrong = () => model`input 224x224x3 | conv ${96}x11x11 stride 4 | dese 10`;
    expect(wrong).toThrow(ConvlangError);
    try {
      wrong();
    } catch (error) {
      const { diagnostics } = error as ConvlangError;
      expect(diagnostics.map(({ code }) => code)).toEqual(['E203', 'E301']);
      expect(diagnostics[0]?.span).toEqual({ file: '<model>', start: 18, end: 40 });
    }
  });

  it('refuses values that are no numbers', () => {
    expect(() => model`input ${NaN}`).toThrow('E556 `value` is NaN, not a finite number');
    // @ts-expect-error -- a text is no number
    expect(() => model`input ${'28x28x1'}`).toThrow('E556 `value` is "28x28x1", not a finite number');
  });
});
