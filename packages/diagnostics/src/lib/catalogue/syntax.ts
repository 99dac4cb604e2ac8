import type { CatalogueEntry } from './entry.js';

export const syntax = {
  E101: {
    message: 'expected {expected}{after}, found {found}',
    why: 'The text does not follow the grammar at this place. Everything after it that can be read is still checked, so one run shows all independent errors.',
  },
  E102: {
    message: '{character} is not a character of the language',
    why: 'Outside of comments and quoted texts a file holds letters a to z, digits, and the signs of the grammar. Signs that only look alike, such as × for x or a long dash for -, come in with copied text.',
  },
  E103: {
    message: 'the quoted text does not end on its line',
    why: 'A text starts and ends with a double quote on one line.',
  },
  E104: {
    message: '`{open}` is never closed',
    why: 'Each opening brace, parenthesis or bracket needs its closing one. The rest of the file is read as if it stood where the fix puts it.',
  },
  E105: {
    message: '`{close}` closes nothing',
    why: 'There is a closing brace, parenthesis or bracket without an opening one before it. It is left out while the rest is read.',
  },
  E106: {
    message: 'nested more than {limit} deep',
    why: 'Braces, parentheses and operators may be nested only so deep. No network needs more, and a file from a link must not be able to exhaust the memory of the reader. Use a block or a repeat.',
  },
  E107: {
    message: '`|` is missing between two stages',
    why: 'Stages are joined by `|`. After a block call, a closing brace, a name given by `as` or a shape after `->` the stage is over.',
  },
  E108: {
    message: 'a stage is missing {place}',
    why: 'A pipeline is stages joined by `|`: none may be empty, and none of the braces either. Use `skip` for a branch that hands its input on.',
  },
  E109: {
    message: 'names inside sizes stand in parentheses: write {text}',
    why: 'A size such as `(c)x3x3` is numbers and parenthesised expressions joined by `x`. Without the parentheses `cx3x3` would be one name.',
  },
  E110: {
    message: 'a minus needs a space on both sides: write {text}',
    why: 'Names may contain a minus, as in `cross-entropy`, so `n-k` is one name. To subtract, put spaces around the minus.',
  },
  E111: {
    message: 'no space between a block and its arguments: write {text}',
    why: 'A block is called as `name(1, 2)`, with the parenthesis right behind the name. With a space, the parenthesis would be a size given to a layer.',
  },
  E112: {
    message: '`{word}` must stand at the top of the file, before the pipeline',
    why: 'A file is its headers (net, rounding, const, table, block, use), then one pipeline, then its sections. What is used later is declared first.',
  },
  E113: {
    message: 'a file has one pipeline; this is another one',
    why: 'The pipeline is the model. A second path through it starts from a named stage with `from`; parts that are used again are blocks.',
  },
  E114: {
    message: '`{word}` is not a word that opens braces here{hint}',
    why: 'Braces belong to block, repeat, parallel, if, else and tap, and to the sections train, data and expect.',
  },
  E115: {
    message: 'the section `{section}` is written twice',
    why: 'A file has each section once. Put all entries into one.',
  },
  E116: {
    message: 'the section `{section}` has no entry `{word}`{hint}',
    why: 'A section is entries, each a known word and its values. Line breaks mean nothing, so an entry ends where the next known word stands.',
  },
  E117: {
    message: '`{key}` has no value',
    why: 'Each entry of a section is a word followed by at least one value.',
  },
  E118: {
    message: '`{key}` is written twice in the section `{section}`',
    why: 'Only entries that add up, such as the losses of several heads or steps of preprocessing, may come more than once.',
  },
  E119: {
    message: 'the number {number} {problem}',
    why: 'Whole numbers are exact up to 9,007,199,254,740,991, and no number may be larger than 1.79e308. A fraction needs a denominator that is not 0.',
  },
  E120: {
    message: 'a number and a word stand together without a space: write {text}',
    why: 'Only `x` between sizes and the units %, K, M and G are written without a space after a number.',
  },
  E121: {
    message: 'units such as `{unit}` stand only in sections',
    why: 'The pipeline holds plain numbers; percents and units belong to train, data and expect.',
  },
  E122: {
    message: '`{word}` is a word of the language and cannot be a name',
    why: 'The words net, rounding, const, table, block, use, repeat, parallel, if, else, tap, skip, from, as, on, off, and, or, not, train, data and expect are reserved.',
  },
  E123: {
    message: '{problem}',
    why: 'A condition compares numbers with ==, !=, <, <=, > or >= and joins comparisons by and, or and not. Where a number is wanted, none of these may stand.',
  },
  E124: {
    message: 'the header `{word}` is written twice',
    why: 'A file has one name and one rule for rounding.',
  },
  E125: {
    message: 'write `{text}`, without `{sign}`',
    why: 'Settings are a word, a space and the value, in layers as in sections.',
  },
  E126: {
    message: '`{word}` is not a way to round; use exact, floor or ceil',
    why: 'Write `rounding floor` for all windows, or `rounding conv floor pool ceil`.',
  },
  E127: {
    message: 'a row of the table {problem}',
    why: 'A table is rows of whole numbers from 0 up, separated by semicolons: `[0 1 2; 1 2 3]`. Rows may differ in length.',
  },
  E128: {
    message: 'each branch of `parallel` starts with `-`',
    why: 'The branches stand in the braces of `parallel`, each with a `-` before it. No other braces hold branches.',
  },
  E129: {
    message: '`{text}` is not a size; use in.h, in.w or in.c',
    why: 'What flows into a stage has a height, a width and a number of channels.',
  },
  E130: {
    message: 'the section `{section}` stands after the pipeline, not before it',
    why: 'A file is its headers, then one pipeline, then its sections.',
  },
  E131: {
    message: '`{word}` does not start a header{hint}',
    why: 'The headers of a file are net, rounding, const, table, block and use.',
  },
  E132: {
    message: 'sizes are written without spaces: write {text}',
    why: 'The `x` between sizes is glued to the numbers or parentheses on both sides: `6x5x5`. With spaces it would be a name.',
  },
  E133: {
    message: 'write {text} here: {reason}',
    why: 'In a call, an argument is given a name by a colon: `f(k: 3)`. In a block header, a parameter has a default after an equals sign: `block f(k = 3)`. In a condition, `==` asks whether two numbers are equal: `if in.c == 64`. Behind a layer, what is calculated stands in parentheses, all of it: `pad ((k - 1) / 2)`, `conv (f * 2)x3x3`.',
  },
  E134: {
    message: '`else if` is written `else`, then `if` inside its braces',
    why: 'The braces of `else` hold a pipeline, and `if` is a stage of a pipeline.',
  },
  E135: {
    message: 'a model file loads no plugins; write `{line}` into `convlang.config`',
    why: 'A plugin is a program, and a model file may come from anybody, so what a file says never makes a program run. The plugins of a project stand in its `convlang.config`, in the folder of the model file or above it.',
  },
  E136: {
    message: 'a quoted text cannot hold the control character {character}',
    why: 'Characters such as NUL or escape show nothing, and a terminal may obey them. They come in with text that was copied from a terminal, or from a damaged file. No path or name needs them.',
  },
  E145: {
    message: '`{sign}` joins nothing here: {way}',
    why: 'A pipeline is stages joined by `|`; an arrow states the shape that comes out of a stage, as in `-> 14x14x6`. Line breaks mean nothing, so that no line needs a sign at its end, and neither do the entries of a section.',
  },
  E146: {
    message: 'a comment begins with `#`, not with `{sign}`',
    why: 'What stands behind `#` up to the end of the line is a comment; lines of `##` right above something are its documentation.',
  },
  E147: {
    message: '`parallel` needs a word for how its branches come together, such as add, concat or mul',
    why: '`parallel add` sums its branches, which must have one shape; `parallel concat` puts their channels side by side. The page of layers lists all.',
  },
  E144: {
    message: 'sizes are joined by `x`: write {text}',
    why: 'A size is numbers joined by `x`, without spaces, commas or brackets: `32x3x3` is 32 filters of 3 by 3. Arguments are told apart by spaces.',
  },
} as const satisfies Record<string, CatalogueEntry>;
