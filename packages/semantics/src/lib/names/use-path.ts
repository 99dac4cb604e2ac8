/** Where a `use` leads: a path, or out of the project folder. Paths are written with `/`; nothing is read. */
export function resolveUse(from: string, path: string, root: string): string | null {
  if (path.startsWith('/') || path.includes('\\') || /^[A-Za-z]:/.test(path) || path.includes('\0'))
    return null;
  const folder = folderOf(from);
  const resolved = normalize(folder === '' ? path : `${folder === '/' ? '' : folder}/${path}`);
  return isBelow(resolved, normalize(root)) ? resolved : null;
}

/** The folder of a path: everything before its last `/`; empty for a bare name. */
export function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end === 0 ? '/' : path.slice(0, Math.max(end, 0));
}

function isBelow(path: string, folder: string): boolean {
  if (folder === '' || folder === '.')
    return !path.startsWith('../') && !path.startsWith('/') && path !== '..';
  return path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    const last = parts.at(-1);
    if (part === '..' && last !== undefined && last !== '..' && last !== '') parts.pop();
    else if (part !== '.' && (part !== '' || parts.length === 0)) parts.push(part);
  }
  return parts.join('/') || (path.startsWith('/') ? '/' : '');
}

/** A path as it is written from a folder: `parts/b.conv`, `../b.conv`. Both are written with `/` and begin at the same place. */
export function pathFrom(folder: string, path: string): string {
  const [from, to] = [folder === '' ? [] : folder.split('/'), path.split('/')];
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}
