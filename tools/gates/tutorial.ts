// Gate: each tutorial does what it says, followed to the letter in a folder outside of the repository, with the packages as a
// stranger gets them. Needs a build; third-party packages come from the registry or npm's cache.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChecks, type Check } from './run-checks.js';
import { runCommand } from './run-command.js';
import { installProject, Tarballs } from './stranger-project.js';
import { followSteps, tutorialSteps } from './tutorial-steps.js';
import { root, tarballFolder } from './workspaces.js';

const place = mkdtempSync(join(tmpdir(), 'convlang-tutorial-'));
const tarballs = new Tarballs(tarballFolder(place));

function follow(name: string, folder: string): string | undefined {
  const steps = tutorialSteps(readFileSync(join(root, `docs/tutorials/${name}.md`), 'utf8'));
  return followSteps(steps, folder, (command) =>
    command === 'npm install'
      ? installProject(folder, tarballs)
      : runCommand('env', ['NO_COLOR=1', 'FORCE_COLOR=0', 'bash', '-c', command], folder),
  );
}

/** A folder of its own for a tutorial that begins with nothing. */
function newFolder(name: string): string {
  const folder = join(place, name);
  mkdirSync(folder);
  return folder;
}

/** The package that the tutorial of backends begins with: made by the generator, moved out. */
function generated(): string {
  const made = join(root, 'standalone/backend-abacus');
  const folder = join(place, 'backend-abacus');
  if (existsSync(made)) throw new Error(`${made} is in the way`);
  try {
    const { status, output } = runCommand(
      'env',
      [
        'NX_DAEMON=false',
        'npx',
        '--no-install',
        'nx',
        'g',
        '@convlang/tools:backend',
        'abacus',
        '--standalone',
      ],
      root,
    );
    if (status !== 0) throw new Error(output);
    cpSync(made, folder, { recursive: true });
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  return folder;
}

const checks: readonly Check[] = [
  { name: 'a new layer (op.md)', run: () => follow('op', newFolder('convlang-swish')) },
  { name: 'a new data source (data-source.md)', run: () => follow('data-source', newFolder('moons')) },
  { name: 'a new backend (backend.md)', run: () => follow('backend', generated()) },
];

const wanted = process.argv.slice(2);
try {
  runChecks(
    'tutorial',
    checks.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(`${word}.md`))),
  );
} finally {
  rmSync(place, { recursive: true, force: true });
}
