import { execFile } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createDice } from '../../fuzz/dice.js';
import { refusalFault } from '../command.js';
import { oneCase, type Trial } from '../trial.js';
import type { Workshop } from '../workshop.js';

const execute = promisify(execFile);

/** Things that stand where a file is meant. Each makes one at a path. */
const things = {
  'a FIFO that nobody writes to': (path: string) => execute('mkfifo', [path]),
  'an endless device': (path: string) => symlink('/dev/zero', path),
  'a folder': (path: string) => mkdir(path),
  'a link to itself': (path: string) => symlink(path, path),
  'a link to nothing': (path: string) => symlink(`${path}.gone`, path),
  'an empty file': (path: string) => writeFile(path, ''),
  'a file of zeros': (path: string) => writeFile(path, Buffer.alloc(100_000)),
} as const satisfies Readonly<Record<string, (path: string) => Promise<unknown>>>;

/** Where the thing stands: the file that the command is to read, and the command. */
const places: readonly (readonly [file: string, ...args: readonly string[]])[] = [
  ['thing.conv', 'check', 'thing.conv'],
  ['thing.conv', 'fmt', 'thing.conv'],
  ['thing.conv', 'summary', 'thing.conv'],
  ['thing.conv', 'check', 'uses.conv'],
  ['thing.csv', 'train', 'net.conv', '--data', 'thing.csv'],
  ['thing.safetensors', 'evaluate', 'net.conv', '--weights', 'thing.safetensors'],
  ['thing.safetensors', 'predict', 'net.conv', '--weights', 'thing.safetensors', 'picture.png'],
  ['thing.csv', 'evaluate', 'net.conv', '--weights', 'right.safetensors', '--data', 'thing.csv'],
  ['thing.png', 'predict', 'net.conv', '--weights', 'right.safetensors', 'thing.png'],
  ['run/checkpoint.safetensors', 'train', 'net.conv', '--out', 'run', '--resume'],
];

interface Pair {
  readonly thing: keyof typeof things;
  readonly file: string;
  readonly args: readonly string[];
}

/** Every thing in every place, but an empty text to format or to use: that is right as it is. */
const pairs = (Object.keys(things) as (keyof typeof things)[])
  .flatMap((thing) => places.map(([file, ...args]): Pair => ({ thing, file, args })))
  .filter(
    ({ thing, args }) =>
      thing !== 'an empty file' || !['fmt thing.conv', 'check uses.conv'].includes(args.join(' ')),
  ) as [Pair, ...Pair[]];

/** What is no file, everywhere where one is meant, by the real command. */
export function noFilesTrial(seed: number): Trial {
  return {
    name: 'no-files',
    counts: 'FIFOs, devices, folders, circles of links and empty files where a file is meant',
    promise:
      'What is no regular file is refused with a code by every command that opens it; none hangs or grows.',
    share: 2,
    missing: () => (process.platform === 'win32' ? 'Windows has no FIFOs and devices' : null),
    async run(number, folder, workshop) {
      // All pairs, from a place of the seed's own.
      const at = (number + createDice(seed, 'no-files', 0).below(pairs.length)) % pairs.length;
      const { thing, file, args } = pairs[at] ?? pairs[0];
      await prepare(folder, workshop);
      await things[thing](join(folder, file));
      const fault = refusalFault(await workshop.command(folder, ...args));
      return oneCase(fault === null ? null : `${thing} as ${file}, convlang ${args.join(' ')}: ${fault}`);
    },
  };
}

async function prepare(folder: string, workshop: Workshop): Promise<void> {
  await workshop.placeModel(folder);
  await mkdir(join(folder, 'run'));
  await writeFile(join(folder, 'uses.conv'), 'use "thing.conv"\ninput 4 | dense 2\n');
  await writeFile(join(folder, 'right.safetensors'), workshop.weights);
  // Never reached: the weights are looked at first.
  await writeFile(join(folder, 'picture.png'), '');
}
