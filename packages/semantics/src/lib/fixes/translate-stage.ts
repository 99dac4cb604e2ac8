import type { AnyLayer } from '@convlang/ops';
import { findForeignLayer, type ForeignLayer, type ForeignWords } from '../foreign-words.js';

/** The words that a stage may be said in. */
export interface StageWords {
  readonly layers: Readonly<Record<string, AnyLayer>>;
  readonly foreign: ForeignWords;
}

/** What a layer is given: values by slots and keys. */
type Given = Map<string, string>;

interface Item {
  readonly name: string | null;
  readonly value: string;
}

const nothing = '-';
/** Slots of several numbers, which are joined by `x` where they come one by one. */
const joined: ReadonlySet<string> = new Set(['kernel', 'window', 'shape']);

/** Words of the core as calls: what their arguments are in order. */
const ownCalls: Readonly<Record<string, Omit<ForeignLayer, 'of'>>> = {
  input: { here: 'input {shape}', places: ['shape', 'shape', 'shape'] },
  conv: { here: 'conv {filters}x{kernel}', places: ['filters', 'kernel', 'kernel'] },
  deconv: { here: 'deconv {filters}x{kernel}', places: ['filters', 'kernel', 'kernel'] },
  dwconv: { here: 'dwconv {kernel}', places: ['kernel', 'kernel'] },
  maxpool: { here: 'maxpool {window}', places: ['window', 'stride'] },
  avgpool: { here: 'avgpool {window}', places: ['window', 'stride'] },
};

/**
 * A stage as it would be said here: words and arguments of other frameworks, brackets, quotes and signs between them put right. `null`
 * where it is right already or cannot be told.
 *
 * @param text one stage, without the `|` before and behind it
 */
export function translateStage(text: string, words: StageWords): string | null {
  const tokens = tokensOf(text);
  const word = tokens?.shift();
  if (tokens === null || word === undefined || !/^[A-Za-z_][\w.-]*$/.test(word)) return null;
  const layer = layerOf(word, words);
  const items = layer === null ? null : itemsOf(tokens, (name) => roleOf(name, layer, words) !== undefined);
  if (layer === null || items === null) return null;
  const given = givenOf(items, layer, words);
  const said = given === null ? null : say(layer, given, words);
  return said === null || said === text.trim() ? null : said;
}

interface Layer extends Omit<ForeignLayer, 'of' | 'here'> {
  readonly here: string;
  /** The word here that takes the keys. */
  readonly word: string;
}

function layerOf(name: string, { layers, foreign }: StageWords): Layer | null {
  const other = findForeignLayer(foreign, name);
  const own = Object.hasOwn(layers, name) ? (ownCalls[name] ?? ownForm(layers[name])) : undefined;
  const found = own === undefined ? other : { ...own, names: other?.names ?? {} };
  if (found?.here == null) return null;
  const word = /^[\w-]+/.exec(found.here)?.[0] ?? '';
  const isKnown = found.here.split(' | ').every((stage) => {
    const first = stage.split(' ')[0] ?? '';
    return first === 'skip' || first === '{activation}' || Object.hasOwn(layers, first);
  });
  return isKnown ? { ...found, here: found.here, word } : null;
}

/** A layer of which only its words are known: its positionals in order. */
function ownForm(layer: AnyLayer | undefined): Omit<ForeignLayer, 'of'> | undefined {
  if (layer === undefined || layer.takes === 'many') return undefined;
  const places = Object.keys(layer.positionals);
  return { here: [layer.name, ...places.map((place) => `{${place}?}`)].join(' '), places };
}

/** Words, numbers with their sizes, quoted texts and signs; `null` where something else stands. */
function tokensOf(text: string): string[] | null {
  const pattern =
    /\s+|'[^'\n]*'|"[^"\n]*"|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?(?:x\d+)*|-?\.\d+|[A-Za-z_][\w.-]*|[()[\],=:]/gy;
  const tokens: string[] = [];
  while (pattern.lastIndex < text.length) {
    const found = pattern.exec(text);
    if (found === null) return null;
    if (found[0].trim() !== '') tokens.push(found[0]);
  }
  return tokens;
}

/** The arguments of a stage, with or without brackets round all of them. */
function itemsOf(all: readonly string[], isName: (word: string) => boolean): readonly Item[] | null {
  const isCall = all[0] === '(' && all.at(-1) === ')' && closingOf(all, 0) === all.length - 1;
  const tokens = isCall ? all.slice(1, -1) : [...all];
  const items: Item[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i] ?? '';
    if (token === ',') {
      i++;
      continue;
    }
    const isWord = /^[A-Za-z_]/.test(token);
    const sign = tokens[i + 1];
    const isNamed =
      isWord && (sign === '=' || sign === ':' || (isName(token) && sign !== undefined && sign !== ','));
    const at = isNamed ? i + (sign === '=' || sign === ':' ? 2 : 1) : i;
    const read = valueAt(tokens, at);
    if (read === null) return null;
    items.push({ name: isNamed ? token : null, value: read.value });
    i = read.next;
  }
  return items;
}

function valueAt(
  tokens: readonly string[],
  at: number,
): { readonly value: string; readonly next: number } | null {
  const token = tokens[at];
  if (token === undefined || /^[,=:)\]]$/.test(token)) return null;
  if (token !== '(' && token !== '[') return { value: token.replace(/^['"]|['"]$/g, ''), next: at + 1 };
  const end = closingOf(tokens, at);
  const parts = tokens.slice(at + 1, end).filter((part) => part !== ',');
  if (end < 0 || parts.length === 0 || !parts.every((part) => /^\d+$/.test(part))) return null;
  return { value: parts.join('x'), next: end + 1 };
}

function closingOf(tokens: readonly string[], at: number): number {
  let depth = 0;
  for (let i = at; i < tokens.length; i++) {
    if (/^[([]$/.test(tokens[i] ?? '')) depth++;
    if (/^[)\]]$/.test(tokens[i] ?? '') && --depth === 0) return i;
  }
  return -1;
}

/** The slot or key of a named argument. */
function roleOf(name: string, layer: Layer, { layers, foreign }: StageWords): string | undefined {
  if (layer.names !== undefined && Object.hasOwn(layer.names, name)) return layer.names[name];
  const keys = layers[layer.word]?.keys;
  if (keys !== undefined && Object.hasOwn(keys, name)) return name;
  if (layer.here.includes(`{${name}}`) || layer.here.includes(`{${name}?}`)) return name;
  const role = Object.hasOwn(foreign.names, name) ? foreign.names[name] : undefined;
  // A window of a pool is called as a kernel elsewhere.
  return role === 'kernel' && layer.here.includes('{window}') ? 'window' : role;
}

function givenOf(items: readonly Item[], layer: Layer, words: StageWords): Given | null {
  const given: Given = new Map();
  const free = items.filter(({ name }) => name === null).map(({ value }) => value);
  const named = items.map(({ name }) => (name === null ? undefined : roleOf(name, layer, words)));
  const places = placesFor(free.length, layer, named);
  if (!putSizes(given, free, layer)) {
    for (const [i, value] of free.entries()) {
      const role = places[i];
      if (role === undefined) return null;
      put(given, role, value);
    }
  }
  for (const { name, value } of items) {
    if (name === null) continue;
    const role = roleOf(name, layer, words);
    if (role === undefined) return null;
    put(given, role, value);
  }
  return given;
}

/** `Conv2D 32x3x3` and `Conv1D 32x5` with what follows. */
function putSizes(given: Given, free: readonly string[], { here }: Layer): boolean {
  const [first = '', ...others] = free;
  const parts = first.split('x');
  const slot = /\{filters\}x\{(kernel|length)\}/.exec(here)?.[1];
  const count = slot === 'kernel' ? 3 : 2;
  if (slot === undefined || parts.length !== count || others.length > 0) return false;
  given.set('filters', parts[0] ?? '');
  given.set(slot, parts.slice(1).join('x'));
  return true;
}

/** Where fewer are given than the layer needs there, those that nobody says here are left out. */
function placesFor(
  count: number,
  { places = [], here }: Layer,
  named: readonly (string | undefined)[],
): readonly string[] {
  const slots = [...here.matchAll(/\{([a-z]+)\}/g)].map(([, slot]) => slot);
  const needed = slots.filter((slot) => !named.includes(slot)).length;
  const [first] = places;
  return first === nothing && count <= needed ? places.slice(1) : places;
}

function put(given: Given, role: string, value: string): void {
  const before = given.get(role);
  given.set(role, before !== undefined && joined.has(role) ? `${before}x${value}` : value);
}

/** The stage and, of an activation that was one of its arguments, the next. */
function say(layer: Layer, given: Given, words: StageWords): string | null {
  const { foreign, layers } = words;
  const [first = '', ...others] = layer.here.split(' | ');
  const used = new Set<string>();
  const fill = (template: string): string | null => {
    const lacking: string[] = [];
    const filled = template.replace(
      /( ?)\{([a-z-]+)(\??)\}/g,
      (_, space: string, slot: string, may: string) => {
        used.add(slot);
        const value = given.get(slot);
        if (value === undefined && may === '') lacking.push(slot);
        if (value === undefined) return '';
        const text = slot === 'activation' ? activationText(value, words) : slotText(slot, value);
        if (text === null || text === '') lacking.push(slot);
        return `${space}${text ?? ''}`;
      },
    );
    return lacking.length === 0 ? filled : null;
  };
  const stages = [fill(first), ...others.map(fill)];
  if (stages.some((stage) => stage === null)) return null;
  const keys: string[] = [];
  for (const [role, value] of given) {
    if (used.has(role) || role === nothing) continue;
    const said = keyText(role, value, foreign);
    if (said === null) return null;
    if (role === 'activation') {
      const activation = said === '' ? '' : activationText(said, { layers, foreign });
      if (activation === null) return null;
      if (activation !== '') stages.push(activation);
    } else if (said !== '') keys.push(said);
  }
  stages[0] = [stages[0], ...keys].join(' ');
  return stages.join(' | ');
}

/** `3` for a kernel is `3x3`; `2x2` for a window is `2`. */
function slotText(slot: string, value: string): string {
  if (slot === 'kernel') return /^\d+$/.test(value) ? `${value}x${value}` : value;
  return slot === 'window' ? value.replace(/^(\d+)x\1$/, '$1') : value;
}

function activationText(name: string, words: StageWords): string | null {
  if (name === 'linear' || name === 'identity') return '';
  return Object.hasOwn(words.layers, name) ? name : translateStage(name, words);
}

/** A key and its value as they stand here; empty for one that is the default here, `null` where it cannot be said. */
function keyText(role: string, given: string, { values }: ForeignWords): string | null {
  const value = Object.hasOwn(values, given) ? (values[given] ?? '') : given;
  if (value === '' || value === 'none') return '';
  switch (role) {
    case 'activation':
      return value;
    case 'kept':
      // The share of the old value, where `momentum` here is that of the new one.
      return Number.isFinite(Number(value)) ? `momentum ${Number((1 - Number(value)).toPrecision(9))}` : null;
    case 'pad':
      return value === 'valid' || value === '0' ? '' : `pad ${value}`;
    case 'stride':
      return `stride ${value.replace(/^(\d+)x\1$/, '$1')}`;
    default:
      return `${role} ${value}`;
  }
}
