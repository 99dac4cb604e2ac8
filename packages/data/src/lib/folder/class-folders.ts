import type { Span } from '@convlang/diagnostics';
import { fail } from '../fail.js';
import { listNames } from '../match/class-names.js';
import type { PictureFolder } from './picture-folder.js';

/** Pictures whose folder is their class. */
export interface ClassedPictures {
  /** Paths, class by class, in code-unit order. */
  readonly paths: readonly string[];
  /** The class of each. */
  readonly labels: Int32Array;
  /** Names of the classes by number. */
  readonly classes: readonly string[];
}

/**
 * The pictures in the sub-folders of a folder, at any depth; those beside them belong to no class. Classes are numbered in code-unit order of
 * their names, or as `classes` lists them, where these are the same names.
 *
 * @param classes names that the model file lists, else none
 * @param mayLack whether classes are known that this folder may lack: it is data for a model that has learnt them
 * @throws ConvlangError E561 for a class without pictures, E560 for a single class, E563 where only some are among `classes`
 */
export function classFolders(
  { name, paths, folders = [] }: PictureFolder,
  {
    classes,
    mayLack,
    span,
  }: { readonly classes: readonly string[]; readonly mayLack: boolean; readonly span: Span | null },
): ClassedPictures {
  const groups = new Map<string, string[]>(folders.map((folder) => [folder.normalize('NFC'), []]));
  for (const path of paths) {
    const cut = path.indexOf('/');
    if (cut < 0) continue;
    const own = path.slice(0, cut).normalize('NFC');
    const group = groups.get(own);
    if (group === undefined) groups.set(own, [path]);
    else group.push(path);
  }
  const found = [...groups.keys()].sort();
  const names = orderOf(found, classes, name, span);
  const empty = names.filter((own) => (groups.get(own) ?? []).length === 0);
  if (empty.length > 0 && !mayLack) fail('E561', { folder: name, classes: listNames(empty) }, span);
  const [only = '', ...others] = names;
  if (others.length === 0 && !mayLack) fail('E560', { folder: name, class: only }, span);
  const ordered = names.map((own) => (groups.get(own) ?? []).sort());
  const labels = ordered.flatMap((group, label) => Array<number>(group.length).fill(label));
  return { paths: ordered.flat(), labels: Int32Array.from(labels), classes: names };
}

/** Names that the file lists may be other names for the same classes, but not some of each. */
function orderOf(
  found: readonly string[],
  classes: readonly string[],
  folder: string,
  span: Span | null,
): readonly string[] {
  const strange = found.filter((name) => !classes.includes(name));
  if (strange.length === 0) return classes;
  if (strange.length === found.length) return found;
  return fail('E563', { folder, strange: listNames(strange), classes: listNames(classes) }, span);
}
