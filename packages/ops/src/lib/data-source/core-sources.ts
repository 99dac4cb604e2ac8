import type { SourceFacts, SourceTable } from './source-facts.js';
import { inputsOfText, shapeOfText, sizesOfText } from './shape-of-text.js';

/** Samples are chosen by 32-bit numbers. */
const MOST_COUNT = 2 ** 31 - 1;

/** `source digits count 6000 test 2000 seed 1`: the digits that convlang draws itself. */
const digits = {
  path: 'none',
  options: {
    count: { type: 'whole', min: 1, max: MOST_COUNT, doc: 'digits to train on; 6000 when not given' },
    test: {
      type: 'whole',
      min: 1,
      max: MOST_COUNT,
      doc: 'digits kept for the test, none of which is trained on; 2000 when not given',
    },
    seed: { type: 'whole', min: 0, doc: 'another number draws other digits; 1 when not given' },
  },
  /** Shape of the items, where it is known. */
  shapeOf: () => ({ shape: [28, 28, 1], isCertain: true }),
  labels: 'classes',
  classes: 10,
  isOfBytes: true,
} as const satisfies SourceFacts;

/** `source mnist "folder"`, or `source mnist "images-file" labels "labels-file"`: IDX files, which may hold images of any size. */
const mnist = {
  path: 'needed',
  options: {
    labels: {
      type: 'text',
      doc: 'the file of labels, when the path is a file of images under an unusual name',
    },
  },
  /** Shape of the items, where it is known. */
  shapeOf: () => ({ shape: [28, 28, 1], isCertain: false }),
  labels: 'classes',
  classes: 10,
  isOfBytes: true,
} as const satisfies SourceFacts;

/** `source cifar10 "folder"` or `source cifar10 "batch.bin"`. */
const cifar10 = {
  path: 'needed',
  options: {},
  /** Shape of the items, where it is known. */
  shapeOf: () => ({ shape: [32, 32, 3], isCertain: true }),
  labels: 'classes',
  classes: 10,
  isOfBytes: true,
} as const satisfies SourceFacts;

/** `source csv "file.csv" label 0 shape 28x28x1`; several columns of labels `label-shape 3`, several inputs `inputs "left 4, right 4"`. */
const csv = {
  path: 'needed',
  options: {
    label: {
      type: 'whole or text',
      ofFormat: true,
      doc: 'the column of labels: its number from 0, or its name in the header; else the one called label, or the first',
    },
    shape: {
      type: 'shape',
      ofFormat: true,
      doc: 'how the features of a row make an image, 28x28 or 32x32x3, or a signal, 1000x12',
    },
    'label-shape': {
      type: 'sizes',
      ofFormat: true,
      doc: 'what so many columns from `label` on are: 3 values, a map of 4x3 classes, or an image of 4x4x1; else one column',
    },
    inputs: {
      type: 'inputs',
      ofFormat: true,
      doc: 'which inputs of the model the features of a row are for, in their order: "left 4x4x1, right 3"',
    },
    header: {
      type: 'switch',
      ofFormat: true,
      doc: 'whether the first row names the columns; told by what it holds when not given',
    },
  },
  /** Shape of the items, where it is known. */
  shapeOf: ({ options }) => {
    const shape = shapeOfText(options['shape']);
    return shape === null ? null : { shape, isCertain: true, isTable: true };
  },
  /** What a label is where several columns make one. */
  labels: ({ options }) => {
    const sizes = sizesOfText(options['label-shape']);
    return sizes === null ? undefined : sizes.length === 2 ? 'maps' : 'values';
  },
  /** What columns beside the image or row are, where they are named. */
  inputs: ({ options }) => {
    const inputs = inputsOfText(options['inputs']);
    return inputs === null ? undefined : [...inputs.keys()];
  },
} as const satisfies SourceFacts;

/** `source folder "photos/"`, each sub-folder a class; with a table of labels, or with pictures in another folder that are to be met. */
const folder = {
  path: 'needed',
  options: {
    labels: {
      type: 'text',
      doc: 'a CSV file with the name and the label of each picture, in place of sub-folders',
    },
    label: {
      type: 'whole or text',
      doc: 'the column of labels in that file: its number from 0, or its name in the header; else the one called label or class, or the last',
    },
    masks: {
      type: 'text',
      doc: 'a folder with a map of classes for each picture, under the same name',
    },
    colours: {
      type: 'colours',
      doc: 'the colour of each class in the maps, grey levels or #rrggbb: "0 255"; else a grey level is the number of a class',
    },
    targets: {
      type: 'text',
      doc: 'a folder with a picture to be met for each, under the same name',
    },
  },
  /** What a label is, but where a table says it. */
  labels: ({ options }) => {
    if (options['masks'] !== undefined) return 'maps';
    return options['targets'] === undefined ? undefined : 'values';
  },
  isOfBytes: true,
} as const satisfies SourceFacts;

/** What is known of the kinds of sources that convlang brings. */
export const coreSources = { digits, mnist, cifar10, csv, folder } as const satisfies SourceTable;
