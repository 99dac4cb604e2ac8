import type { CatalogueEntry } from './entry.js';

export const shapes = {
  E201: {
    message: '`{layer}` needs an image, but a vector of {size number|numbers} comes in',
    why: 'Convolutions, pooling and other spatial steps slide over height and width. After `dense` or `flatten` there is no height and width any more, only a list of numbers. Put the spatial step before the first `dense`, or use a step for vectors.',
  },
  E202: {
    message: '{groups} groups do not divide {channels} {what}',
    why: 'A grouped convolution cuts the channels that come in, and the filters that it makes, into equal parts, and each part sees only its own channels. Both numbers must therefore be multiples of `groups`.',
  },
  E203: {
    message: 'window does not fit a whole number of times',
    why: 'A window of size F that moves by S over W + 2P positions, where 2P is the padding at both ends, must reach the far edge exactly, or some rows and columns are never read. Frameworks round silently, and not all the same way; here the file says which.',
  },
  E204: {
    message: 'window of {window} is larger than its input of {input}',
    why: 'Even at its first position the window would reach beyond the image and its padding. This happens late in a network when earlier steps have shrunk the image more than expected: follow the sizes with `convlang summary`.',
  },
  E205: {
    message: 'the table does not fit: {problem}',
    why: 'A connection table has one row for each filter, and each row lists the input channels that the filter looks at, counted from 0. LeNet-5 connects its third layer so, to break the symmetry between feature maps.',
  },
  E206: {
    message: '`crop` takes away {removed} of {size} in {axis}',
    why: 'Cropping removes rows and columns at the edges. At least one must be left.',
  },
  E207: {
    message: '`share {name}` does not fit: {problem}',
    why: 'Layers that share their weights use the very same numbers, so the kernel must have the same shape in both: the same filter size, the same number of channels coming in and the same number of filters. Both have a bias, or neither has.',
  },
  E208: {
    message: '`{layer}` cannot take this input: {problem}',
    why: 'The op behind the layer refuses what flows in. Most layers check their input themselves and say so in plainer words; this is the last line of defence, met mostly with layers of plugins.',
  },
  E209: {
    message: 'padding of {pad} is not smaller than the {window} window',
    why: 'A pooling window that lies wholly in the padding would see no pixel at all, and a maximum or mean of nothing is no number. The padding on each side must be smaller than the window.',
  },
  E210: {
    message: 'the file states {stated}, but {actual} comes out',
    why: 'A shape written after `->` is an expectation that is checked. It says what the author believes, and a reader can rely on it. Either it is wrong, or a step before it is not what the author meant.',
  },
  E211: {
    message: '{left} / {right} is {problem}',
    why: 'Sizes and counts are whole numbers, and a division that does not come out whole would have to be rounded silently. Where a number need not be whole, as the share of a `dropout`, or a number with a point takes part (`0.1 * at / 17`), any division is right but one by zero. Choose numbers that divide, or write what should happen in another way.',
  },
  E212: {
    message: '`in.{axis}` asks for the size of {what}',
    why: '`in.h`, `in.w` and `in.c` are the height, width and channels of what flows into the stage. A vector has only `in.c`, and at the start of a pipeline nothing flows in yet.',
  },
  E213: {
    message: '`output-pad` of {extra} is not smaller than the stride of {stride}',
    why: 'Several sizes of an image shrink to the same size when a convolution moves by more than 1. `output-pad` chooses among them when the way is gone backwards; there are as many choices as the stride.',
  },
  E214: {
    message: '`{layer}` leaves nothing: the output would be {output}',
    why: 'A transposed convolution cuts its padding away from what it makes. Cutting more than there is leaves no image.',
  },
  E215: {
    message: '{what} would be {sizes}: sizes are whole numbers of at least 1',
    why: 'What comes out of a layer is said by the shape rules of its ops. Layers of convlang look whether their windows fit; a layer of a plugin must do so itself: `fitWindow` of `@convlang/ops` ends a layer whose window does not fit, as `failLayer` does with a sentence.',
  },
  E216: {
    message: 'the layer `{layer}` cannot be built: {problem}',
    why: 'A layer of a plugin is a program, and this one ended with an error where it builds its ops. The fault is in the plugin, or in what it takes from the file. `checkPlugin` builds the examples of a plugin.',
  },
  E217: {
    message: 'branches of `mul` do not meet: {left} against {right}',
    why: '`mul` multiplies number by number. A branch of one pixel (1x1xC, as behind `avgpool global`) is repeated over all pixels, and one of a single channel (HxWx1) over all channels; in everything else the branches must have the same shape. A vector has no pixel: squeeze and excitation stays an image by `conv 64x1x1` where `dense 64` would make a vector.',
  },
  E218: {
    message: '`{layer}` needs {what} that {divisor} divides, and {count} come in',
    why: 'Groups, parts and blocks are all of one size, so their number must divide what they are made of. `pixelshuffle 2` makes blocks of 2x2 pixels of 4 channels each, `slice 1 of 3` takes a third.',
  },
  E219: {
    message: '`reshape` to {shape} needs {need number|numbers}, and {have} come in: {sizes}',
    why: 'A reshape moves no number, adds none and leaves none out: height times width times channels is the same before and after.',
  },
  E220: {
    message: 'branches of `concat` have different heights or widths',
    why: '`concat` puts the channels of all branches side by side, pixel by pixel. So all branches must have the same height and width; only the channels may differ. Usually one branch lacks a padding or has another stride.',
  },
  E221: {
    message: 'branches of `{merge}` have different shapes',
    why: 'The branches come together number by number, so they must have the same height, width and channels. In a residual network the shortcut needs a projection (a convolution of 1x1) wherever the main path changes the number of channels or the stride.',
  },
  E230: {
    message: 'the file expects {key} {stated}, but it is {actual}',
    why: 'The `expect` section is a set of expectations of the model, checked on every run. A network that is meant to be the published one says so with its published numbers; if a number differs, it is not the same network.',
  },
  E231: {
    message: '{key} cannot be known: {problem}',
    why: 'The expectation asks for a number that this model does not have, such as the receptive field of a vector.',
  },
} as const satisfies Record<string, CatalogueEntry>;
