import type { Dice } from './dice.js';

const MAX_BYTES = 400;
const printableAscii = (dice: Dice): number => 0x20 + dice.below(0x5f);

/** Bytes of any value, or mostly ASCII, or only the language's signs. */
const alphabets: readonly [(dice: Dice) => number, ...((dice: Dice) => number)[]] = [
  (dice) => dice.below(256),
  printableAscii,
  (dice) => (dice.below(12) === 0 ? dice.below(256) : printableAscii(dice)),
  (dice) => '|-> {}()[];:,x0123456789."#\n\r\tasconv'.charCodeAt(dice.below(38)),
];

/** A random byte string, read as UTF-8 the way a file is: what is no UTF-8 becomes U+FFFD. */
export function randomText(dice: Dice): string {
  const byte = dice.pick(alphabets);
  const bytes = Uint8Array.from({ length: dice.below(MAX_BYTES) }, () => byte(dice));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
