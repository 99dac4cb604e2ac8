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

  it('have words of shape with one direction less', () => {
    const keeps = (framework: 'torch' | 'tensorflow', stage: string) =>
      compare(framework, `input 20x4 | ${stage}`)
        .meanings.filter(({ effect }) => effect === 'results')
        .map(({ keep }) => keep);
    expect(keeps('torch', 'reshape 10x8')).toEqual([
      'x.permute(0, 2, 1).reshape(-1, 10, 8).permute(0, 2, 1)',
    ]);
    expect(keeps('torch', 'upsample 2 bilinear | pad 2 reflect | adaptiveavgpool 7')).toEqual([]);
    expect(keeps('tensorflow', 'channelshuffle 2')).toEqual([
      'tf.reshape(tf.transpose(tf.reshape(x, (-1, 20, 2, 2)), (0, 1, 3, 2)), (-1, 20, 4))',
    ]);
    expect(keeps('tensorflow', 'upsample 2 bilinear')).toEqual([
      'tf.image.resize(x[:, None], (1, 40))[:, 0]',
    ]);
    expect(keeps('tensorflow', 'pad 2 edge')).toEqual([
      'tf.gather(x, tf.clip_by_value(tf.range(-2, 22), 0, 19), axis=1)',
    ]);
    expect(keeps('tensorflow', 'pad 2 reflect')).toEqual([
      "tf.pad(x, [[0, 0], [2, 2], [0, 0]], mode='REFLECT')",
    ]);
  });
});
