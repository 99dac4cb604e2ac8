import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ConvlangError, report } from '@convlang/diagnostics';
import { UsageError } from '../usage/usage-error.js';
import { filesInTheWay, RunFolder, isThere } from './run-folder.js';
import type { TrainRequest } from './train-request.js';

/** A model as far as its folder goes. */
interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** A folder that a run may use, and what to tell of it. */
export interface ChosenFolder {
  readonly folder: RunFolder;
  readonly remarks: readonly string[];
}

/**
 * Opens the folder of a run: the one that was asked for, or `runs/NAME`, and `runs/NAME-2` and so on where that holds a run. A run that
 * is to go on takes the last of these. What is there is lost only to a run that may overwrite it.
 *
 * @param resumeCommand the command that would go on in a folder
 * @throws ConvlangError E624 when the folder holds a run, and what `RunFolder.open` throws
 * @throws UsageError for an empty name
 */
export async function chooseFolder(
  request: TrainRequest,
  model: NamedText,
  resumeCommand: (folder: string) => string,
): Promise<ChosenFolder> {
  if (request.out === '') throw new UsageError('--out needs the name of a folder');
  if (request.out === undefined && request.resume !== true && request.overwrite !== true)
    return openNext(join('runs', model.name), model.text);
  const folder = await RunFolder.open(request.out ?? lastOf(join('runs', model.name)), model.text);
  const isWanted =
    request.overwrite === true || (request.resume === true && isThere(folder.files.checkpoint));
  const inTheWay = isWanted ? [] : filesInTheWay(folder.files.folder, model.text);
  if (inTheWay.length === 0) return { folder, remarks: folder.remarks };
  folder.close();
  throw occupied(folder.files.folder, inTheWay, resumeCommand);
}

/** The first of the series that neither holds a run nor is in use; those before the last are never used again. */
async function openNext(base: string, text: string): Promise<ChosenFolder> {
  for (let path = lastOf(base); ; path = nextOf(base, path)) {
    if (filesInTheWay(path, text).length > 0) continue;
    const folder = await openUnused(path, text);
    if (folder === null) continue;
    const remark = `${base} holds a run already: this one goes into ${path}`;
    return { folder, remarks: path === base ? folder.remarks : [...folder.remarks, remark] };
  }
}

/** `null` when another training has it, or has just left a run in it. */
async function openUnused(path: string, text: string): Promise<RunFolder | null> {
  try {
    const folder = await RunFolder.open(path, text);
    if (filesInTheWay(path, text).length === 0) return folder;
    folder.close();
    return null;
  } catch (error) {
    if (error instanceof ConvlangError && error.diagnostics[0]?.code === 'E623') return null;
    throw error;
  }
}

/** The last folder of a series that there is; the first where there is none. */
function lastOf(base: string): string {
  const parent = dirname(base);
  const numbers = existsSync(parent) ? readdirSync(parent).map((name) => numberOf(name, basename(base))) : [];
  return folderOf(base, Math.max(1, ...numbers));
}

function nextOf(base: string, path: string): string {
  return folderOf(base, numberOf(basename(path), basename(base)) + 1);
}

function folderOf(base: string, number: number): string {
  return number === 1 ? base : `${base}-${number}`;
}

/** 1 for `NAME`, 2 for `NAME-2`; 0 for another name. */
function numberOf(name: string, base: string): number {
  if (name === base) return 1;
  const digits = name.startsWith(`${base}-`) ? name.slice(base.length + 1) : '';
  return /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : 0;
}

function occupied(
  folder: string,
  files: readonly string[],
  resumeCommand: (folder: string) => string,
): ConvlangError {
  const goOn = files.includes('checkpoint.safetensors') ? [`go on with it: ${resumeCommand(folder)}`] : [];
  const notes = [...goOn, 'keep it, and train into another folder: --out', 'or lose it: --overwrite'];
  return new ConvlangError([report('E624', { folder, files: files.join(', ') }, null, { notes })]);
}
