import { closestWord } from '@convlang/diagnostics';
import { sectionGrammar } from '@convlang/ops';

/** Shorter words are near to too many others. */
const SHORTEST = 4;

/** The key of the data section that an option of a source is almost called. */
export function closestKey(option: string): string | undefined {
  return option.length < SHORTEST ? undefined : closestWord(option, Object.keys(sectionGrammar.data.keys));
}
