// Gate: what each package exports resolves, with types, for every kind of importer. Needs a build.
import { checkPackage, createPackageFromTarballData, type ResolutionKind } from '@arethetypeswrong/core';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { runChecks, type Check } from './run-checks.js';
import { packWorkspaces, publishableWorkspaces, tarballFolder } from './workspaces.js';

/** The packages are modules alone: these resolve none. */
const notAsked: ReadonlySet<ResolutionKind> = new Set<ResolutionKind>(['node10', 'node16-cjs']);

async function faultsOfManifest(tarball: Uint8Array<ArrayBuffer>): Promise<readonly string[]> {
  const { messages, pkg } = await publint({
    pack: { tarball: tarball.slice().buffer },
    level: 'warning',
    strict: true,
  });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
}

async function faultsOfTypes(tarball: Uint8Array): Promise<readonly string[]> {
  const analysis = await checkPackage(createPackageFromTarballData(tarball));
  if (analysis.types === false) return ['no types'];
  return analysis.problems
    .filter((problem) => !('resolutionKind' in problem && notAsked.has(problem.resolutionKind)))
    .map((problem) => JSON.stringify(problem, undefined, 2));
}

function noted(name: string, faults: readonly string[]): Check {
  return { name, run: () => (faults.length === 0 ? undefined : faults.join('\n')) };
}

const folder = mkdtempSync(join(tmpdir(), 'convlang-exports-'));
try {
  const workspaces = publishableWorkspaces();
  const checks: Check[] = [];
  for (const [i, path] of packWorkspaces(workspaces, tarballFolder(folder)).entries()) {
    const tarball = new Uint8Array(readFileSync(path));
    const name = workspaces[i]?.name ?? path;
    checks.push(noted(`${name}: publint`, await faultsOfManifest(tarball)));
    checks.push(noted(`${name}: are the types wrong`, await faultsOfTypes(tarball)));
  }
  runChecks('exports', checks);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
