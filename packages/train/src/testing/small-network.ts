import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assert } from '@convlang/diagnostics';
import type { ImageShape } from '@convlang/data';

/** How a published network is made small enough for a test; blocks, repeats and merges stay as they are. */
export interface SmallSizes {
  readonly input: ImageShape;
  /** Numbers of filters and units are divided by this. */
  readonly divisor?: number;
  /** ... where they are at least this; smaller numbers are repeats. Default 16. */
  readonly from?: number;
  /** Constants of the file by name. */
  readonly constants?: Readonly<Record<string, number>>;
}

/** The text of a network of the models package. */
export function networkText(name: string): string {
  const path = new URL(`../../../models/${name}.conv`, import.meta.url);
  return readFileSync(fileURLToPath(path), 'utf8');
}

/**
 * A published network with smaller sizes and up to eight classes, without the sections and sizes that then no longer hold.
 *
 * @param training lines of its train section; losses that the file gives stay
 */
export function smallNetwork(name: string, sizes: SmallSizes, training: string): string {
  const { input, divisor = 1, from = 16, constants = {} } = sizes;
  const [model, sections] = splitSections(networkText(name));
  const shrunk = model
    .replace(/^##.*\n/gm, '')
    .replace(/ +-> \S+/g, '')
    .replace(/^input \S+/m, `input ${input.join('x')}`)
    .replace(/\bdense 10(00)?\b/g, 'dense 8')
    .replace(/\bcr\(1000,/g, 'cr(8,');
  const small = Object.entries(constants).reduce(setConstant, divide(shrunk, divisor, from));
  return `${small}train {\n${lossesOf(sections)}  ${training}\n}\n`;
}

/** The model, and the sections after it. */
function splitSections(text: string): readonly [string, string] {
  const end = text.search(/^(train|data|expect) +\{/m);
  assert(end > 0, 'a network has a section');
  return [text.slice(0, end), text.slice(end)];
}

/** Divides what counts filters or units: in `conv FxKxK`, in `dense N` and in what blocks are called with. */
function divide(text: string, divisor: number, from: number): string {
  const smaller = (digits: string): string =>
    Number(digits) < from ? digits : String(Number(digits) / divisor);
  return text
    .replace(/\b(conv|dense) (\d+)/g, (_, word: string, count: string) => `${word} ${smaller(count)}`)
    .replace(/\b\w+\([\d, sp:]+\)/g, (call) => call.replace(/\b\d+\b/g, smaller));
}

function setConstant(text: string, [name, value]: readonly [string, number]): string {
  const found = new RegExp(`^const ${name} = .*$`, 'm');
  assert(found.test(text), `the network has a constant ${name}`);
  return text.replace(found, `const ${name} = ${value}`);
}

/** The losses of the file, with side heads and their weights. */
function lossesOf(sections: string): string {
  return (sections.match(/^ +loss .*\n/gm) ?? []).join('');
}
