import { createRequire } from 'node:module';
import { MissingPeer } from '../bench-case.js';

const packages = createRequire(new URL('../peer-packages/package.json', import.meta.url));

/** @throws MissingPeer where a package that `npm run bench:peers` installs is not there */
export function requirePeerPackage(name: string): void {
  try {
    packages.resolve(name);
  } catch {
    throw new MissingPeer(`${name} is not installed: npm run bench:peers installs it`);
  }
}

/** What such a package exports; throws likewise. */
export function loadPeerPackage<T>(name: string): T {
  requirePeerPackage(name);
  return packages(name) as T;
}
