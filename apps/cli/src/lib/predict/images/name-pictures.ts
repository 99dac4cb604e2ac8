import { stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { isPicture, readFileBytes, sharpDecoder } from '@convlang/data/node';
import { ConvlangError, report } from '@convlang/diagnostics';
import { glob, isDynamicPattern } from 'tinyglobby';
import { systemErrorDiagnostic } from '../../failure/system-error.js';
import { slashed } from '../../usage/slashed.js';
import { STDIN_ARGUMENT, STDIN_NAME } from '../../usage/standard-input.js';
import { DIGITS_NAME, digitPictures } from './digit-pictures.js';
import { itemPictures, type IdxFiles } from './idx-files.js';
import { readImageArgument } from './image-argument.js';
import { listFolder } from './list-folder.js';
import { unreadablePicture, type NamedPicture, type NamedPictures } from './named-picture.js';
import { readStdin } from './stdin-pictures.js';

/** Where pictures come from beside files. */
export interface PictureSources {
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly idxFiles: IdxFiles;
}

/**
 * The pictures that IMAGE arguments name, in their order; none is read before it is asked for. An argument that names none is a picture that
 * cannot be read.
 */
export async function* namePictures(texts: readonly string[], sources: PictureSources): NamedPictures {
  for (const text of texts)
    if (text === STDIN_ARGUMENT) yield* stdinPictures(sources.stdin());
    else yield* (await pathPictures(text)) ?? otherPictures(text, sources.idxFiles);
}

/** Those of a file or of a folder; `null` where nothing is there. */
async function pathPictures(path: string): Promise<Iterable<NamedPicture> | NamedPictures | null> {
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  return found.isDirectory() ? folderPictures(path) : [filePicture(path)];
}

/** Those of what is no path: items, a pattern, or a file that is missing. */
async function* otherPictures(text: string, idxFiles: IdxFiles): NamedPictures {
  const argument = readImageArgument(text);
  if (argument.kind === 'items')
    yield* argument.path === DIGITS_NAME ? digitPictures(argument) : itemPictures(text, argument, idxFiles);
  else if (isDynamicPattern(text)) yield* matchingPictures(text);
  else yield filePicture(text);
}

function filePicture(path: string): NamedPicture {
  return {
    name: path,
    read: async () => sharpDecoder.decode({ name: path, bytes: await readFileBytes(path) }),
  };
}

/** Names of a list are those of files and folders, whatever characters they have. */
async function* stdinPictures(pieces: AsyncIterable<Uint8Array>): NamedPictures {
  const given = await readStdin(pieces, isPicture);
  if (given.kind === 'picture') {
    const { bytes } = given;
    yield { name: STDIN_NAME, read: () => sharpDecoder.decode({ name: STDIN_NAME, bytes }) };
    return;
  }
  let isEmpty = true;
  for await (const name of given.names) {
    isEmpty = false;
    yield* (await pathPictures(name)) ?? [filePicture(name)];
  }
  if (isEmpty)
    yield unreadablePicture(STDIN_NAME, new ConvlangError([report('E503', { file: STDIN_NAME }, null)]));
}

async function* folderPictures(folder: string): NamedPictures {
  let isEmpty = true;
  for await (const { path, error } of listFolder(folder)) {
    isEmpty = false;
    yield error === null ? filePicture(path) : unreadablePicture(path, asConvlangError(error));
  }
  if (isEmpty)
    yield unreadablePicture(folder, new ConvlangError([report('E511', { folder, what: 'pictures' }, null)]));
}

function asConvlangError(error: unknown): ConvlangError {
  const diagnostics = systemErrorDiagnostic(error);
  if (diagnostics === null) throw error;
  return new ConvlangError(diagnostics);
}

/** Files alone, in the order of their characters' numbers. */
async function* matchingPictures(pattern: string): NamedPictures {
  const found = await glob(slashed(pattern), { expandDirectories: false, absolute: isAbsolute(pattern) });
  for (const path of found.sort()) yield filePicture(path);
  if (found.length === 0)
    yield unreadablePicture(pattern, new ConvlangError([report('E652', { pattern }, null)]));
}
