import { existsSync, lstatSync, realpathSync, statSync, type Stats } from 'node:fs';
import { delimiter, dirname, sep } from 'node:path';
import { report, type Diagnostic, type Span } from '@convlang/diagnostics';

/**
 * Whether a file may decide what this process runs: a config, or the module of a plugin. As with git's `safe.directory` it must be
 * the user's own, and so must its folder, where a file can be put in its place or beside it; behind a link, both ends. On Windows,
 * where files have no such owner, every file may.
 *
 * @param trusted folders in which all may run, whoever owns it
 * @param span where the file was asked for
 * @returns an E542, or `null` when it may
 * @throws the error of the operating system when it is not there
 */
export function distrust(path: string, trusted: readonly string[], span: Span | null): Diagnostic | null {
  const real = realpathSync(path);
  if (trusted.some((folder) => existsSync(folder) && isWithin(real, realpathSync(folder)))) return null;
  const reason =
    faultOf(lstatSync(path), 'it') ??
    faultOf(statSync(real), 'it') ??
    faultOf(statSync(dirname(path)), 'its folder') ??
    faultOf(statSync(dirname(real)), 'its folder');
  if (reason === null) return null;
  const notes = [
    `to trust what is in its folder, whoever owns it: CONVLANG_TRUST=${dirname(real)}`,
    `CONVLANG_TRUST lists folders, with \`${delimiter}\` between them`,
  ];
  return report('E542', { file: path, reason }, span, { notes });
}

/** Whether a path lies below a folder; both whole. */
export function isWithin(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

const WORLD_WRITABLE = 0o002;
/** In such a folder, as `/tmp`, only its owner replaces a file. */
const STICKY = 0o1000;

function faultOf(status: Stats, what: string): string | null {
  const user = process.geteuid?.();
  if (user === undefined) return null;
  if (status.uid !== user) return `${what} belongs to user ${status.uid}, and you are user ${user}`;
  // A link has rights of its own that mean nothing.
  if (status.isSymbolicLink() || (status.mode & WORLD_WRITABLE) === 0 || (status.mode & STICKY) !== 0)
    return null;
  return `everybody may write to ${what}`;
}
