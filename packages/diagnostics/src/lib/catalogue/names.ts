import type { CatalogueEntry } from './entry.js';

export const names = {
  E301: {
    message: 'there is no layer `{word}`{hint}',
    why: 'A stage begins with the word of a layer, such as `conv` or `maxpool`. The words come from the layer registry and from plugins. A block is called with brackets: `name()`.',
  },
  E302: {
    message: '`{layer}` has no key `{key}`{hint}',
    why: 'After its positional arguments a layer takes pairs of a key and a value, such as `stride 2`. Each layer has its own keys.',
  },
  E303: {
    message: '`{layer}` needs {argument}, as in `{example}`',
    why: 'Some arguments have no default, because no value would be right for most networks: how many filters, which window, how many units.',
  },
  E304: {
    message: '`{layer}` takes no {what} here',
    why: 'A layer takes its positional arguments first and then pairs of a key and a value. Something stands where neither is expected.',
  },
  E305: {
    message: '`{argument}` of `{layer}` must be {expected}, not {found}',
    why: 'Each argument has a kind: a whole number, a size such as `3x3`, a switch `on` or `off`, one of a few words. The reference page of the layer lists them.',
  },
  E306: {
    message: '`{argument}` of `{layer}` must be {range}, not {found}',
    why: 'The argument has the right kind but lies outside the range that makes sense, such as a stride of 0 or a dropout of 1.',
  },
  E307: {
    message: '`{key}` is given twice',
    why: 'Of two values one would be ignored silently. Keep the one that is meant.',
  },
  E308: {
    message: 'no number is called `{name}` here{hint}',
    why: 'In expressions stand numbers, constants of the file (`const`), parameters of the block, and the index of a `repeat`. A block sees only its own parameters and the constants of the file that it is written in.',
  },
  E309: {
    message: 'there is no block `{name}`{hint}',
    why: 'A name with brackets calls a block, defined with `block name(...) { ... }` in this file or in one that it takes with `use`. Layers are written without brackets.',
  },
  E310: {
    message: 'block `{block}` takes {expected}, but {given} given',
    why: 'Arguments fill the parameters of a block from left to right. Parameters with a default may be left out.',
  },
  E311: {
    message: 'block `{block}` has no parameter `{name}`{hint}',
    why: 'A named argument (`name: value`) must name a parameter of the block.',
  },
  E312: {
    message: '`{name}` is defined twice',
    why: 'A name stands for one thing. Blocks, constants and tables of a file and of the files that it uses share one space of names, and so do the stages named with `as`.',
  },
  E313: {
    message: 'no stage is called `{name}` here{hint}',
    why: 'A stage gets a name with `as`. It can be used after the place where it is named, in the same pipeline or inside what lies in it. Names given inside a block belong to that block; name the block call to refer to what comes out of it.',
  },
  E314: {
    message: 'block `{block}` calls itself',
    why: 'A block is put in place of its call, so one that calls itself would never end. Use `repeat` for a number of equal steps.',
  },
  E315: {
    message: 'the file has no model',
    why: 'A model file has one pipeline that begins with `input`. A file with blocks, constants and tables only is a library for others: it is used with `use`.',
  },
  E316: {
    message: '`{stage}` has no input',
    why: 'A pipeline begins with `input`, which says what flows in: `input 28x28x1 | ...`. Without it no size can be computed.',
  },
  E317: {
    message: '`{path}` leads out of the project folder',
    why: 'A model file may come from a stranger. So it may only use files below the folder of the project, never `../` beyond it and never an absolute path.',
  },
  E318: {
    message: 'the file `{path}` cannot be read: {problem}',
    why: 'The path after `use` is relative to the file that it stands in.',
  },
  E319: {
    message: 'files use one another in a circle: {cycle}',
    why: 'A file that uses itself, directly or through others, would never end. Put what both need in a third file.',
  },
  E320: {
    message: 'no table is called `{name}`{hint}',
    why: '`connect` names a table of the file: `table name = [0 1 2; 1 2 3]`, one row for each filter.',
  },
  E321: {
    message: '`parallel {merge}` is not a way to merge{hint}',
    why: 'The word after `parallel` says how the branches come together: `concat` puts their channels side by side, `add` sums them, `sub`, `mul`, `max` and `average` join them number by number. Plugins can bring more.',
  },
  E322: {
    message: '`parallel` has only one branch',
    why: 'With one branch there is nothing to merge. Each branch begins with `-`; perhaps a bullet is missing.',
  },
  E323: {
    message: '`{name}` cannot be a name here: {reason}',
    why: 'Some names have a meaning of their own: `output` is the main head of every network, and a stage cannot be told from another of the same name. Training feeds inputs called `labels`, `weight`, `step`, `first` and `rate`, and gives the `loss`.',
  },
  E324: {
    message: '`input` cannot stand inside {where}',
    why: 'Inputs are what a user of the model feeds. They belong to the main pipeline, where each is seen once; several inputs are named with `as` and taken up with `from`.',
  },
  E325: {
    message: '`tap {name}` cannot stand inside `repeat`',
    why: 'A tap makes a side head with a name, and losses are given to heads by their names. Repeated, it would make several heads of one name. Close the `repeat` before it, or write the step with the tap by itself: `repeat 2 { step() } | step() | tap side { ... }`.',
  },
  E331: {
    message: '`{key}` takes {expected}, not {found}',
    why: 'Each key of a section has its own form. The message says which, and the reference page of the section explains it.',
  },
  E334: {
    message: 'no tap is called `{name}`{hint}',
    why: 'A loss with a name belongs to a side head, made with `tap name { ... }`. The main head needs no name.',
  },
  E335: {
    message: '`validate data {name}` needs a source `{name}` in the data section',
    why: 'The validation data come from a second source, named in the `data` section: `val mnist "path/"`.',
  },
  E336: {
    message: '`{key}` must be {range}, not {found}',
    why: 'The value has the right kind but lies outside the range that makes sense, such as a learning rate of 0 or a momentum of 1.',
  },
  E412: {
    message: '`{block}` takes {expected} for `{parameter}`, not {found}{hint}',
    why: 'A parameter of a block is what its body takes it for: a number where numbers stand, else the word of a layer (`| act`), a word that merges, a word behind a key (`pad p`), or the name of a stage (`from s`). What is given is checked at the call. A stage must be named before it.',
  },
} as const satisfies Record<string, CatalogueEntry>;
