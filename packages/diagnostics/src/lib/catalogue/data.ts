import type { CatalogueEntry } from './entry.js';

export const data = {
  E501: {
    message: '{file} does not exist',
    why: 'A path in a model file is relative to that model file; a path on the command line is relative to the folder the command runs in. The message shows the whole path that was looked up.',
  },
  E502: {
    message: '{file} cannot be read: {reason}',
    why: 'The operating system refused to open or read the file: a missing permission, a folder where a file was meant, or a disk that fails; the reason is then its own answer. Or it is no regular file: a pipe, a socket or a device such as `/dev/zero` can keep a reader waiting, or never ends, so none is opened. Texts, which are models and configs, have at most 16 MiB, and what is read in one piece, which is weights, checkpoints and pictures, nearly 2 GiB.',
  },
  E503: {
    message: '{file} is empty',
    why: 'The file is there but holds no bytes, or its header says that it has no items. Most often a download or a copy stopped before it began.',
  },
  E504: {
    message: '{file} is truncated: it ends at byte {end}, and its content needs {needed byte|bytes}',
    why: 'The header of a data file says how many items follow, and each item has a fixed size, so the length is known in advance. A shorter file was cut off, mostly by a download or copy that stopped. Fetch it again; reading on would train on wrong samples.',
  },
  E505: {
    message: '{file} has {extra byte|bytes} too many, from byte {offset} on',
    why: 'The header says how many items the file has, and there is more after the last. Either the header is damaged or two files were joined; which of the two cannot be known, so nothing is read.',
  },
  E506: {
    message: '{file} is not an IDX file of {wanted}: byte {offset} is {found}, not {expected}',
    why: 'An IDX file begins with two zero bytes, a byte for the type of its numbers and one for the count of its dimensions. Images have three or four dimensions (count, height, width, channels) or two (count, features), labels one.',
  },
  E507: {
    message: '{images} holds labels and {labels} holds images: the two are swapped',
    why: 'The fourth byte of an IDX file is its number of dimensions: 3 for images, 1 for labels. Both files are good, but each was given in the place of the other.',
  },
  E508: {
    message: '{images} holds {imageCount image|images}, but {labels} holds {labelCount label|labels}',
    why: 'Item i of the one file belongs to item i of the other, so both counts (bytes 4 to 7 of each file) must agree. Files of different parts, such as training images with test labels, are the usual cause.',
  },
  E509: {
    message: '{file} has the label {label} at byte {offset}, and the classes are {classes}',
    why: 'A label is the number of a class, counted from 0. One outside the range would train an output that does not exist. If the data has more classes, list their names with `classes` in the `data` section; if not, the file is damaged or is of another format.',
  },
  E510: {
    message: '{file} is a broken gzip file at byte {offset}: {reason}',
    why: 'The compressed stream cannot be read on from this byte: it was cut off, or bytes changed on the way. Its checksum would not match, so nothing of it is used. Fetch the file again.',
  },
  E511: {
    message: '{folder} holds no {what}',
    why: 'A folder is searched for the standard file names of the data set; the lines below list the names that were looked for. Give the folder that holds the files itself, not one above it.',
  },
  E512: {
    message: '{file}:{line} has {found cell|cells}, and the first row has {expected} (byte {offset})',
    why: 'Every row of a CSV file has one cell a column. A row with more or fewer is cut off, or a comma stands inside a cell without quotes.',
  },
  E513: {
    message: '{file}:{line} has {found} in column {column}, where a number must stand (byte {offset})',
    why: 'Every column but the label is a feature, and a feature is a decimal number such as `12`, `-0.5` or `1e-3`. Empty cells and words are not guessed at: replace or drop them before training.',
  },
  E514: {
    message: '{file} has no column {label}; its columns are {columns}',
    why: '`label` names the column that holds the labels: its place counted from 0, or its name in the header row.',
  },
  E515: {
    message: '{file}:{line} opens a quote that the line does not close (byte {offset})',
    why: 'A cell that begins with a double quote ends with one, on the same line; a quote inside is written twice.',
  },
  E516: {
    message: '{path} is no data that convlang recognises',
    why: 'Data is recognised by its content: a folder or a pair of IDX files, CIFAR-10 binary batches, a CSV file, or the word `digits` for the built-in ones. The lines below say what the file looks like.',
  },
  E517: {
    message: 'there is no data source {kind}; there are {known}',
    why: 'The first word after `source` says which reader to use. Plugins may bring more.',
  },
  E518: {
    message: 'the source {kind} has no option {option}; it has {known}',
    why: 'What follows a source is read by key and value, and each source knows its own keys.',
  },
  E519: {
    message: 'the option {option} of the source {kind} must be {expected}, not {found}',
    why: 'Each option of a source has one type and a range; the message says which.',
  },
  E520: {
    message: 'the source {kind} needs a path',
    why: 'This source reads files. Write the path after it, as in `source mnist "data/mnist"`, or give one on the command line with `--data`.',
  },
  E521: {
    message: '{step} does not fit an image of {shape}',
    why: 'Preprocessing runs in the order of the file, and each step takes what the one before gives. `pad` only enlarges, `crop` only cuts, `gray` takes 1 or 3 channels, `imagenet` 3, and `mean` and `std` take one number, or one a channel. Of random changes, `shift` and `cutout` must leave something of each image: a shift is below its height and width, the side of a cutout below the larger of them. `saturation` and `hue` are for images of 3 channels.',
  },
  E522: {
    message: '{count sample|samples} cannot be split into training and validation at {percent} %',
    why: 'Both parts need at least one sample. Use more data, or another fraction.',
  },
  E523: {
    message: '{file} is no picture that can be read: {problem}',
    why: 'In Node pictures are PNG, JPEG, WebP, AVIF, GIF (the first frame) and TIFF, of 8 or 16 bits a channel and at most 67,108,864 pixels; a page reads what its browser shows. The content says what a file is, whatever its name ends with. One that is cut off or damaged is refused, since grey or black in place of what is missing would be learnt. Other files must be converted first.',
  },
  E524: {
    message: '{file} is not a safetensors file: {problem} at byte {offset}',
    why: 'A safetensors file begins with the length of its header (8 bytes, little end first), then the header in JSON, then the numbers. A file of another kind or one cut off fails here.',
  },
  E525: {
    message: '{file}: the tensor {tensor} {problem} (byte {offset})',
    why: 'The header gives each tensor a type, a shape and its place among the numbers. The place must lie inside the file, have exactly the size of the shape, and the tensors must follow each other without gaps and overlaps.',
  },
  E526: {
    message: '{file} cannot be written: {reason}',
    why: 'A file is written beside its place under another name and moved there when it is whole, so the folder must allow making files. Nothing was changed: a file that stood there before is still what it was.',
  },
  E527: {
    message: '{file} cannot be written: the disk is full',
    why: 'A file is written beside its place under another name and moved there when it is whole. The unfinished one was removed, and a file that stood there before is still what it was. Make room and go on.',
  },
  E531: {
    message: '{file} is not UTF-8 text: {problem} (byte {offset})',
    why: 'Model files and CSV files are read as UTF-8, with or without a byte order mark. In another encoding the same bytes are other characters, or none: a guess would read other names than were written. Spreadsheets and some editors save as UTF-16; older programs as Latin-1 (Windows-1252).',
  },
  E532: {
    message: '{file}:{line} has {found} in column {column}, where the label must stand (byte {offset})',
    why: 'Every sample has a label: the name of a class, its number, or a value. An empty cell or a NaN is none of them, and made a class of its own it would shift the others. Words such as `NA` or `?` count as missing where all other labels are numbers. Fill such rows in, or leave them out.',
  },
  E533: {
    message: '{file}:{line} has one cell, and a sample needs a label and at least one number',
    why: 'The cells of a row are separated by commas, tabs or semicolons, which is told by the first two rows. A file with one column has nothing to learn from, or is separated by something else, such as spaces.',
  },
  E534: {
    message: '{file}:{line} begins with {cells}: it may be a header or a sample (byte {offset})',
    why: 'A first row of words names the columns. Numbers that count up are what programs write over a table whose columns have no names, but a sample may be such a row, too; and words among numbers may be a broken sample. Trained as a sample, a header would be a wrong one; taken for a header, a sample would be lost. `header on` or `header off` behind the source says which it is.',
  },
  E535: {
    message: '{file} has the label {label} at byte {offset}, and the model has learnt {classes}',
    why: 'The names of the classes are kept with the weights, in the order of the outputs, and the labels of other files are found by name. A name that the model has not learnt has no output. A label that is a number is no class of a model that has learnt words.',
  },
  E536: {
    message: 'the source {source} has the class {name}, and the model has learnt {classes}',
    why: 'The names of the classes are kept with the weights, in the order of the outputs, and those of other data are found by name. A class that the model has not learnt has no output. `classes` in the data section names the classes of data that has only numbers.',
  },
  E537: {
    message: 'the columns of {source} are {found}, and the model has learnt {learnt}',
    why: 'The names of the columns are kept with the weights, in the order in which the network takes them, and the columns of other files are met by name. Here a column that was learnt stands in another place, and one of the rest has no name, a name twice or a new one, so their places are not known. Give the header the names that were learnt, each once.',
  },
  E538: {
    message: 'all labels of {source} are {name}: there is nothing to tell apart',
    why: 'A network learns to tell classes apart by samples of at least two of them. With one class it would say that one whatever it is shown, and measure 100 %. Mostly another column was meant, or the file is a part of a sorted one.',
  },
  E539: {
    message: 'the first column of {file} has no name and counts the rows: it is an index, not a feature',
    why: 'Programs that keep tables write the number of each row before it, in a column without a name. A network would take it for a measurement, and in a sorted file learn the classes from it. Write the table without it (pandas: `to_csv(path, index=False)`; R: `row.names = FALSE`), or, where the number is meant, give the column a name.',
  },
  E540: {
    message: '{file} is already there and is not overwritten',
    why: '`convlang new` and `convlang compare` write only where nothing is lost. Choose another name, or move the file away first.',
  },
  E541: {
    message: 'there is no file {file}, and no network of that name comes along',
    why: 'A model is given as the path of its `.conv` file, seen from the folder the command runs in, or as the bare name of one of the networks that come with convlang, such as `lenet5`. The line below names the nearest ones.',
  },
  E528: {
    message: '{file} has no item {item}: it holds {count}, 0 to {last}',
    why: 'Items of a file are counted from 0, so the last of 10,000 is 9,999.',
  },
  E529: {
    message: '{file}:{line} is longer than 16 MiB (byte {offset})',
    why: 'Lines of a CSV file end with LF or CRLF. A line that goes on for megabytes is mostly a file of another kind, or one whose line ends were lost.',
  },
  E530: {
    message: '{file} has more than {limit} different labels in the column {column}',
    why: 'Labels that are words are the names of classes. So many different ones mean that another column was meant, such as a name or a number of the row; say which one with `label`.',
  },
  E542: {
    message: '{file} is not trusted: {reason}',
    why: 'A `convlang.config` names plugins, and a plugin is a program that runs with all your rights. So that nobody can make you run theirs by putting a file above your model, into `/tmp` or into a folder that you share, a config and its plugins are used only when they and their folders are your own, and nobody else may write to them. In a container the files are often those of another user. Look at what the config names; if that may run, say so in one of the ways below. The rule is that of git for its `safe.directory`.',
  },
  E543: {
    message: '`classes` names {given class|classes}, and the source {source} has {count}: {classes}',
    why: '`classes` in the data section gives the classes of a source their names, in the order of their numbers, so it needs one for each. To leave classes out, take data that does not have them.',
  },
  E544: {
    message: 'expected {expected} here, not {found}',
    why: 'A `convlang.config.json` names the plugins of a project as plain JSON, `{ "plugins": ["NAME"] }`, where NAME is a package or the path of a `.js` or `.mjs` file that begins with `./`. Nothing else stands in it, and JSON has no comments.',
  },
  E545: {
    message: '{folder} has more than one config: {names}',
    why: 'One config says which plugins a project has, and nobody could tell which of several holds. Keep one of them, or name one with `--config`.',
  },
  E546: {
    message: 'the config {file} names no plugins: {problem}',
    why: 'A config that is a module is a program. Its default export is an object whose list `plugins` holds plugins, or the names of packages and of files that begin with `./`. To run nothing while the config is read, write a `convlang.config.json`.',
  },
  E547: {
    message: 'nothing in {file} fits the network: no parameter has the same name and shape',
    why: 'Training that starts from given weights takes each parameter whose name and shape are the same in the file and in the network, and says which are not. Names come from the layers: the third convolution without a name of its own is `conv3`, and its kernel `conv3/kernel`. Where nothing fits, the run would start from random numbers, as if no file had been given.',
  },
  E557: {
    message: 'augment {step} cannot be done here: {reason}',
    why: '`mixup` and `cutmix` make one image of two, and the loss is then partly that of the one label and partly that of the other. That needs a class number for each image. Values, images and maps of classes would have to be mixed or cut themselves, each in a way of its own, and of several images a sample each would have to be mixed with that of the same other sample.',
  },
  E550: {
    message: 'expected {expected} here, not {found}',
    why: 'A `convlang.config` names the plugins of a project, one on each line: `use plugin "NAME"`, where NAME is a package or the path of a `.js` or `.mjs` file that begins with `./`. Comments begin with `#`. Nothing else stands in it.',
  },
  E551: {
    message: 'there is no plugin {name}',
    why: 'A plugin is a package, which must be installed where Node finds it from the folder of `convlang.config`, or a `.js` or `.mjs` file of the project, whose path begins with `./` and is seen from that folder.',
  },
  E552: {
    message: 'the plugin {name} fails while it is loaded: {problem}',
    why: 'A plugin is a program, and it ended with an error before it could say what it brings: it may need a package that is not installed, or have a fault. The line below says which file was loaded.',
  },
  E553: {
    message: '{name} is no plugin: {problem}',
    why: 'The module of a plugin has a default export made with `definePlugin`: an object with a `name` and any of layers, ops, rules, samples, sources and backends.',
  },
  E554: {
    message: 'the plugin {plugin} brings the {kind} `{name}`, which {owner} already has',
    why: 'A name stands for one thing, so that a model file means the same whichever plugins are there in whatever order. A plugin cannot take the place of a part of convlang or of another plugin; nor is a plugin used twice.',
  },
  E555: {
    message: 'the plugin {name} lies outside of the project',
    why: 'The path of a plugin stays below the folder of `convlang.config`, links included. A plugin that several projects use is a package, which each of them installs.',
  },
  E556: {
    message: '`{argument}` is {found}, not {expected}',
    why: 'From JavaScript a function can be called with anything. What it is given is looked at first: a wrong value would otherwise show far from the call, or be taken for another in silence. The message says what was given, and how what is taken is made.',
  },
  E558: {
    message: 'nothing brings images to one size before `{step}`',
    why: 'A step that keeps another part of an image in each epoch is done when an image is trained on, and until then images are kept in one size: they are decoded once. Say it before: `resize HxW` whatever the ratio, or `fit HxW`, which keeps it.',
  },
  E559: {
    message: 'a folder of pictures has one kind of labels: `{one}` or `{other}`, not both',
    why: '`labels` names a table with a label for each picture, `masks` a folder with a map of classes for each, and `targets` a folder with a picture to be met. Without any of them the sub-folders are the classes.',
  },
  E560: {
    message: '{folder} has pictures of one class only: {class}',
    why: 'Each sub-folder is a class, and a network that has seen one class alone says that class of everything. Give the folder that holds all of them, `train/` and not `train/cat/`. Data to measure on may lack classes; pictures without classes, as an auto-encoder takes them, lie in the folder itself.',
  },
  E561: {
    message: '{folder} has no pictures of {classes}',
    why: 'A sub-folder, or a name in `classes`, is a class, and one without a picture cannot be learnt: the network would have an output that is never right. Most often a download or a copy stopped, or the pictures have endings that are not known (png, jpg, jpeg, webp, avif, gif, tif, tiff). Remove an empty folder that is none.',
  },
  E562: {
    message: 'the link {link} {fault}',
    why: 'Links inside a folder of pictures are followed as long as they stay in it. A link that leaves it may come from whoever packed the folder and lead anywhere on this machine; one that leads to nothing stands for a picture that is missing. Put the picture itself there. The folder that the data section names may be a link.',
  },
  E563: {
    message: '{folder} has the sub-folders {strange}, which `classes` does not name: {classes}',
    why: 'Names in `classes` are met by name where they are those of the sub-folders, and are other names for them, in code-unit order, where all of them are others. Where only some are the same, either is a guess. Name all of them as the folders, or all in another way.',
  },
  E564: {
    message: '{table}:{line} names the picture {picture}, and {folder} has none of that name',
    why: 'A table of labels has a row for each picture, with its path seen from the folder, with or without the ending. Pictures that no row names are left out, a row without a picture is an error: most often the table belongs to another folder, or a download stopped.',
  },
  E565: {
    message: '{picture} has no partner in {folder}: {fault}',
    why: 'For each picture the folder of masks or targets has one of the same name and the same place in sub-folders; the endings may be others. What lies there besides is left out.',
  },
  E566: {
    message: '{picture} has {colour}, which is no class',
    why: 'A mask says the class of each pixel by its colour. `colours "0 255"` in the source lists them in the order of the classes: grey levels, or `#rrggbb`; without it a grey level is the number of the class, and 255 is one that a loss may `ignore`. Masks must be saved without loss (PNG): JPEG mixes colours at edges.',
  },
  E567: {
    message: '`{step}` cannot be done to pictures that are to be met',
    why: 'Masks and targets are cut as their images are: by `resize`, `fit` and `crop`. A step that puts pixels round an image, takes another part in each epoch, or moves pixels in a way of its own would leave them where they were. `augment` moves both.',
  },
  E568: {
    message: 'none of the {count picture|pictures} of {source} can be read',
    why: 'Broken pictures were to be left out, and then nothing is left. The lines before say what is wrong with each.',
  },
} as const satisfies Record<string, CatalogueEntry>;
