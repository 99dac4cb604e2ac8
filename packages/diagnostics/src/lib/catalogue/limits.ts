import type { CatalogueEntry } from './entry.js';

export const limits = {
  E401: {
    message: 'the model has more than {limit} {things}',
    why: 'Blocks inside blocks and `repeat` multiply, and a short file can ask for more layers than any computer can hold. The limit is far above every known network; most often a count is wrong.',
  },
  E402: {
    message: '{what} is {value}, beyond the largest number allowed, {limit}',
    why: 'Sizes and counts are exact whole numbers. Beyond the limit a computer would begin to round them, and no memory could hold what they ask for.',
  },
  E403: {
    message: 'the model needs {needed} of memory, more than the limit of {limit}',
    why: 'Nothing is allocated before the file is checked, so that a slip of the finger (`conv 640000x3x3`) or a file from a stranger cannot bring the machine down. The estimate counts all parameters and the activations that are alive together for one sample, in 32-bit numbers.',
  },
  E404: {
    message: 'blocks lie more than {limit} deep in one another',
    why: 'Each level of nesting needs memory for its own names and place. No readable file comes near the limit.',
  },
  E405: {
    message: '`repeat` of {count} would make more than {limit} {things}',
    why: 'The count of a `repeat` is checked before anything is repeated. No known network comes near the limit, so most often a digit too many was typed.',
  },
  E406: {
    message: 'the check would take more than {limit} units of work: {largest} until here',
    why: 'Calls and repeats multiply what they hold, and a short file can ask for hours of checking. What a check does is counted: a layer costs 16 units, each of its ops and arrays of weights 16, a stage 1, sixteen characters read anew in it 1. A file may cost 600,000 units, and 40 more for each of its characters, so that nothing is too much that is written out. Most often a count is wrong.',
  },
  E407: {
    message: '{what} needs {needed} of memory: {limit}',
    why: 'What a run holds is planned before anything is allocated, and the plan is compared with what the system says can be had, the limits of a container included. A run that begins and is killed half way would lose more than this refusal. The activations grow with the batch: a smaller one needs less, and in training `batch 128 split 4` computes the same step in four parts of a quarter of the memory. `summary` shows the plan. A limit of address space for the process (`ulimit -v`) counts as well, where the system tells of it.',
  },
  E408: {
    message: 'the picture has {count} parts side by side in {what}, more than the limit of {limit}',
    why: 'The time to place the parts of a picture grows much faster than their number, and nobody can read a picture of so many. A picture as text and the table of `summary` have no such limit. Calls of blocks are drawn as boxes, each of which is placed by itself, so a network written with blocks can be drawn far beyond it.',
  },
  E409: {
    message:
      '{what} needs {needed} of address space, and {left} are left: this process may have {limit} (`ulimit -v`), and {taken} are taken',
    why: 'Node.js reserves far more address space than it uses, threads and libraries as well, and where it gets none it ends in the middle of its work without a word that helps. What is left is looked at before a command begins, and before the library is loaded that reads pictures. Below some 1.1 GiB (Node.js 24: 1.5 GiB) Node.js may end before convlang is asked.',
  },
  E410: {
    message: 'this is {what}, not a model file',
    why: 'A model file of convlang is neither a program nor the file of another framework. It is a text of its own: an input, and stages behind `|`. Python builds a network step by step; here it is written down, and `train { ... }` and `data { ... }` say the rest. The guide has the whole language. Of a stage in words of Keras, PyTorch, Caffe or Darknet (`Conv2D(8, 5)`) `convlang check` says what it is here.',
  },
  E411: {
    message: 'runs over this state need {needed} of memory, and a module of WebAssembly reaches {most}',
    why: 'The engine in WebAssembly keeps parameters, activations, scratch and its own forms of weights in one memory, whose addresses have 32 bits. `summary` shows what it plans. Activations grow with the batch: a smaller one needs less, and in training `batch 128 split 4` computes the same step in four parts of a quarter of the memory. Other backends have no such limit, or another one.',
  },
} as const satisfies Record<string, CatalogueEntry>;
