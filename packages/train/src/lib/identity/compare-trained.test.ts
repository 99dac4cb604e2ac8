import { initialState } from '@convlang/backend';
import { compileOrThrow } from '@convlang/compiler';
import { describe, expect, it } from 'vitest';
import { decodeWeights, encodeWeights, type StoredWeights } from '../files/checkpoint.js';
import { compareTrained, type TrainedFit } from './compare-trained.js';
import { trainedModel } from './trained-model.js';

const TEXT = `net Small
const w = 8
input 8x8x1 as image
  | conv 4x3x3 pad 1 as c | bn as n | relu | maxpool 2 | conv 4x1x1 as d | dropout 0.5 | dense 3 as o | softmax
train { epochs 3  batch 4  optimizer sgd lr 0.1  seed 1 }
data { source csv "a.csv"  scale 1/255  augment shift 1 }
`;

async function trainedWith(text: string, classes: readonly string[] = []): Promise<StoredWeights> {
  const model = compileOrThrow(text);
  return {
    ...(await trainedModel(model, { classes })),
    tensors: initialState(model.graph, 1),
    trainedOn: null,
    startedFrom: null,
  };
}

/** As a file of the first version has it. */
async function trainedBefore(text: string): Promise<StoredWeights> {
  return { ...(await trainedWith(text)), inference: null };
}

function linesOf(fit: TrainedFit): readonly string[] {
  return fit.kind === 'different' ? (fit.diagnostic.notes ?? []).map((note) => note.trim()) : [];
}

const changed = (from: string, to: string): string => {
  expect(TEXT).toContain(from);
  return TEXT.replace(from, to);
};

describe('weights are those of the model file after a change that inference does not see', () => {
  it.each([
    ['nothing', 'net Small', 'net Small'],
    ['learning rate', 'lr 0.1', 'lr 0.5'],
    ['optimiser', 'optimizer sgd lr 0.1', 'optimizer adam lr 0.01'],
    ['epochs', 'epochs 3', 'epochs 30'],
    ['batch and seed', 'batch 4', 'batch 2'],
    ['a comment', 'net Small\n', 'net Small\n# of 1998\n'],
    ['layout', ' | relu', '\n  | relu'],
    ['name of the network', 'net Small', 'net Large'],
    ['name of the input', 'as image', 'as picture'],
    ['name of a constant', 'const w = 8', 'const unused = 9'],
    ['name of a layer without parameters', '| relu', '| relu as r'],
    ['where the data lies', '"a.csv"', '"b.csv"'],
    ['augmentation', 'shift 1', 'shift 3 flip horizontal'],
    ['dropout rate', 'dropout 0.5', 'dropout 0.1'],
    ['dropout gone', '| dropout 0.5 ', ''],
    ['momentum of bn', 'bn as n', 'bn momentum 0.3 as n'],
    ['initialiser', 'conv 4x1x1 as d', 'conv 4x1x1 init xavier-normal as d'],
  ])('%s', async (_, from, to) => {
    const model = compileOrThrow(changed(from, to));
    expect(await compareTrained(model, await trainedWith(TEXT))).toEqual({ kind: 'same' });
    expect(await compareTrained(model, await trainedBefore(TEXT))).toEqual({ kind: 'same' });
  });
});

describe('weights are of another model file after a change of what is computed', () => {
  it.each([
    ['activation', '| relu', '| sigmoid', '+ sigmoid1'],
    ['slope', '| relu', '| leaky 0.2', '- relu1'],
    ['epsilon of bn', 'bn as n', 'bn eps 0.1 as n', '0.1'],
    ['pooling', 'maxpool 2', 'avgpool 2', '+ avgpool1'],
    ['scale', '  scale 1/255', '', '- preprocessing: scale 1/255'],
    ['another scale', 'scale 1/255', 'scale 1/127', '+ preprocessing: scale 1/127'],
    ['mean', 'scale 1/255', 'mean 3  scale 1/255', '+ preprocessing: mean 3, scale 1/255'],
    ['a layer more', '| softmax', '| relu | softmax', '+ relu'],
    ['a layer less', ' | softmax', '', '- softmax'],
    ['order', '| relu | maxpool 2', '| maxpool 2 | relu', '> '],
  ])('%s', async (_, from, to, line) => {
    const model = compileOrThrow(changed(from, to));
    for (const stored of [await trainedWith(TEXT), await trainedBefore(TEXT)]) {
      const fit = await compareTrained(model, stored);
      expect(fit).toMatchObject({ kind: 'different', diagnostic: { code: 'E614' } });
      expect(linesOf(fit).join('\n')).toContain(line);
      expect(linesOf(fit).length).toBeLessThanOrEqual(16);
    }
  });

  it('stride and pads that leave all shapes of parameters as they are', async () => {
    const text = (conv: string) => `input 9x9x1 | conv 2x3x3 ${conv} | avgpool global | dense 2 | softmax`;
    const fit = await compareTrained(
      compileOrThrow(text('pad 1 stride 2')),
      await trainedWith(text('pad 1')),
    );
    expect(linesOf(fit)[1]).toMatch(/^~ conv1 +stride 1 -> 2, output 9x9x2 -> 5x5x2/);
  });
});

describe('names of classes', () => {
  const text = (classes: string) => `input 2x2x1 | dense 2 | softmax data { source digits ${classes} }`;
  const fit = async (named: string, trained: readonly string[]) =>
    compareTrained(compileOrThrow(text(named)), await trainedWith(text(''), trained));

  it('in another order are another model', async () => {
    const different = await fit('classes dog cat', ['cat', 'dog']);
    expect(linesOf(different)).toContain('class 0: cat -> dog');
    expect(linesOf(await fit('classes dog cat', ['cat', 'dog', 'eel']))).toContain('classes: 3 -> 2');
  });

  it('that are the same, or that one side does not have, are none', async () => {
    expect(await fit('classes cat dog', ['cat', 'dog'])).toEqual({ kind: 'same' });
    expect(await fit('', ['cat', 'dog'])).toEqual({ kind: 'same' });
    expect(await fit('classes cat dog', [])).toEqual({ kind: 'same' });
    expect(await fit('classes cat dog', ['0', '1'])).toEqual({ kind: 'same' });
  });
});

describe('a file that is used', () => {
  const text = `use "parts/a.conv"\n${TEXT.replace('| relu', '| act()')}`;
  /** The model with the act of its day; it lies in another folder each time. */
  function modelWith(act: string, folder: string) {
    const files: Readonly<Record<string, string>> = {
      [`${folder}/parts/a.conv`]: 'use "b.conv" block act() { inner() }',
      [`${folder}/parts/b.conv`]: `block inner() { ${act} }`,
    };
    const context = { readFile: (path: string) => files[path] ?? '' };
    const path = `${folder}/m.conv`;
    return { model: compileOrThrow({ path, text }, context), options: { path, context } };
  }

  it('is kept with the weights, and named where it is another now', async () => {
    const { model } = modelWith('relu', 'then');
    const bytes = await encodeWeights(
      initialState(model.graph, 1),
      await trainedModel(model, { classes: [] }),
    );
    const stored = await decodeWeights(bytes, 'w');
    expect(Object.keys(stored.used)).toEqual(['parts/a.conv', 'parts/b.conv']);
    const same = modelWith('relu', 'now');
    expect(await compareTrained(same.model, stored, same.options)).toEqual({ kind: 'same' });
    const other = modelWith('sigmoid', 'now');
    const lines = linesOf(await compareTrained(other.model, stored, other.options));
    expect(lines.slice(0, 2)).toEqual(['trained with -> model file:', 'parts/b.conv was changed']);
    expect(lines.join('\n')).toMatch(/\+ sigmoid1 .*\n- relu1 /);
  });

  it('stands in no file of weights of a model that uses none', async () => {
    const bytes = await encodeWeights({}, await trainedModel(compileOrThrow(TEXT), { classes: [] }));
    expect(new TextDecoder().decode(bytes)).not.toContain('"used"');
  });
});

describe('a text that does not tell', () => {
  const model = compileOrThrow(TEXT.replace('| relu', '| sigmoid'));

  it('uses another file: an older file of weights is taken, a newer one refused', async () => {
    const text = `use "blocks.conv"\n${TEXT}`;
    const stored = { ...(await trainedWith(TEXT)), text };
    expect((await compareTrained(model, stored)).kind).toBe('different');
    expect(await compareTrained(model, { ...stored, inference: null })).toEqual({ kind: 'unknown' });
  });

  it('is that of another program', async () => {
    const stored = { ...(await trainedWith(TEXT)), text: null, fingerprint: null, inference: null };
    expect(await compareTrained(model, stored)).toEqual({ kind: 'foreign' });
  });
});

it('weights that do not fit by name are told so first', async () => {
  const renamed = compileOrThrow(TEXT.replace('as c', 'as first'));
  await expect(compareTrained(renamed, await trainedWith(TEXT))).rejects.toThrow('E602');
});

describe('hashes of a model', () => {
  // As they were before ops got other names: weights of then stay valid.
  it.each([
    [
      'with channels of zeros, made by the op scatterSlice, once embed',
      'input 8x8x2 | pad 1 front 2 back 2 | conv 3x3x3 as c | dense 3 as d | softmax\n',
      '6631d69b7e5afa71c34771b80d7add91b3fdc8846832ed85007a5ab19c619432',
    ],
  ])('stay those of the first version for a model %s', async (_, text, inference) => {
    expect((await trainedModel(compileOrThrow(text), { classes: [] })).inference).toBe(inference);
  });
});
