/** What each total of a model counts and what it does not, in one sentence: shown wherever the total is. */
export const countingRules = {
  params: 'trained and frozen numbers, shared ones once; 4 bytes each',
  state: 'numbers kept but not trained, such as running means and variances; not in params',
  macs: 'multiplications by weights in conv, dwconv, deconv and dense, for one input; bias, pooling, bn, activation and add count nothing',
  aux: 'side heads (taps): in none of the other totals',
  memory:
    'inputs, activations and gradients at the fullest moment, as planned; parameters, optimiser and scratch space of kernels come on top',
  allocated:
    'all that the backend allocates before a run: parameters, the optimiser’s numbers, activations, scratch and its own forms of weights; each thread of wasm beside the first takes some 8 MiB on top',
  time: 'foretold from what small networks took on this machine; reading data and augmenting come on top',
  receptiveField: 'input pixels that one pixel of the last feature map sees, along the longest path',
  activation: 'bytes of a layer’s output, 32-bit numbers, one input',
  unread: 'rows and columns of a layer’s input that none of its outputs reads',
} as const satisfies Readonly<Record<string, string>>;
