import { unreachable } from '@convlang/diagnostics';
import {
  coreSources,
  coreVocabulary,
  sectionDefinitions,
  type Bounds,
  type KeyArgument,
  type KeyArguments,
  type OptionSpec,
  type SourceFacts,
  type WordChoice,
} from '@convlang/ops';
import type { Dice } from './dice.js';

const sections = sectionDefinitions(coreVocabulary);

/** Sources by what is written behind `source`. */
const sources = Object.entries<SourceFacts>(coreSources);

/** Names that a made file may give to its stages, taps and sources; the last it never gives. */
const names = {
  stage: ['a', 'b', 'c', '"a/b"', 'nothing'],
  tap: ['t', 'u', 'v', 'x'],
  source: ['val', 'test', 'nothing'],
} as const;

/** A section with some of its keys, each with what its definition says that it takes; now and then a value is out of place. */
export function makeSection(name: keyof typeof sections, dice: Dice): string {
  const keys = Object.entries(sections[name]);
  const entries = Array.from({ length: dice.below(5) }, () => {
    const chosen = keys[dice.below(keys.length)];
    return chosen === undefined ? '' : `${chosen[0]} ${argumentsText(dice, chosen[1].args)}`.trim();
  });
  return `${name} {\n${entries.join('\n')}\n}`;
}

/** What stands behind a word: places in their order, pairs in any. */
function argumentsText(dice: Dice, args: KeyArguments): string {
  const all = Object.entries(args);
  const pairs = all.filter(([, { form }]) => form === 'pair');
  const first = dice.below(pairs.length);
  const turned = [...pairs.slice(first), ...pairs.slice(0, first)];
  const isFirst = (argument: KeyArgument): boolean =>
    all.find(([, { form }]) => form === 'value')?.[1] === argument;
  const texts = [...all.filter(([, { form }]) => form !== 'pair'), ...turned].map(([word, argument]) => {
    const mayLack = 'default' in argument && !(isFirst(argument) && argument.type !== 'name');
    if (mayLack && dice.below(2) === 0) return '';
    const value = valueText(dice, argument);
    return argument.form === 'value' ? value : `${word} ${value}`;
  });
  return texts.filter((text) => text !== '').join(' ');
}

function valueText(dice: Dice, argument: KeyArgument): string {
  if (dice.below(40) === 0) return dice.pick(['7', '"x"', 'on', 'nothing', '3x3', '< 4']);
  switch (argument.type) {
    case 'number':
      return [
        numberText(dice, argument.bounds),
        ...(argument.unit === undefined ? [] : [argument.unit]),
      ].join(' ');
    case 'numbers':
      return Array.from({ length: 1 + dice.below(3) }, () => numberText(dice, argument.bounds)).join(' ');
    case 'numbers or word':
      return dice.pick(['1 2 3', '0.5', ...argument.words]);
    case 'any words':
      return Array.from({ length: 1 + dice.below(2) }, () => oneOf(dice, argument.words)).join(' ');
    case 'switch':
      return dice.pick(['on', 'off']);
    case 'flag':
      return '';
    case 'word':
      return oneOf(dice, argument.words);
    case 'words':
      return Array.from({ length: 1 + dice.below(3) }, () => oneOf(dice, argument.words)).join(' ');
    case 'name':
      return dice.pick(names[argument.of]);
    case 'names':
      return Array.from({ length: 1 + dice.below(2) }, () => dice.pick(names[argument.of])).join(' ');
    case 'texts':
      return dice.pick(['"0" "1"', 'cat dog', '"a" "a"']);
    case 'size':
      return dice.pick(['28x28 to 32x32', '8x8', '4', '32x32 to 8']);
    case 'shape':
      return dice.pick(['10', '4', '7x7x512', '1x1x4']);
    case 'comparison':
      return dice.pick(['<', '<=', '>', '>=', '==']);
    case 'choice':
      return choiceText(dice, argument);
    case 'choices':
      return Array.from({ length: 1 + dice.below(3) }, () => choiceText(dice, argument)).join(' ');
    case 'source':
      return sourceText(dice);
    default:
      return unreachable(argument);
  }
}

function choiceText(dice: Dice, { words, common = {} }: WordChoice): string {
  const word = oneOf(dice, Object.keys(words));
  return `${word} ${argumentsText(dice, { ...words[word]?.args, ...common })}`.trim();
}

function sourceText(dice: Dice): string {
  const [kind, { path, options }] = sources[dice.below(sources.length)] ?? [
    'nothing',
    { path: 'none', options: {} },
  ];
  const given = Object.entries<OptionSpec>(options).filter(() => dice.below(2) === 0);
  const texts = given.map(([name, { type }]) => `${name} ${optionText(dice, type)}`);
  return [kind, ...(path === 'needed' ? [dice.pick(['"a"', '"b.csv"'])] : []), ...texts].join(' ');
}

function optionText(dice: Dice, type: OptionSpec['type']): string {
  switch (type) {
    case 'whole':
      return dice.pick(['0', '1', '500', '2.5']);
    case 'text':
      return dice.pick(['"x"', 'kind']);
    case 'whole or text':
      return dice.pick(['0', 'kind']);
    case 'switch':
      return dice.pick(['on', 'off']);
    case 'shape':
    case 'sizes':
      return dice.pick(['28x28x1', '"2x2"', '3']);
    case 'colours':
      return dice.pick(['"0 255"', '"#ff0000"', '7']);
    case 'inputs':
      return dice.pick(['"a 2x2x1, b 3"', '"a"']);
    default:
      return unreachable(type);
  }
}

/** A number that mostly lies within bounds, or on one. */
function numberText(dice: Dice, { min, max, above, below, isWhole = false }: Bounds = {}): string {
  if (dice.below(12) === 0) return dice.pick(['0', '2.5', '400', '65536', '2000000000']);
  const [low, high] = [min ?? above ?? 0, max ?? below ?? 10];
  const inside = low + (Math.min(high, low + 10) - low) * dice.pick([0.1, 0.25, 0.5, 0.9]);
  const bounds = [min, max].flatMap((bound) => (bound === undefined || bound > 1e6 ? [] : [bound]));
  const value = dice.below(4) === 0 ? (bounds[dice.below(bounds.length)] ?? inside) : inside;
  return String(isWhole ? Math.ceil(value) : Number(value.toPrecision(3)));
}

function oneOf(dice: Dice, words: readonly string[]): string {
  return words[dice.below(words.length)] ?? 'nothing';
}
