import type { ForeignWords } from '@convlang/semantics';
import { caffeWords } from './caffe/caffe-words.js';
import { darknetWords } from './darknet/darknet-words.js';
import type { RoomWords } from './room-words.js';
import { tensorflowWords } from './tensorflow/tensorflow-words.js';
import { torchWords } from './torch/torch-words.js';

/** The words of each framework. In {@link foreignWords} those of the first win where several have one word. */
export const frameworkRooms: readonly RoomWords[] = [tensorflowWords, torchWords, caffeWords, darknetWords];

/** Words of Keras, PyTorch, Caffe and Darknet with what they are here: what `compile` is given to translate them. */
export const foreignWords: ForeignWords = {
  layers: joined(({ of, layers }) =>
    Object.fromEntries(Object.entries(layers).map(([word, layer]) => [word, { of, ...layer }])),
  ),
  names: joined(({ names }) => names),
  values: joined(({ values }) => values),
  settings: joined(({ settings }) => settings),
};

function joined<T>(part: (room: RoomWords) => Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  // The first stands first as well: a word in other letters is looked for in this order.
  const words = frameworkRooms.flatMap((room) => Object.entries(part(room)));
  return Object.fromEntries([...new Map(words), ...words.toReversed()]);
}
