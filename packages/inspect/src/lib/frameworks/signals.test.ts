import { describe, expect, it } from 'vitest';
import { compareFramework } from './compare-framework.js';

const compare = (framework: 'torch' | 'tensorflow' | 'caffe', text: string) =>
  compareFramework({ path: 'm.conv', text }, framework);

describe('signals in frameworks', () => {
  it('have windows of one direction', () => {
    const text =
      'input 400x12 | conv 16x7 stride 2 pad same | maxpool 3 stride 2 round ceil | avgpool global | dense 4';
    const { differences, failures } = compare('torch', text);
    expect(failures).toEqual([]);
    // torch.nn.Conv1d(12, 16, 7, stride=2, padding=3): floor((400 + 6 - 7) / 2) + 1 = 200.
    expect(differences[0]).toMatchObject({
      ours: { input: [400], output: [200], pads: [2, 3] },
      theirs: { input: [400], output: [200], pads: [3, 3] },
      differs: 'pads',
      word: 'pad 3 round floor',
      keep: 'F.pad(x, (2, 3)) before it',
    });
    // torch.nn.MaxPool1d(3, stride=2) floors: (200 - 3) / 2 + 1 = 99.5.
    expect(differences[1]).toMatchObject({
      ours: { input: [200], output: [100], pads: [0, 0] },
      theirs: { input: [200], output: [99] },
      keep: 'ceil_mode=True',
    });
  });

  it('are called by the layers of one dimension, and flattened in their order', () => {
    const text = 'input 20x3 | sumpool 2 | crop 1 | flatten | dense 4';
    const said = compare('torch', text).meanings.map(({ ours, theirs, keep }) => [ours, theirs, keep]);
    expect(said).toContainEqual([
      'the sum under each window',
      'no layer that does this',
      'nn.AvgPool1d(...) times the window',
    ]);
    expect(said).toContainEqual(['cuts 1 1', 'no layer that does this', 'F.pad(x, (-1, -1))']);
    expect(said).toContainEqual([
      '8x3 becomes a vector step by step',
      'channel by channel',
      'x.permute(0, 2, 1).flatten(1)',
    ]);
  });

  it('agree where the same words mean the same', () => {
    expect(
      compare('tensorflow', 'input 400x12 | conv 16x7 stride 2 pad same | maxpool 2 | dense 4').differences,
    ).toEqual([]);
  });
});
