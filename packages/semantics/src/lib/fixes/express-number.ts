import { makeNumber, makeWord, type Identifier, type NumberLiteral } from '@convlang/syntax';
import type { Frame } from '../elaborate/frame.js';

/** A number as one would write it here: by the name of the block's only parameter of that value, else in digits. */
export function expressNumber(frame: Frame, value: number): NumberLiteral | Identifier {
  const names = [...(frame.numbers?.values ?? [])].filter(([, held]) => held === value).map(([name]) => name);
  const [name] = names;
  return names.length === 1 && name !== undefined ? makeWord(name) : makeNumber(value);
}
