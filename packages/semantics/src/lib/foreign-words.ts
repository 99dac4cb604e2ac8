/** A layer of another framework, and how it is said here. */
export interface ForeignLayer {
  /** Whose word it is: `Keras`. */
  readonly of: string;
  /**
   * What stands here, with slots for what the layer is given: `conv {filters}x{kernel}`. A slot with `?` may be left out with the space
   * before it. `parallel add` for one that brings branches together. `null` where nothing here does the same.
   */
  readonly here: string | null;
  /** Slots or keys of the arguments without a name, in their order; `-` for one that nobody says here. Default none. */
  readonly places?: readonly string[];
  /** Slots or keys of arguments with a name, where they differ from those of {@link ForeignWords.names}. */
  readonly names?: Readonly<Record<string, string>>;
}

/** Words that people bring along, and what they are here. */
export interface ForeignWords {
  /** Layers by their words, as they are written there. */
  readonly layers: Readonly<Record<string, ForeignLayer>>;
  /** Slots or keys here, by the names of arguments there; `-` for one that nobody says here. */
  readonly names: Readonly<Record<string, string>>;
  /** Values of arguments. */
  readonly values: Readonly<Record<string, string>>;
  /** Words of sections; `null` where nothing here does the same. */
  readonly settings: Readonly<Record<string, string | null>>;
}

/** No words of others. */
export const noForeignWords: ForeignWords = { layers: {}, names: {}, values: {}, settings: {} };

/** The layer that a word is elsewhere: as it is written, else in small letters without signs, and without what stands before a point. */
export function findForeignLayer({ layers }: ForeignWords, word: string): ForeignLayer | undefined {
  const last = word.slice(word.lastIndexOf('.') + 1);
  const found = findLayer(layers, last);
  // Both have words such as `ReLU`.
  return found !== undefined && /^(?:nn|F|torch)\./.test(word) ? { ...found, of: 'PyTorch' } : found;
}

function findLayer(layers: ForeignWords['layers'], last: string): ForeignLayer | undefined {
  if (Object.hasOwn(layers, last)) return layers[last];
  const plain = plainWord(last);
  const found = Object.keys(layers).find((name) => plainWord(name) === plain);
  return found === undefined ? undefined : layers[found];
}

/** What a word of a section is here; `undefined` for one that nobody knows. */
export function findForeignSetting({ settings }: ForeignWords, word: string): string | null | undefined {
  if (Object.hasOwn(settings, word)) return settings[word];
  const plain = plainWord(word);
  const found = Object.keys(settings).find((name) => plainWord(name) === plain);
  return found === undefined ? undefined : settings[found];
}

/** What is said of a layer's word that another framework has. */
export function foreignHint({ of, here }: ForeignLayer, layers: Readonly<Record<string, unknown>>): string {
  const ours = here?.split(' ')[0] ?? '';
  if (ours === '{activation}') return `; it is ${of}'s, and here the activation is a stage by itself`;
  if (ours === 'parallel') return `; it is ${of}'s, and \`${here}\` brings branches together here`;
  if (ours !== 'skip' && !Object.hasOwn(layers, ours))
    return `; it is ${of}'s, and nothing here does the same`;
  return `; it is ${of}'s, and \`${ours}\` here`;
}

function plainWord(word: string): string {
  return word.toLowerCase().replace(/[-_]/g, '');
}
