import type { CatalogueEntry } from './entry.js';

export const runs = {
  E601: {
    message: 'training stopped at {place}: {what} is not finite',
    why: 'A NaN or an infinity in the loss spreads to every weight with the next update, and nothing that is learnt after it means anything. The step in which it appeared is thrown away and the run ends. A forward pass over the same batch, layer by layer, then finds the first layer whose output is not finite: the place named here is where the numbers broke, which is often not the layer that is at fault. The usual cause is a learning rate that is too high, or gradients without a limit (`clip norm 1.0`); a warm-up helps where only the first steps are wild.',
  },
  E602: {
    message: 'these weights are of another model: {what}',
    why: 'Weights are matched to a model by the names of its parameters (`conv1/kernel`) and by their shapes. All of them must be there, and nothing else. A layer that was renamed, resized or added makes another model, and filling what fits would leave a network that answers with noise. Train the changed model, or use the model file that the weights were made with: a checkpoint holds its text.',
  },
  E603: {
    message: 'the checkpoint is of another run: {what}',
    why: 'A run that is resumed must end with the same weights as one that was never interrupted. That holds only if the network, the data and the training settings are those it began with, so the checkpoint carries the text of its model file and a hash of some of its samples, and resuming with a changed text or other data is refused. Comments and layout do not count. To go on with the changed file, start a new run; to go on with the old run, put the old text back.',
  },
  E604: {
    message: 'this is not {kind} of convlang: {what}',
    why: 'A checkpoint is a safetensors file that holds the weights, the state of the optimiser and, as metadata, the position in the run. A file of weights alone (`weights.safetensors`) can be evaluated and used to predict, but a run cannot be resumed from it. Nothing of the metadata is used that a run could not have written: an epoch is a whole number from 0, and the history has one record for each finished epoch.',
  },
  E605: {
    message: 'the data gives {given} and the model takes {taken}',
    why: "Each image, after the preprocessing of the data section, must have exactly the height, width and channels of the model's `input`. Nothing is resized silently: say in the data section what is to be done (`pad 28x28 to 32x32`, `resize 32x32`, `crop`, `gray`), or change the input.",
  },
  E606: {
    message: 'the data has {classes class|classes} and {head} gives {width number|numbers}',
    why: 'A network that names classes ends in one number for each class of its data. With fewer, some classes could never be named; with more, some outputs would stand for nothing. A single number serves two classes.\n\nThe losses of values (`mse`, `mae`, `huber`) take classes as rows of 0 with a 1 for the class, so there too a head has a number for each. Whole numbers in a CSV file are classes, but for a head of one number with such a loss, to which they are values.\n\nClasses that nothing but the labels of a file tells of are those that occur in it. Where it happens to lack one, `classes` in the data section names them all.',
  },
  E607: {
    message: 'sample {sample} of {source} has the label {label}, and {head} knows classes 0 to {last}',
    why: 'Labels are class numbers counted from 0. One outside the classes that the network tells apart has no output to compare with. Files that count from 1 need their labels shifted.',
  },
  E608: {
    message:
      'there is no data to {purpose}: name some in the data section, as with `source digits`, or give some to the run',
    why: 'The model file has no data section with a `source`, and none was given when the run was started (`--data PATH` on the command line, `{ data }` in a program). The built-in digits need no files: `data { source digits pad 28x28 to 32x32 scale 1/255 }`.',
  },
  E609: {
    message: 'the run never has a {metric}, which `{word}` watches',
    why: 'Numbers that begin with `val-` exist only with a validation set (`validate split 10%`), and accuracies only where the labels are classes. A run that waited for such a number would never stop, or keep nothing.',
  },
  E610: {
    message: 'a batch cannot be computed in {parts} parts: {layer} {reason}',
    why: 'Splitting a batch (`batch 128 split 4`) saves memory and changes no bit of the result: each part adds its samples to the sums of gradients, and the update is made once. That needs every layer to treat samples one by one. Batch normalisation takes its mean and variance over the whole batch, so a network that has it cannot be split; a smaller batch saves memory there, and trains differently.',
  },
  E611: {
    message: 'the model has {count} inputs ({inputs}) and a data source feeds one',
    why: 'This source gives one image or one row of numbers with each label, and does not say which of the inputs it is for. A source can give an image for each input by its name: in the library `fromArrays({ inputs: { left, right }, labels })`, in a data section the source of a plugin.',
  },
  E612: {
    message: 'labels of {source} are {given}, and the loss {loss} needs {needed}',
    why: 'Cross-entropy and hinge compare scores with a class number. Mean square can do both: it compares with real values, or with a 1 for the right class and 0 for the others. Labels that are real values go with `loss mse` only: a row of values is met by a head of as many numbers, an image by a head of its height, width and channels. Maps, a class for each pixel, go with `cross-entropy` and a head of their height and width that gives each pixel a number for each class. Where each head has labels of its own, the error says whose do not fit.',
  },
  E613: {
    message: '{file} was changed or damaged after it was written: its checksum does not fit',
    why: 'Every file of weights and every checkpoint carries a checksum of its header and its numbers (`convlang.sha256` in its metadata). One bit that flips on a disk or in a copy makes another network, which would answer without a word, so nothing of a damaged file is used. Take a copy of the file, or an older checkpoint. A program that changes weights on purpose leaves the metadata of convlang out of the file that it writes.',
  },
  E614: {
    message: 'the model file computes something else than the one that these weights were trained with',
    why: 'The weights fit the model by the names and shapes of its parameters, and that is not enough: a `relu` that became a `sigmoid`, another stride, `scale 1/255` left out or the classes in another order make a network that answers, and answers wrongly. A file of weights carries a hash of the layers and the preprocessing that it was trained with, and the text of its model file, from which the lines below are made. What only training reads does not count: learning rate, epochs, dropout, augmentation, where the data lies, comments and layout. Take the text that the weights were trained with, or train the changed model; `--force` evaluates and predicts all the same.',
  },
  E615: {
    message: '{parameter} has {count number that is|numbers that are} not finite, of {numbers}',
    why: 'A NaN or an infinity in the weights goes through the whole network: what it answers means nothing, and a probability of it is no number. Training never saves such weights, so they come from another program or were changed since. Take an older checkpoint or train again; where they were made elsewhere, look at the run that made them.',
  },
  E616: {
    message:
      'the model gives no finite numbers for {count} of {samples sample|samples}: {what} is not finite',
    why: 'The weights are finite, and the numbers of these samples grow beyond what 32-bit floating point holds, or one is divided by nothing. Loss and accuracy over them would mean nothing. The layer named is the first whose output is not finite. The usual cause is another preprocessing than the one the weights were trained with (`scale 1/255` left out), or data that is not finite itself.',
  },
  E617: {
    message:
      'sample {sample} of {source} has {found} among the classes of its pixels, not a class number from 0',
    why: 'With a `label-shape` of two sizes (`label-shape 4x3`) the columns of labels are a map: the class of each pixel, as a whole number from 0. Fractions and negative numbers are no classes. Where the numbers are values that a network is to give, say that each pixel has one channel: `label-shape 4x3x1`. A class that is to be left out has a number of its own, which the loss names: `loss cross-entropy ignore 255`.',
  },
  E618: {
    message: '{file} cannot be read here: {problem}; `{command}` brings what reads pictures',
    why: 'PNG files are read by the library sharp, which has native code and is therefore not installed with convlang: everything else runs without it. It is looked for when the first picture is read, beside the package that asks.',
  },
  E619: {
    message: 'the source {kind} reads no files, and {path} stands as its path',
    why: 'Some sources make their samples themselves, as the built-in digits do. A path behind them would be read by nobody: training would run on other data than the file seems to say.',
  },
  E620: {
    message: '{file} is the file of a picture, and nothing here decodes it',
    why: 'Sources may give pictures as files. What makes pixels of them is handed to training and prediction as a decoder: `sharpDecoder` of `@convlang/data/node` in Node, `bitmapDecoder` of `@convlang/data` in a page. The command brings its own.',
  },
  E621: {
    message: 'the source {source} gives images as they come, and it is not said what they are for',
    why: 'Images of their own sizes become samples for one model: its input says how large they must be at the end of the preprocessing. A program that opens such a source itself hands `openSource` a `decode`: `decodeImages(model, decoder)` of `@convlang/train`. Training and the command do so by themselves.',
  },
  E622: {
    message: 'the model has no {kind} {name}',
    why: 'The output of any layer can be asked for by its name: the one that it was given with `as`, or the one made from its word and its count (`conv1`, `relu3`), and `i3a/conv1` inside a block that was named `i3a`. Taps go by the name after `tap`. `convlang summary` lists all of them. Nothing is left out of an answer in silence, so a name that the model has not is an error before anything runs.',
  },
  E623: {
    message: '{folder} is in use by another training: {owner}',
    why: 'Two trainings that write into one folder would replace the files of each other, and one of them would be lost. So the first keeps the folder until it ends, in whichever way; the folder of one that was killed is free at once on the same machine.',
  },
  E624: {
    message: '{folder} holds {files} already',
    why: 'Hours of training may have gone into a file of weights, so none is replaced without being told to. A run can be gone on with (`--resume`), kept by training into another folder (`--out`), or lost (`--overwrite`).',
  },
  E625: {
    message: 'the folder {folder} cannot be made: {reason}',
    why: 'The folder of a run is made before training, with all folders above it, so that a place that cannot be written to costs no epoch.',
  },
  E626: {
    message: 'another training has taken {folder} over',
    why: 'The folder of a run on another machine or in another container is free when it gives no sign of life for two minutes. A process that was stopped for longer, or cut off from a network disk, finds it taken when it goes on, and ends here without writing anything: the files in the folder are those of the other run.',
  },
  E627: {
    message: 'the data gives images for {given}, and the model takes {taken}',
    why: 'A source that names its images has one for each `input` of the model, under the name that the file gives it with `as`: `input 32x32x1 as left`. One that is missing would leave the input empty; one that the model has not would be left out in silence.',
  },
  E628: {
    message: '{source} gives labels for {given}: {fault}',
    why: 'Heads may have labels of their own, each by the name of its head: `output` for the main one, the name of the tap for others. Every head with a loss in the train section needs some, and a name that is no head of the model would be left out in silence. Labels without names serve all heads.',
  },
  E629: {
    message: 'augment {step} cannot be done to labels that are {labels}: {reason}',
    why: 'A random change that moves, mirrors or turns an image moves what is to be found in it. Labels that are images or maps of classes lie on its pixels and are moved with it, by the same numbers: a map to the nearest class, and what comes in at an edge has the class of the pixel there. For that they need the height and width of the images behind the preprocessing, and the change must say what becomes of them: `target` in the definition of a plugin’s is `moves`, or `stays` where it changes values alone. Otherwise take the change out of the data section, or make the changed copies, images and labels alike, before training.',
  },
  E630: {
    message:
      'no batch is left: `drop-last` leaves out batches of fewer than {batch sample|samples}, and there are {count}',
    why: 'With `drop-last` an epoch has only whole batches: the samples that are left over wait for another epoch. Where all samples together are fewer than a batch, nothing would be trained. `validate split` takes its part away first.',
  },
  E642: {
    message: 'the first weights cannot be used: {what}',
    why: 'A run may start from given numbers (`weights`) in place of random ones: all parameters of the model or some of them, by name. Each must be one of the model, of its shape, and finite. A name that is not there would otherwise be left out in silence, and the run would start from random numbers where learnt ones were meant. A run that goes on from a checkpoint has its numbers already.',
  },
  E643: {
    message: 'the arrays are no samples: {what}',
    why: 'Samples in memory (`fromArrays`) are one tensor, `[n, height, width, channels]` or `[n, features]`, or one for each input of the model by its name (`inputs`); and one label for each sample; or a tensor of labels, with a vector, an image or a map of classes for each; or none, where `targets` says that the image itself is to be given back; or such labels for each head by its name (`heads`). Labels are class numbers from 0 unless `targets` says that they are values: a class of 1.5 would be cut to 1, and a label too few would train on a sample that has none.',
  },
  E644: {
    message:
      '`{step}` moves the images away from under their labels, which are {labels} of {size} as the images are',
    why: 'Labels that are images or maps of classes lie on the pixels of the image. Preprocessing changes the images alone: behind `crop` or `pad` each label would belong to another pixel, and the network would learn that without a word. `resize` keeps the whole image and may stay. Cut or pad images and labels alike before training, or give labels of the size that the images have behind the preprocessing, made for what is then to be seen.',
  },
  E645: {
    message: 'the loss {loss} does not go with {head}: {reason}',
    why: 'A loss is computed from what a head gives, so the numbers of the one must suit the other: a weight for each class that the head tells apart, a label to ignore only where a map has one for each pixel, two vectors of one length for a loss of pairs. What does not suit would fail with the first step, or be computed from the wrong numbers.',
  },
  E646: {
    message: '`except` says what weight decay spares, and the optimiser {optimizer} has none here',
    why: 'Weight decay draws parameters to zero. `except bias norm` leaves biases out of it, and the gain and bias of normalisations, as most recipes do. Without weight decay there is nothing to leave out: say how much there is (`weight-decay 0.05 except bias norm`), or take `except` out.',
  },
  E647: {
    message: 'the schedule {schedule} cannot be carried out so: {reason}',
    why: 'Some words of a schedule mean something only together with others. A word that changes nothing is most often one that was left behind, or whose partner was forgotten, so it is refused rather than overlooked.',
  },
  E648: {
    message: 'the data section has a target for tap {tap}, which has no loss',
    why: 'A target is what a loss compares with what its head gives. A head without a loss is not trained, so that nothing would meet the target: give the tap a loss (`loss NAME mse` in the train section), or take its target out.',
  },
  E649: {
    message: 'the target of {head} is an image of {given}, and {head} gives {taken}',
    why: 'With `target image` the head is to give the image as it is at that place of the data section: behind the steps that stand before, without those that stand behind. Pixel is compared with pixel, so height, width and channels must be those of the head. Put a step that changes the size before the target (`resize 51x51`, then `target image`), bring the network to the size of the image, or move the target to another place among the steps.',
  },
  E650: {
    message: '{file} holds something else than predictions for this network: see line {line}',
    why: '`predict --out` goes on with the file of an earlier run, and never writes over or behind what is not its own. A table of another network has other columns, and JSON lines do not go into a CSV file. Name a file that is not there, or move this one away.',
  },
  E651: {
    message:
      '{file} has predictions of {found} in line {line}, and this network with these weights is {wanted}',
    why: 'Each prediction that `predict` writes into a file carries a mark, `weights`, of what made it: the ops of the network, its preprocessing, every weight, and the names of the classes. A file is only gone on with by what began it, so that all of its lines are answers of one network. Take the weights that it began with, or name another file.',
  },
  E652: {
    message: 'nothing is called {pattern}, and no file matches it as a pattern',
    why: 'A name with `*`, `?`, or characters in brackets or braces is a pattern where no file is called so: `*` stands for any part of a name, `**` also for folders between. Hidden files are not matched. Most shells put the files in place of a pattern themselves; in quotes it comes here as it is, however many files there are.',
  },
  E656: {
    message: '{layer} gives {sizes}, and has nothing at {at}: write {form}, up to {last}',
    why: 'A unit is one number that a layer gives, named by its place: row, column and channel of an image, step and channel of a signal, or the number in a vector. All count from 0, so the last one is one less than the size. Sizes of all layers are in `convlang summary`.',
  },
  E657: {
    message: 'the folder {folder} holds {files}, which `{command}` has not written',
    why: 'Pages and pictures are written into a folder of their own, in place of those that were written there before. What somebody else put there would be lost among them or under their names. Name a folder that does not exist, an empty one, or one that `see` has written.',
  },
  E663: {
    message: '{what} has no {part}: it gives {sizes}',
    why: 'What is asked about is one number of a network, or one channel of it: the score of a class, a unit of a dense layer, a map of a convolution, or that map at one place. Channels, rows and columns are counted from 0, and `convlang summary` shows how many each layer gives. An answer about the nearest one that is there would be an answer to another question.',
  },
  E664: {
    message: 'relevance cannot be handed through {op} in {layer}',
    why: 'Layer-wise relevance propagation has a rule for each kind of step: sums of products, pools, activations, moves of numbers, products of two branches. For a step that is none of these, such as a softmax in the middle of a network, there is no rule that everybody takes for right, and a made-up one would give a map that looks like any other.',
  },
  E665: {
    message: 'the layer {layer} gives no map for Grad-CAM: {problem}',
    why: 'Grad-CAM adds the maps of one layer up, each as much as the answer grows with it. The layer must give numbers by places, as convolutions and pools do, and the answer must depend on it. A dense layer has no places; behind a flatten or a global pool there are none left.',
  },
  E666: {
    message: 'a window of {window} is larger than the input of {sizes}',
    why: 'Occlusion covers a part of the image and looks how far the score falls, window by window. A window that covers everything at once would give one number for the whole image.',
  },
  E667: {
    message: 'the loss {loss} of {head} takes {taken} as labels, and {given} is none of them',
    why: 'A step of training compares what the network says with what it should have said. Losses of classes take the number of a class, losses of values take as many numbers as the head gives, and losses of maps a class for each pixel. Anything else would be another loss.',
  },
  E668: {
    message: 'the folder {folder} holds {files}, and no report',
    why: 'A report is written over an earlier one, but over nothing else: a folder is taken that is not there yet, that is empty, or that has the `report.json` of a report. Whatever else lies in it may be somebody’s work, so nothing is written there.',
  },
  E669: {
    message: 'the port {port} of this machine cannot be had: {reason}',
    why: '`--watch` serves the page of a report to this machine alone, at the port that was asked for. Another program may have it, and the lowest 1023 are kept for the system on many machines. Without a number a free port is taken.',
  },
  E670: {
    message: 'the folder {folder} cannot be listed: {reason}',
    why: '`runs` looks into folders for runs of training: a run is a folder with a checkpoint or with `metrics.json`. Without a name it looks into `runs`, where `train` puts them unless `--out` says otherwise.',
  },
  E673: {
    message: '{file} is being written by another prediction: {owner}',
    why: '`predict --out` finds out what a file of answers holds, and writes behind it what is missing. Two at a time would both seek the same answers, and each would stand there twice. So the first keeps the file until it ends, in whichever way: beside it lies its lock, `.NAME.lock`, which is free at once after a kill on the same machine. Parts of several machines (`--shard`) go into files of their own, which can be put one behind the other.',
  },
  E674: {
    message: 'the report in {folder} is being written by another training: {owner}',
    why: 'A report is written anew while its run goes on. Two runs that write into one folder would replace the page of each other, so that it shows now one and now the other. So the first keeps the folder until it ends, in whichever way; the folder of one that was killed is free at once on the same machine.',
  },
  E676: {
    message: 'the data {source} has no images, and a sheet shows images',
    why: '`data --sheet` draws samples as they are, behind preprocessing and behind the changes of augmentation. Rows of a table and signals have no height to be drawn with.',
  },
  E687: {
    message: 'the backend {backend} cannot say what each step of a run takes',
    why: 'A profile puts a clock around each step of a run. A backend that computes in the program’s memory does one step after the other, and knows when each is done; one that hands its steps to a device or to another library only knows when all of them are.',
  },
  E689: {
    message: 'the backend {backend} has no fast arithmetic',
    why: 'With `--fast` sums of products are added up as the processor does it quicker: most multiply and add in one step, which rounds once where twice is the default. Results are as near to the definitions, but their bits differ. Backends whose arithmetic is another library’s, or that of JavaScript, have no such choice.',
  },
  E690: {
    message: 'the backend {backend} cannot run the op {op}',
    why: 'A backend runs the ops that it has kernels for. This graph holds another one, from a plugin or a newer version of convlang. Take a backend that has it, or one that the plugin brings a kernel for.',
  },
  E691: {
    message: 'the backend {backend} runs {op} only without `{attr}` {condition}: {reason}',
    why: 'A backend says before the run what its kernels refuse. Where an op can be said in others that the backend has, this is done without a word; here no rule leads there. Another backend computes the same numbers from the same file.',
  },
  E692: {
    message: 'the backend {backend} does not compute with {dtype}, which {op} needs here',
    why: 'Values have a dtype: 32-bit floating point for images, weights and gradients, 32-bit integers for labels and counters. A backend lists those that its device computes with.',
  },
  E693: {
    message:
      'the backend {backend} holds at most {most} bytes in one value, and {op} has {shape} of {bytes} bytes at batch {batch}',
    why: 'Graphics devices limit how large one buffer may be. Every value of the network, at the batch that is asked for, must fit into one. A smaller batch makes activations smaller; parameters stay as they are.',
  },
  E694: {
    message: 'the backend {backend} cannot run here: {reason}',
    why: 'A backend may stand on something that is not part of convlang: the native part of a package, a driver, a device. `convlang backends` lists what is here, `convlang doctor` prints the command that mends each lack.',
  },
  E695: {
    message: 'the device of the backend {backend} was lost: {reason}',
    why: 'A graphics device can go away in the middle of a run: its driver restarts, the machine sleeps, memory runs out, or another program hangs it. What was on the device is gone. A run with a checkpoint goes on from there, on a new device where one can be had; without a checkpoint it has to start again.',
  },
  E696: {
    message: 'the device of the backend {backend} reported an error: {reason}',
    why: 'A graphics device checks each command, and refuses one that it cannot do, without stopping the program. The numbers after that mean nothing, so the run ends here. This is a fault of the backend or of the driver.',
  },
  E697: {
    message: '{role} {name} {problem}',
    why: 'A backend looks at every tensor that it is given before it computes: inputs of a run, parameters that are written, and the gradients that a loss function gives. Dtype and shape must be those of the graph at the batch that it was compiled for, and the array must be of the dtype (`Float32Array` for f32, `Int32Array` for i32) with exactly as many numbers as the shape says. Nothing is converted, cut or filled up: a run over numbers that only nearly fit would give an answer that nobody asked for. After such an error the state is as it was, and the executable can be run again.',
  },
  E698: {
    message: '{what} was disposed of and can no longer be used',
    why: 'Memory on a device is given back by `dispose`, not by the garbage collector. Whatever is called on a state, an executable or a backend after that is refused, on every backend alike, even where the numbers happen to be still there. Calls that were made before `dispose` are done to their end.',
  },
  E699: {
    message: 'the backend {backend} cannot compile this graph: {reason}',
    why: 'A graph is made ready for one batch size, over a state that the same backend made with `createState`. Numbers on one device are not seen by another: read them from one state and write them to the other.',
  },
} as const satisfies Record<string, CatalogueEntry>;
