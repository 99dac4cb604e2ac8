import { checkArgument } from '@convlang/diagnostics';

/** @throws ConvlangError E556 for what is no path */
export function checkPath(path: unknown): void {
  checkArgument('path', path, typeof path === 'string', 'the path of a file, a text');
}
