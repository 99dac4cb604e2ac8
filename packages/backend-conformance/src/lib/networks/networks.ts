import type { GoldenNetwork } from './golden-network.js';

/** A data section of digits, with steps of preprocessing before the scale. */
export const data = (preprocess: string): string =>
  `data { source digits count 64 ${preprocess} scale 1/255 shuffle on }`;
/** A train section of three epochs in batches of 8. */
export const train = (settings: string): string =>
  `train { ${settings} epochs 3 batch 8 seed 7 validate none }`;

/** Networks such as people write. What they lack of the core, {@link deriveNetworks} adds. */
export const goldenNetworks: readonly GoldenNetwork[] = [
  {
    name: 'convolutions and max pooling, adam',
    text: `input 28x28x1 | conv 4x4x4 stride 2 | relu | maxpool 3 stride 2 | conv 6x3x3 | relu | dense 16 | relu | dense 10 | softmax
      ${train('loss cross-entropy optimizer adam lr 0.002')}
      ${data('')}`,
    tolerance: 1e-3,
  },
  {
    name: 'tanh, average pooling and label smoothing, momentum and weight decay',
    text: `input 28x28x1 | conv 4x4x4 stride 3 | tanh | avgpool 2 round ceil | conv 6x3x3 pad 1 | sigmoid | dense 10 | softmax
      ${train('loss cross-entropy label-smoothing 0.1 optimizer sgd lr 0.05 momentum 0.9 weight-decay 0.001')}
      ${data('')}`,
    tolerance: 5e-4,
  },
  {
    name: 'batch normalisation and a residual block, nesterov',
    text: `block cb { conv 4x3x3 pad 1 bias off | bn }
      block basic {
        parallel add {
          - cb() | relu | cb()
          - skip
        } | relu
      }
      input 14x14x1 | cb() | relu | basic() | avgpool global | dense 10 | softmax
      ${train('loss cross-entropy optimizer sgd lr 0.05 momentum 0.9 nesterov on')}
      ${data('resize 14x14')}`,
    tolerance: 2e-3,
  },
  {
    name: 'dropout, rmsprop',
    text: `input 14x14x1 | conv 4x4x4 stride 2 | relu | dropout 0.3 | dense 20 | relu | dropout 0.5 | dense 10 | softmax
      ${train('loss cross-entropy optimizer rmsprop lr 0.001')}
      ${data('resize 14x14')}`,
    tolerance: 2e-3,
  },
  {
    name: 'inception, overlapping pools and response normalisation, adagrad',
    text: `input 14x14x1 | conv 6x3x3 pad 1 | relu | maxpool 3 stride 2 round ceil | lrn size 5
      | parallel concat {
          - conv 3x1x1
          - conv 2x1x1 | relu | conv 3x3x3 pad 1
          - maxpool 3 stride 1 pad 1 | conv 2x1x1
        }
      | relu | dense 10 | softmax
      ${train('loss cross-entropy optimizer adagrad lr 0.01')}
      ${data('resize 14x14')}`,
    tolerance: 1e-3,
  },
  {
    name: 'groups, depthwise convolution and dilation, adadelta',
    text: `input 14x14x1 | conv 4x3x3 pad 1 | leaky 0.1 | conv 4x3x3 groups 4 pad 1 | relu | conv 8x4x4 groups 2 stride 2 pad 1 | elu | conv 4x3x3 dilate 2 pad 2 | relu | dense 10 | softmax
      ${train('loss cross-entropy optimizer adadelta lr 1.0')}
      ${data('resize 14x14')}`,
    tolerance: 1e-3,
  },
  {
    name: 'hinge, clipped gradients',
    text: `input 14x14x1 | conv 4x4x4 stride 2 | relu | dense 10
      ${train('loss hinge optimizer sgd lr 0.05 clip norm 1.0')}
      ${data('resize 14x14')}`,
    tolerance: 5e-4,
  },
  {
    name: 'mean square, a transposed convolution and upsampling',
    text: `input 14x14x1 | conv 4x4x4 stride 2 | tanh | deconv 3x4x4 stride 2 | relu | maxpool 2 | upsample 2 | conv 2x3x3 | relu | dense 10 | sigmoid
      ${train('loss mse optimizer adam lr 0.002')}
      ${data('resize 14x14')}`,
    tolerance: 1e-3,
  },
  {
    name: 'uneven pads, a tap with a loss of its own',
    text: `input 14x14x1 | conv 4x3x2 stride 2x1 pad top 1 bottom 0 left 0 right 1 | relu | tap side { avgpool global | dense 10 | softmax } | avgpool 2 stride 1 pad top 1 bottom 0 left 0 right 1 | conv 4x3x3 | relu | dense 10 | softmax
      ${train('loss cross-entropy loss side cross-entropy weight 0.3 optimizer adam lr 0.002')}
      ${data('resize 14x14')}`,
    tolerance: 1e-3,
  },
  {
    name: 'one layer twice, gradients clipped by value',
    text: `input 14x14x1 | conv 4x3x3 pad 1 | relu | conv 4x3x3 pad 1 as twice | relu | conv 4x3x3 pad 1 share twice | relu | l2pool 2 | dense 10 | softmax
      ${train('loss cross-entropy optimizer sgd lr 0.05 clip value 0.05')}
      ${data('resize 14x14')}`,
    tolerance: 1e-3,
  },
  {
    name: 'maps of classes, down and up again',
    text: `input 14x14x1 | conv 4x3x3 pad 1 | relu | maxpool 2 | conv 6x3x3 pad 1 | relu | upsample 2 | conv 3x3x3 pad 1 | softmax
      ${train('loss cross-entropy optimizer adam lr 0.002')}
      ${data('resize 14x14')}`,
    tolerance: 1e-3,
  },
  {
    name: 'a loss of classes at each of five heads',
    text: `input 14x14x1 | conv 4x4x4 stride 2 | tanh
      | tap far { dense 10 } | tap bent { dense 10 } | tap pair { dense 6 } | tap heavy { dense 10 | softmax } | dense 10 | softmax
      ${train('loss focal gamma 2 loss far mae loss bent huber delta 0.5 loss pair contrastive margin 2 loss heavy cross-entropy label-smoothing 0.1 class-weights 1 2 1 1 1 0.5 1 1 1 1 optimizer lion lr 0.0001 weight-decay 0.1 except bias')}
      ${data('resize 14x14')}`,
    tolerance: 1e-3,
  },
  {
    name: 'several labels, and shares of classes',
    text: `input 14x14x1 | conv 4x4x4 stride 2 | tanh | tap shares { dense 10 | softmax } | dense 10 | sigmoid
      ${train('loss binary-cross-entropy loss shares kl weight 0.5 optimizer adamw lr 0.002')}
      ${data('resize 14x14')}`,
    tolerance: 1e-3,
  },
  {
    name: 'regions of maps, and pixels that count nothing',
    text: `input 14x14x1 | conv 4x3x3 pad 1 | relu | tap side { conv 3x1x1 | softmax } | conv 3x3x3 pad 1 | softmax
      ${train('loss dice loss side cross-entropy ignore 1 optimizer nadam lr 0.002')}
      ${data('resize 14x14')}`,
    tolerance: 1e-3,
  },
];
