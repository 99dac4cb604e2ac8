import { foreignWords, frameworkRooms, type RoomWords } from '@convlang/frameworks';
import { coreLayers } from '@convlang/ops';
import { translateStage } from '@convlang/semantics';
import { markdownTable } from './markdown-table.js';

const head = `# Words of Keras, PyTorch, Caffe and Darknet

<!-- Made from the tables of the frameworks by \`npm run generate\`: do not edit. -->

What one is used to, and what it is here. Where a file has a word or an argument of another framework, \`convlang check\` says the line as it is
written here, and \`check --fix\` writes it so; capitals and what stands before a point make no difference, so \`tf.layers.conv2d\` of TensorFlow.js is found as
Keras's \`Conv2D\` is. The numbers are examples.

What the same word means elsewhere, an \`eps\`, the rounding of a pool, the first weights, is told by
[\`convlang check --as\`](../guide/command-line#as-another-framework). Steps of one's own, as in a loop of PyTorch, are on the page of
[a custom training loop](../guide/custom-loop).
`;

/** Examples of what slots and keys are given, as they are written elsewhere. */
const examples: Readonly<Record<string, string>> = {
  activation: "'relu'",
  alpha: '0.5',
  beta: '0.75',
  by: "'bilinear'",
  deviation: '0.1',
  eps: '0.001',
  factor: '2',
  filters: '8',
  groups: '2',
  k: '2',
  kept: '0.99',
  kernel: '3',
  length: '5',
  momentum: '0.1',
  of: '2',
  p: '0.5',
  pad: '1',
  shape: '(8, 8, 12)',
  sides: '1',
  size: '5',
  slope: '0.1',
  stride: '2',
  units: '10',
  value: '0.5',
  window: '2',
};

/** A stage there, and what it is here. */
export interface TranslatedStage {
  readonly there: string;
  readonly here: string;
}

/**
 * The layers of a framework as calls with arguments, and as the checker translates them.
 *
 * @throws Error for one that the checker does not translate
 */
export function translatedStages(room: RoomWords): readonly TranslatedStage[] {
  return Object.entries(room.layers).flatMap(([word, layer]) => {
    if (layer.here === null) return [];
    if (layer.here.startsWith('parallel ')) return [{ there: word, here: layer.here }];
    const there = `${word}(${argumentsOf(room, layer).join(', ')})`;
    const words = {
      layers: coreLayers,
      foreign: { ...foreignWords, layers: { [word]: { of: room.of, ...layer } } },
    };
    const here = translateStage(there, words);
    if (here === null) throw new Error(`${there} of ${room.of} is not translated`);
    return [{ there: there.replace('()', ''), here }];
  });
}

type RoomLayer = RoomWords['layers'][string];

/** Arguments by their names there. */
function argumentsOf(room: RoomWords, layer: RoomLayer): readonly string[] {
  const { here, places = [], names = {} } = layer;
  const slots = [...(here ?? '').matchAll(/\{([a-z-]+)\??\}/g)].map(([, slot]) => slot ?? '');
  const roles = new Set([...places, ...slots, ...Object.values(names)]);
  return [...roles].flatMap((role) => {
    const example = role === 'pad' && room.of === 'Keras' ? kerasPad(here) : examples[role];
    return example === undefined ? [] : [`${nameThere(room, layer, role)}=${example}`];
  });
}

/** A `deconv` has no `pad same`. */
function kerasPad(here: string | null): string {
  return here?.startsWith('deconv') === true ? "'valid'" : "'same'";
}

function nameThere(room: RoomWords, { names = {} }: RoomLayer, role: string): string {
  const named = (table: Readonly<Record<string, string>>, wanted: string): string | undefined =>
    Object.keys(table).find((name) => table[name] === wanted);
  const own = named(names, role) ?? named(room.names, role);
  // A window of a pool is called as a kernel elsewhere.
  return own ?? (role === 'window' ? named(room.names, 'kernel') : undefined) ?? role;
}

/** The page of the words of other frameworks, in Markdown: for each its layers, its arguments and its words of training. */
export function frameworksPage(): string {
  return [head, ...frameworkRooms.map(section)].join('\n');
}

function section(room: RoomWords): string {
  const code = (text: string): string => `\`${text}\``;
  const stages = translatedStages(room).map(({ there, here }) => [
    code(there),
    code(here).replaceAll('|', '\\|'),
  ]);
  const lacking = [
    ...Object.keys(room.layers).filter((word) => room.layers[word]?.here === null),
    ...Object.keys(room.settings).filter((word) => room.settings[word] === null),
  ];
  const pairs = (table: Readonly<Record<string, string | null>>): readonly (readonly string[])[] =>
    Object.entries(table).flatMap(([there, here]) =>
      here === null ? [] : [[code(there), here === '-' ? 'not said here' : code(here)]],
    );
  const header = [room.of, 'here'];
  const tables: readonly (readonly [string, readonly (readonly string[])[]])[] = [
    ['Layers', stages],
    ['Arguments', pairs({ ...room.names, ...room.values })],
    ['Training and data', pairs(room.settings)],
  ];
  return [
    `## ${room.of}\n`,
    ...tables.flatMap(([title, rows]) =>
      rows.length === 0 ? [] : [`### ${title} of ${room.of}\n`, `${markdownTable(header, rows)}\n`],
    ),
    lacking.length === 0 ? '' : `Nothing here does the same as ${lacking.map(code).join(', ')}.\n`,
  ].join('\n');
}
