/** A small network whose steps are timed to learn what a machine does. */
export interface ProbeNetwork {
  readonly text: string;
  readonly batch: number;
  readonly isTraining: boolean;
}

/**
 * Between them they have the windows, depths and sizes of maps that networks are made of, forward and backward. Together they take a backend in
 * WebAssembly about a second, and one in TypeScript some seconds.
 */
export const probeNetworks: readonly ProbeNetwork[] = [
  {
    text: `input 112x112x3
      | conv 32x7x7 stride 2 pad 3 round floor | bn | relu
      | conv 64x1x1 | bn | relu | conv 64x3x3 pad 1 | bn | relu
      | dwconv 3x3 pad 1 | bn | relu | maxpool 2 | conv 128x1x1 | bn | relu
      | conv 128x3x3 stride 2 pad 1 round floor | bn | relu | conv 256x3x3 pad 1 | relu | avgpool 2
      | dwconv 3x3 pad 1 | bn | relu | conv 512x1x1 | bn | relu | conv 128x1x1 | conv 512x3x3 pad 1 | relu
      | conv 512x3x3 pad 1 | relu | conv 64x1x1 | flatten | dense 2048 | relu | dense 1000 | softmax`,
    batch: 1,
    isTraining: false,
  },
  {
    text: `input 112x112x16 | conv 64x3x3 pad 1 | relu | bn | conv 16x1x1 | relu
      | dwconv 3x3 pad 1 | bn | relu | dwconv 3x3 stride 2 pad 1 round floor | conv 96x1x1 | bn | relu
      | maxpool 3 stride 2 round floor | conv 24x1x1 | bn | conv 32x3x3 pad 1 | avgpool global | dense 10 | softmax`,
    batch: 1,
    isTraining: false,
  },
  {
    text: `input 32x32x3 | conv 16x3x3 pad 1 | bn | relu | conv 16x3x3 pad 1 | bn | relu
      | conv 32x3x3 stride 2 pad 1 round floor | bn | relu | conv 32x3x3 pad 1 | bn | relu | maxpool 2
      | conv 64x3x3 pad 1 | bn | relu | conv 64x3x3 pad 1 | bn | relu | avgpool global | dense 10 | softmax
      train { optimizer sgd lr 0.01 momentum 0.9 }`,
    batch: 8,
    isTraining: true,
  },
  {
    text: `input 32x32x1 | conv 6x5x5 | relu | maxpool 2 | conv 16x5x5 | relu | maxpool 2
      | flatten | dense 120 | relu | dense 84 | relu | dense 10 | softmax
      train { optimizer adam }`,
    batch: 32,
    isTraining: true,
  },
  {
    text: `input 56x56x128 | conv 256x3x3 pad 1 | relu | maxpool 2 | bn | relu | conv 128x1x1 | bn | relu
      | conv 32x3x3 pad 1 | maxpool 2 | bn | relu | conv 512x1x1 | bn | relu | conv 128x1x1 | bn | relu
      | conv 32x3x3 pad 1 | avgpool global | dense 10 | softmax`,
    batch: 1,
    isTraining: false,
  },
  // All that it reads is in the caches.
  {
    text: `input 28x28x1 | conv 8x5x5 | relu | maxpool 2 | conv 16x3x3 | relu | maxpool 2 round floor
      | flatten | dense 128 | relu | dense 64 | relu | dense 10 | softmax`,
    batch: 1,
    isTraining: false,
  },
  // More weights than caches hold: they come from the memory.
  { text: 'input 64x64x1 | flatten | dense 8192', batch: 1, isTraining: false },
  // Next to nothing to compute: what a run and a step take by themselves.
  { text: 'input 6x6x1 | conv 4x3x3 | relu | flatten | dense 4 | softmax', batch: 1, isTraining: false },
];
