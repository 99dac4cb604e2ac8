import { lstat, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { decodeFileText, MOST_TEXT_BYTES, readFileText } from '@convlang/data/node';
import { closestWord, ConvlangError, report } from '@convlang/diagnostics';
import type { CommandScope } from '../command-scope.js';
import { slashed } from '../usage/slashed.js';
import { gatherBytes, STDIN_ARGUMENT, STDIN_NAME } from '../usage/standard-input.js';
import { networkNames, readNetwork } from './networks.js';

/** A model file as the command line names it. */
export interface ModelFile {
  /** Its name in messages: the path as given, `<stdin>`, or that of a network that comes along. */
  readonly path: string;
  readonly text: string;
  /** Folder that paths in the file start from. */
  readonly folder: string;
  /** Whether it may be written back: not what comes along or from standard input. */
  readonly isOnDisk: boolean;
}

/**
 * Reads a FILE argument: a path, `-` for standard input where that makes sense, or the bare name of a network that comes along.
 *
 * @throws ConvlangError E541 when it is none of them, E501, E502 or E531 when it cannot be read
 */
export async function loadModelFile(
  name: string,
  { context, sources }: CommandScope,
  { stdin = false } = {},
): Promise<ModelFile> {
  if (name === STDIN_ARGUMENT && stdin) {
    const text = decodeFileText(await gatherBytes(context.stdin(), MOST_TEXT_BYTES), STDIN_NAME);
    sources.remember(STDIN_NAME, text);
    return { path: STDIN_NAME, text, folder: process.cwd(), isOnDisk: false };
  }
  const found = (await readOwnFile(name)) ?? readNetworkFile(name) ?? (await failUnknown(name));
  sources.remember(found.path, found.text);
  return found;
}

/** The file at a path; `null` when nothing is there, or only a folder whose name may be that of a network. */
async function readOwnFile(path: string): Promise<ModelFile | null> {
  const found = await stat(path).catch(() => null);
  if (found === null || (found.isDirectory() && isBareName(path))) return null;
  const text = readFileText(path);
  return { path: slashed(path), text, folder: dirname(path), isOnDisk: true };
}

function readNetworkFile(name: string): ModelFile | null {
  const text = isBareName(name) ? readNetwork(name) : null;
  if (text === null) return null;
  return { path: `${name}.conv`, text, folder: process.cwd(), isOnDisk: false };
}

async function failUnknown(name: string): Promise<never> {
  // A folder, or a link that leads nowhere: why it cannot be read is what helps.
  if ((await lstat(name).catch(() => null)) !== null) readFileText(name);
  const here = await readdir(dirname(name)).catch(() => []);
  const files = here.filter((file) => file.endsWith('.conv')).map((file) => join(dirname(name), file));
  const meant = closestWord(name, [...files, ...networkNames]);
  const networks = isBareName(name) ? [`networks that come along: ${networkNames.join(', ')}`] : [];
  const notes = meant === undefined ? networks : [`did you mean ${meant}?`];
  throw new ConvlangError([report(isBareName(name) ? 'E541' : 'E501', { file: name }, null, { notes })]);
}

function isBareName(name: string): boolean {
  return /^[A-Za-z0-9_-]+$/.test(name);
}
