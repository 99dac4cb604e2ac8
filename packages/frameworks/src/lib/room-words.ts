import type { ForeignLayer, ForeignWords } from '@convlang/semantics';

/** The words of one framework, without its name at each. */
export interface RoomWords extends Omit<ForeignWords, 'layers'> {
  /** Its name in sentences. */
  readonly of: string;
  readonly layers: Readonly<Record<string, Omit<ForeignLayer, 'of'>>>;
}
