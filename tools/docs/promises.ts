/** Something that convlang promises whatever happens, and the test that holds it. */
export interface KeptPromise {
  readonly promise: string;
  /** From the root of the repository. */
  readonly file: string;
  /** Title of the test, or of the group of tests, as it stands in the file. */
  readonly test: string;
}

const train = 'packages/train/src/lib';
const data = 'packages/data/src/lib';
const cli = 'apps/cli/src/lib';

/** Promises by topic, in the order of the page. */
export const promises: Readonly<Record<string, readonly KeptPromise[]>> = {
  'A run that is interrupted': [
    {
      promise: 'Killed at any moment and resumed, a training ends with the same bytes.',
      file: `${train}/failure/killed-run.test.ts`,
      test: 'killed at ten random moments and resumed, a run ends with the bytes of one never interrupted',
    },
    {
      promise: 'A killed run frees its folder at once.',
      file: `${cli}/train/ending.test.ts`,
      test: 'frees its folder at once, and another ends with the bytes of one never killed; meanwhile others are refused',
    },
    {
      promise: 'Ctrl-C, SIGTERM and SIGHUP save, say how to go on, and end with 130, 143 and 129.',
      file: `${cli}/train/ending.test.ts`,
      test: 'a signal',
    },
    {
      promise: 'A second signal ends a training at once, in the middle of a long step too.',
      file: `${cli}/train/ending.test.ts`,
      test: 'that comes a second time, in the middle of a long step, ends the run at once',
    },
    {
      promise: '`--resume` where nothing was saved yet begins, says so, and ends with the same bytes.',
      file: `${cli}/train/occupied-folder.test.ts`,
      test: '--resume where nothing was saved yet',
    },
    {
      promise: 'A run goes on only with the data that it began with, told by its content.',
      file: `${train}/identity/trained-on.test.ts`,
      test: 'a run goes on only with the data that it began with, told by its content',
    },
    {
      promise: '`--resume` with another model says so before it looks at any data.',
      file: `${train}/identity/trained-on.test.ts`,
      test: 'of another model and other data, a run that goes on says what matters most',
    },
    {
      promise: 'A lost device costs no bit: the run goes on from its last checkpoint.',
      file: `${train}/run/recovering.test.ts`,
      test: 'a device that is lost $when: the run ends as if it had not been',
    },
  ],
  'Files that convlang writes': [
    {
      promise: 'At a path there is the old content or the new, whole.',
      file: `${data}/node/file/write-file-whole.test.ts`,
      test: 'writeFileWhole',
    },
    {
      promise: 'A file of weights or a checkpoint with any one bit flipped is refused.',
      file: `${train}/files/sealed-tensors.test.ts`,
      test: 'is refused with any one bit flipped, in its header as in its numbers',
    },
    {
      promise: 'So is one that was cut off anywhere.',
      file: `${train}/files/sealed-tensors.test.ts`,
      test: 'is refused wherever it is cut off, and with a byte too many',
    },
    {
      promise: 'Run data that no run has written is refused with the value that is wrong.',
      file: `${train}/files/checkpoint.test.ts`,
      test: 'run data that no run has written',
    },
    {
      promise: 'A run is never replaced unasked, and files of others stay.',
      file: `${cli}/train/occupied-folder.test.ts`,
      test: 'is refused with what is there and the ways out, and stays as it is',
    },
    {
      promise: '`--overwrite` takes the old run away whole, or not at all.',
      file: `${cli}/train/occupied-folder.test.ts`,
      test: 'stays whole with --overwrite where a folder has the name of one of its files',
    },
    {
      promise: 'Of many that want a folder at once one gets it, and a lock never stays stuck.',
      file: `${cli}/lock/process-lock.test.ts`,
      test: 'is given to one of many that find it left by a process that is dead',
    },
    {
      promise: 'What is no lock is named and kept, and a clock that was set back keeps no folder.',
      file: `${cli}/lock/process-lock.test.ts`,
      test: 'takes nothing away that is no lock: a file, a link, a folder of somebody',
    },
    {
      promise:
        'A checkpoint that cannot be written leaves the last one whole, with the command that goes on.',
      file: `${cli}/train/ending.test.ts`,
      test: 'a file that cannot be written',
    },
    {
      promise: 'A closed pipe or a full disk behind the output costs no weights.',
      file: `${cli}/train/ending.test.ts`,
      test: 'a run whose output is lost',
    },
  ],
  'Answers that would be wrong without a word': [
    {
      promise: 'Predictions that overlap get the numbers that they would get alone.',
      file: `${train}/predict/create-predictor.test.ts`,
      test: 'gives calls that overlap the numbers of calls one after another',
    },
    {
      promise: 'A layer or tap that is asked for and not there is an error, with the name that was meant.',
      file: `${train}/predict/create-predictor.test.ts`,
      test: 'says which layer or tap was meant, before anything runs',
    },
    {
      promise: 'First weights that do not fit are refused before the first step.',
      file: `${train}/run/first-weights.test.ts`,
      test: 'are refused before the first step: %s',
    },
    {
      promise: 'A snapshot of weights under way is of one step in all its parameters.',
      file: `${train}/run/progress.test.ts`,
      test: 'a snapshot is of one step in all its parameters',
    },
    {
      promise: 'Arrays that are no samples are refused: a label too few, a class of 1.5.',
      file: `${data}/source/from-arrays.test.ts`,
      test: 'refuses arrays that are no samples: %s',
    },
    {
      promise: 'A file given with `--data` is read as the model file reads its own; classes are met by name.',
      file: `${cli}/evaluate/measured-data.test.ts`,
      test: 'reads other files as the model file reads its own, and meets their classes by name',
    },
    {
      promise: 'Classes go by name, whatever their order; an unknown one is an error with its place.',
      file: `${train}/identity/trained-on.test.ts`,
      test: 'classes are met by name, whatever their order in the data that is measured',
    },
    {
      promise: '`evaluate` says in its first line when it measures training data.',
      file: `${cli}/evaluate/measured-data.test.ts`,
      test: 'says in the first line that the samples are those that the model was trained on',
    },
    {
      promise: 'Columns in another order are met by name, or refused.',
      file: `${cli}/evaluate/measured-data.test.ts`,
      test: 'meets columns by name, in what is measured and in what is validated on',
    },
    {
      promise: 'A wrong word or value of a plugin is said, with its fix, as one of the core.',
      file: `${train}/failure/own-words.test.ts`,
      test: 'what is wrong with the words of a plugin is said as of those of the core',
    },
    {
      promise: 'A loss refuses labels of a kind that it does not take, before the first step.',
      file: `${train}/failure/own-words.test.ts`,
      test: 'a loss refuses labels of a kind that it does not take',
    },
    {
      promise: 'A metric does not depend on the size of the batches.',
      file: `${train}/failure/own-words.test.ts`,
      test: 'a metric of a plugin is shown where it is asked for, over batches of any size',
    },
    {
      promise: 'A metric that is a share is printed in percent, that of a plugin too.',
      file: `${cli}/progress/bar-progress.test.ts`,
      test: 'shows a share in percent, whoever brings it',
    },
    {
      promise: 'A checkpoint from before metrics had words can be gone on with.',
      file: `${train}/files/checkpoint.test.ts`,
      test: 'a checkpoint from before metrics had words goes on with what it had counted',
    },
    {
      promise: 'A shift that may leave nothing of an image is refused.',
      file: `${data}/prepare/augment-image.test.ts`,
      test: 'refuses a shift that may leave nothing of an image, which every image would be learnt as',
    },
    {
      promise: 'A misspelt key that reads as an option of a source is warned about.',
      file: 'packages/semantics/src/lib/settings.test.ts',
      test: 'warns of a misspelt key that is read as an option',
    },
    {
      promise: 'A missing label is never a class.',
      file: `${data}/node/csv/csv-source.test.ts`,
      test: 'for a label, among words and among numbers',
    },
    {
      promise: 'A broken first row is never lost as a header.',
      file: `${data}/node/csv/csv-source.test.ts`,
      test: 'never takes a broken first row for a header',
    },
    {
      promise: 'Weights of a network that computes something else are refused, with what differs.',
      file: `${train}/identity/compare-trained.test.ts`,
      test: 'weights are of another model file after a change of what is computed',
    },
    {
      promise: 'Changes that inference does not see leave weights as good as they were.',
      file: `${train}/identity/compare-trained.test.ts`,
      test: 'weights are those of the model file after a change that inference does not see',
    },
    {
      promise: 'Weights and outputs that are not finite are an error, never an answer.',
      file: `${train}/failure/broken-numbers.test.ts`,
      test: 'finite weights whose numbers overflow',
    },
    {
      promise: 'Each ending of a network under each loss is right, or has a word.',
      file: 'packages/semantics/src/lib/lints/endings.test.ts',
      test: 'an ending under a loss is right or has a word',
    },
    {
      promise: 'Training, validation and `evaluate` give the same loss, with taps and weights.',
      file: `${train}/step/head-losses.test.ts`,
      test: 'training and validation loss are the same measure',
    },
    {
      promise: 'A last batch too small for batch normalisation is told before the first step.',
      file: `${train}/checks/last-batch.test.ts`,
      test: 'the warning comes before the first step, with its place',
    },
    {
      promise: 'Rounding drops no window that fits, and is explained as the numbers say.',
      file: 'packages/ops/src/lib/window/window.test.ts',
      test: 'every window of small images',
    },
    {
      promise:
        'Sizes written channels first get the right order as a fix; no published network is warned of.',
      file: 'packages/semantics/src/lib/lints/order-of-sizes.test.ts',
      test: 'no published network has either',
    },
    {
      promise: 'Every word and default is compared with those of each framework.',
      file: 'packages/frameworks/src/lib/compare-meanings.test.ts',
      test: 'the tables',
    },
    {
      promise:
        'A backend keeps the contract: feeds, order of calls, disposal. The kit finds those that do not.',
      file: 'packages/backend-conformance/src/lib/run-conformance.test.ts',
      test: 'finds a backend that %s',
    },
    {
      promise: 'A run with a report ends with the bits of one without.',
      file: `${cli}/train/report.test.ts`,
      test: 'writes the page and the events of a run, whose weights have the bits of one without',
    },
    {
      promise: 'Fused steps compute the bits of the steps one by one.',
      file: 'packages/backend-ts/src/lib/fused-steps.test.ts',
      test: 'train to the same bits (batch normalisation: %s)',
    },
    {
      promise:
        'The numbers of a state stay when its memory grows, is shared, and goes; a run under way is not disturbed.',
      file: 'packages/backend/src/lib/host/host-state.test.ts',
      test: 'keeps its numbers when a larger executable, and one with more parameters, join',
    },
    {
      promise:
        'A misspelt kind or option of a source, and a path that is missing or that nobody reads, are told by `check`.',
      file: 'packages/semantics/src/lib/lints/written-sources.test.ts',
      test: 'a source as it is written, before anything is opened',
    },
    {
      promise: 'Images of one size give the same batches, as arrays or as they come.',
      file: `${data}/image/decode-source.test.ts`,
      test: 'of one size give the batches, augmentation and all, of a source of that shape',
    },
    {
      promise: 'Labels that a loss cannot be computed from are refused, with what they are.',
      file: `${train}/targets/targets.test.ts`,
      test: 'labels that a loss cannot be computed from are named as they are',
    },
    {
      promise: 'A map of classes is learnt pixel by pixel, by every backend to the same numbers.',
      file: `${train}/targets/class-maps.test.ts`,
      test: 'a network learns a class for each pixel; accuracy and the table count pixels',
    },
    {
      promise: 'The classes of each head are met by name, in whatever order the data has them.',
      file: `${train}/targets/named-samples.test.ts`,
      test: 'those of a tap are met by name as well',
    },
    {
      promise: 'What moves the pixels of an image moves the map or the picture that is to be met for it.',
      file: `${data}/prepare/move-targets.test.ts`,
      test: 'maps go along with their images',
    },
    {
      promise: 'Weights and checkpoints of before heads had names and metrics are read.',
      file: `${train}/files/older-files.test.ts`,
      test: 'a run of before goes on in the midst of its epoch; metrics of taps begin with the next',
    },
    {
      promise: 'A call with something else than it takes is refused in words.',
      file: 'packages/convlang/src/lib/misuse.test.ts',
      test: 'is refused with words',
    },
    {
      promise: 'A check after a keystroke says what a check of the whole text says.',
      file: 'packages/compiler/src/lib/check-source.test.ts',
      test: 'a check after some keystrokes says what the first check of the text would',
    },
    {
      promise: '`check --as` says where it does not know what a word means there.',
      file: `${cli}/check/check-as.test.ts`,
      test: 'says that it does not know what a word of a plugin means there, first and last',
    },
  ],
  'Bounds of time and memory': [
    {
      promise: 'More images than there is memory for are predicted in parts, to the same bits.',
      file: `${train}/predict/create-predictor.test.ts`,
      test: 'computes what does not fit into memory in parts, to the same bits',
    },
    {
      promise: 'No walk over a graph turns in a circle, where layers hand on their input.',
      file: 'packages/semantics/src/lib/lints/lint-model.test.ts',
      test: 'flatten on a vector',
    },
    {
      promise: 'What multiplies to too much work is refused, with what it went into and where.',
      file: 'packages/semantics/src/lib/limits.test.ts',
      test: 'refuse calls and repeats that multiply to too much work, with what it went into and the repeat',
    },
    {
      promise: 'What is written out is checked, however long the file is.',
      file: 'packages/semantics/src/lib/limits.test.ts',
      test: 'let everything through that is written out',
    },
    {
      promise: 'Too little memory is told with both numbers before anything is allocated.',
      file: 'packages/diagnostics/src/lib/memory/require-memory.test.ts',
      test: 'is compared with what can be had, and both numbers are told',
    },
    {
      promise: 'A limit of address space is read before the work, and what is missing is said.',
      file: 'apps/cli/src/lib/address-space.test.ts',
      test: 'that is too low for a command is told with the numbers, and one that is high enough is obeyed',
    },
    {
      promise: 'A picture has a limit of parts, and what exceeds it is refused before it is placed.',
      file: 'packages/visualize/src/lib/layout/lay-out.test.ts',
      test: 'draws a thousand layers in a row, and refuses more before anything is placed',
    },
    {
      promise: 'No pipe, socket or device is waited for, read without end, or replaced.',
      file: `${data}/node/file/open-regular.test.ts`,
      test: 'what is no regular file',
    },
  ],
  'Code and names of others': [
    {
      promise:
        'Outside of a project, `check`, `fmt` and `summary` run no code; in one only what its config names.',
      file: `${cli}/usage/config-choice.test.ts`,
      test: 'code of others',
    },
    {
      promise:
        'Code that belongs to another user, or that everybody may change, does not run unless trusted.',
      file: 'packages/plugin/src/lib/node/distrust.test.ts',
      test: 'what belongs to another user (needs root)',
    },
    {
      promise: 'No name steers the terminal, in any command.',
      file: `${cli}/hidden-characters.test.ts`,
      test: 'names that would steer a terminal',
    },
    {
      promise: 'A command to copy gives a shell the true name.',
      file: `${cli}/hidden-characters.test.ts`,
      test: 'a name to be typed in a shell',
    },
    {
      promise: 'Reading a config in JSON runs nothing; one that is nested without end is refused.',
      file: 'packages/plugin/src/lib/node/parse-json-config.test.ts',
      test: 'is refused however deep it goes',
    },
    {
      promise: 'Two configs in one folder are an error, not a guess.',
      file: 'packages/plugin/src/lib/node/find-config.test.ts',
      test: 'may be lines, JSON or a module, but not two of them',
    },
  ],
};
