import type { CatalogueEntry } from './entry.js';

export const lints = {
  W701: {
    message: '`softmax` {problem}',
    why: 'The loss cross-entropy works on the numbers inside the last `softmax`, so `softmax` belongs at the very end of a network, once. Where another layer follows, cross-entropy takes a softmax of numbers that already lie between 0 and 1, and even a perfect network keeps a large loss and small gradients. In the middle of a network it makes the channels compete until only one is heard. A hinge loss wants scores that may lie any distance apart: between 0 and 1 its margin of 1 is never met.\n\n`softmax` runs over the channels, in each place of an image by itself. Before a loss the image is one by one, or `flatten` stands before `softmax`: the loss asks for one class of all. Where each pixel has a class of its own, `softmax` over the channels is right: there is no warning where the source gives such maps, where the data section lists as many `classes` as there are channels, or where it names neither and the output is as high and as wide as the input: then a program may have the maps. For coarser maps of a program, list the `classes`. Of a single number it is always 1; for one number that says yes or no there is `sigmoid`.\n\nWith the loss `mse` a `softmax` at the end is no mistake (the sum of squares of probabilities is a proper score), and there is no warning.',
  },
  W702: {
    message: '`{layer}` cuts off negative scores right before {what}',
    why: 'The scores of the classes (logits) may be negative: that is how a network says that a class is out of the question. Before a last `sigmoid`, a score of 0 is a probability of one half, and nothing below it can come out. `relu` makes all of them 0, and where the scores of all classes are negative no gradient flows at all, so the network cannot recover. Between hidden layers `relu` is what it should be; SqueezeNet, too, averages over the image after its last `relu`, which is no such case.',
  },
  W703: {
    message: '{count bias|biases} of `{layer}` {have} no effect before `{norm}`',
    why: 'Batch normalisation takes the mean of each channel away, and with it whatever a bias has added; its own bias does that work. So do `instancenorm`, and `groupnorm` with a group for each channel. The biases before them get gradients of 0 and only cost memory. Write `bias off`, as all published networks with batch normalisation do.\n\nA group of several channels, and `layernorm`, take away the mean of all their channels together: how far the biases lie apart stays, and there is no warning.',
  },
  W704: {
    message: '{head} gives {width number|numbers} for {classes class|classes}',
    why: 'The last layer gives one score for each class. The number of classes is known from `classes` in the data section, or from the source: `mnist`, `digits` and `cifar10` have 10. With fewer scores some labels cannot be learned and training is refused; with more, some can never be right. For two classes one number is enough, the probability of the second.\n\nA head whose labels may be values (`loss mse` beside a source that does not say what its labels are), and one without a loss, may be as wide as it likes.',
  },
  W705: {
    message: '{unread} of {total pixel|pixels} {are} never read: a window of {window} moves by {stride}',
    why: 'A window that moves by more than its own size leaves gaps. What lies in them has no influence on the result, and the layers before have worked out most of it for nothing. Pixels that another branch reads are not counted: the projections of residual networks, `conv Fx1x1 stride 2` beside a path that reads everything, are no mistake.',
  },
  W706: {
    message: '`{layer}` after the last layer sets {percent}% of the outputs to 0',
    why: 'Dropout keeps a layer from relying on single numbers of the layer before, so it stands between layers. Behind the last one nobody is left to learn from it: in training the answers themselves are erased at random, and the loss cannot fall below what that costs.',
  },
  W707: {
    message: 'batch normalisation with batches of 1: {problem}',
    why: 'In training, batch normalisation takes mean and variance over the batch. Over a single image they are that image’s own, and over a single number the variance is 0 and nothing of it is left. In use the running statistics take their place, which then describe something else than what was trained on. Use larger batches, or another normalisation.',
  },
  W708: {
    message: 'a rate of {rate} is outside the usual range of {optimizer}, {low} to {high}',
    why: 'Too large a rate makes the loss jump or become infinite, too small a one makes training look broken. The ranges here are wide: `sgd` 0.000001 to 1, as in Y. Bengio, "Practical Recommendations for Gradient-Based Training of Deep Architectures" (2012), and for large batches up to 0.1 for each 256 images, the linear rule of P. Goyal et al., "Accurate, Large Minibatch SGD" (2017); `adam` 0.000001 to 0.01, ten times the 0.001 of D. Kingma and J. Ba (2015); `rmsprop` the same, ten times the 0.001 of T. Tieleman and G. Hinton (2012); `adagrad` 0.0001 to 1, a hundred times down and up from the common 0.01; `adadelta` 0.001 to 10 around the 1 of M. Zeiler (2012). With `eps` above 0.001 `adam` and `rmsprop` behave like `sgd`, and its range holds.',
  },
  W709: {
    message: '{what} is never used',
    why: 'A constant, table, block, parameter, index of a `repeat`, file or further source that nothing mentions is left over from a change, or the place that should mention it says something else. Names of stages (`as conv1`) may stand for tables and pictures alone and are not counted.',
  },
  W710: {
    message: 'nothing reads what `{layer}` makes',
    why: 'A pipeline that goes on with `from` leaves what came before it. If no other layer takes that up and it is neither the end of the network nor of a `tap`, it is computed for nothing and its weights never learn.',
  },
  W711: {
    message: 'the comment switches nothing off: {problem}',
    why: 'A comment `# lint: off W705` switches a warning off for the line that it stands on, or, on a line of its own, for the next line. Several codes may follow one another, without a code it is meant for all warnings of the line, and a reason may stand behind. A comment that no warning answers to hides the next one that comes up there.',
  },
  W712: {
    message: 'the tap `{tap}` has {lack}: its {count parameter is|parameters are} not trained',
    why: 'A tap hangs a head onto the network. It is trained when the train section gives it a loss of its own: `loss aux cross-entropy weight 0.3`. Without one, or with `weight 0`, the layers of the tap keep the random numbers that they began with, and what comes out of it means nothing. A tap without weights of its own, which only lets somebody look at the network, needs no loss and is not meant here.\n\nWhere the weights come from another file and are only used, `# lint: off W712` on the line of the tap says so. A file without a train section says nothing until it is trained.',
  },
  W713: {
    message: '`{layer}` keeps scores between {low} and {high} right before {what}',
    why: 'The losses cross-entropy and hinge, and `softmax`, work on scores of the classes (logits) that may lie any distance apart: the further the right one is above the others, the smaller the loss. `sigmoid` and `tanh` keep all scores within a narrow band. The loss of ten classes then stops at 1.46 where it could reach 0, however good the network is, and the named probabilities never get far from one another.\n\nCross-entropy with several outputs wants `softmax` at the end, or nothing. `sigmoid` is right for a single output, the probability of the second of two classes; cross-entropy then works on what goes into it. With the loss `mse` every ending is taken as it is.',
  },
  W714: {
    message:
      'this image has {rows row|rows}, {columns column|columns} and {channels channel|channels}; channels come last: {meant}',
    why: 'Sizes of images are height, width, channels, in this order: `input 224x224x3` is a picture of 224 by 224 pixels in colour. Written channels first, as PyTorch has its tensors, `3x224x224` is a strip of 3 rows with 224 channels, and windows with padding fit it without an error. Signals of one row (`input 1x128x9`) are not meant here, nor is an image that windows of one row read.\n\nThe fix changes the input, or the `shape` of a `csv` source, which is written in the same order: the numbers of a row stand pixel by pixel, the channels of a pixel together. A file whose rows hold one channel after the other must be rewritten in that order first.',
  },
  W715: {
    message:
      '`{layer}` has {filters filter|filters} with windows of {window}; the number of filters comes first: {meant}',
    why: 'A convolution is written filters, height, width: `conv 64x3x3` has 64 filters with windows of 3 by 3 pixels. In the order of a Keras kernel, `conv 3x3x64` has 3 filters with windows of 3 by 64, which fits a large image without an error. A window over the whole width of an image, as text and spectrograms have it, is not meant here.',
  },
  W716: {
    message:
      'the last batch of an epoch has {rest} ({count} in batches of {batch}), too few for batch normalisation',
    why: 'In training, batch normalisation takes mean and variance over the batch, and the running statistics that are used afterwards move a tenth of the way (`momentum`) towards each batch. The last batch of an epoch is the last to move them before the network is measured. A variance of a handful of numbers is nearly arbitrary, and that of a single number is 0: the network is then measured with statistics that describe no data.\n\n`batch 64 drop-last` leaves a smaller last batch out. The samples in it differ from epoch to epoch, so none is lost for good. A batch size that divides the number of samples does the same. The number of samples is known once the data is open and `validate split` has taken its part, so this is said when training begins.',
  },
  W717: {
    message: 'there is no data source {kind}; there are {known}',
    why: 'The first word after `source`, `val` or `test` says which reader to use. The file can be checked, drawn and counted, but not trained as it is. Kinds of a plugin are known where the project of the file names the plugin in its `convlang.config`.\n\nA file whose data is always given on the command line, with `--data`, can switch the warning off.',
  },
  W718: {
    message: 'the source {kind} {fault}',
    why: 'What follows a source is read by key and value, and each kind of source knows its own keys and what their values must be. Training would end with the same words (E518, E519) before the first step.',
  },
  W719: {
    message: '`{option}` is read as an option of the source `{source}`; the key is `{key}`',
    why: 'Which options a source has is known to the source alone, which may come from a plugin: a name and one value behind a source are an option of it, whatever the name. One that is almost a key of the section, with a value that the key takes, is mostly that key misspelt, which would then do nothing.\n\nAn option that is really called so can be kept, with a comment that switches the warning off.',
  },
  W720: {
    message: 'the source {kind} {fault}',
    why: 'A source that reads files needs to know which: `source mnist "data/mnist"`. Without a path the file can be checked, drawn and counted, and trained with `--data` on the command line; where that is what is meant, the warning can be switched off. A source that makes its samples itself reads no file: what stands as its path would be lost, so training refuses it (E619).',
  },
  W721: {
    message: 'the source {kind} gives {given}, and {fault}',
    why: 'Each image, after the preprocessing of the data section, must have exactly the height, width and channels of the model’s `input`. Nothing is resized silently, so training would end with E605 or E521 before the first step. Where all items of a kind of source have one shape, or the file says it (`shape 28x28` of a `csv`), that is known before anything is opened. Files of the kind `mnist` mostly hold 28x28x1, and may hold anything: where yours do, switch the warning off.\n\nSay in the data section what is to be done (`pad 28x28 to 32x32`, `resize 32x32`, `crop`, `gray`), or change the input.',
  },
  W722: {
    message: '`{layer}` normalises each number by itself: all that is left of it is {what}',
    why: 'A normalisation takes the mean of some numbers away and divides by their spread. Of one number alone the mean is the number, so what comes out is 0 whatever goes in, and no gradient gets through. That happens behind a global pool, to groups of one channel in an image of one pixel, and to `layernorm` of a single channel. Put the normalisation where there are pixels or channels to normalise together.',
  },
  W724: {
    message: 'this input is a signal of {length step|steps} with {channels channel|channels}; {hint}',
    why: 'Two sizes are a signal: `input 1000x12` has 1,000 steps, each with 12 channels. An image has three sizes, a gray one too: `input 28x28x1`. As many steps as channels look like an image whose channels were left out, and a few steps with many channels like a signal written channels first, as PyTorch has its tensors. Windows that fit the one may fit the other without an error.',
  },
  W725: {
    message: 'the source {kind} gives {given}, and {fault}',
    why: 'A kind of source may know before anything is opened what its labels are, for all heads together or for each, and which inputs its images are for. Training would end before the first step with E612 where a loss cannot be computed from such labels, with E628 where a head has none, with E611 or E627 where the images are not for the inputs of the model, and with E649 where `target image` makes an image the target of a head of another size. Take another loss or another source; where it is a source of your own, see what it says of itself.',
  },
  W723: {
    message: 'the source {kind} gives numbers from 0 to 255, and nothing scales them',
    why: 'Weights begin with numbers that keep a signal of about 1 at about 1 (`he-normal`, `xavier-normal`). Numbers a hundred times as large go through the network as they are: the first losses are a hundred times too large, gradients too, and a rate that suits any other network makes the loss jump or `relu` die. Inputs near 0 with a deviation near 1 are what all common rates are for: Y. LeCun, L. Bottou, G. Orr, K. Müller, "Efficient BackProp" (1998), section 4.3.\n\n`scale 1/255` in the data section makes 0 to 1 of them; `mean` and `std` do more. A network that normalises its input first (`input 28x28x1 | bn`), also behind a first convolution, is not meant here, nor are sources of which it is not known what numbers they give.',
  },
  W726: {
    message: '`{layer}` follows another with no activation between: together they are {one}',
    why: 'A dense layer or a convolution is linear, and two linear layers in a row are one linear layer: what the two can say, one of them can say too. What makes a deep network more than a single layer is the activation between (`relu` or another). `bn`, `dropout`, `pad` and `flatten` are none.\n\nNot meant are pairs that are two for a reason: with fewer numbers between than before and behind (a bottleneck: MobileNetV2 and EfficientNet leave it linear), convolutions in groups (depthwise ones with the pointwise one behind them), windows of one row before windows of one column, weights that layers share, and where a `tap` or a merge takes up what lies between.',
  },
  W727: {
    message: '`scale {factor}` makes numbers up to {most} of pixels from 0 to 255',
    why: '`scale` multiplies. Where other programs divide by 255, `scale 1/255` is the same: numbers from 0 to 1, which weights and rates are meant for (W723). Said of sources whose numbers are known to be pixels, where no `mean` or `std` follows.',
  },
  W728: {
    message: '`imagenet` is for pixels of 0 to 255, and `{step}` before it makes other numbers of them',
    why: '`imagenet` divides by 255, takes away the mean and divides by the deviation, all in one: what `scale 1/255`, `mean 0.485 0.456 0.406` and `std 0.229 0.224 0.225` do together. Behind one of these it would do a part twice, and every pixel would come out near the same number. Leave out what is before it.',
  },
} as const satisfies Record<string, CatalogueEntry>;
