import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './run-checks.js';
import { runCommand } from './run-command.js';
import { root } from './workspaces.js';

/** A plugin of one file in `tools/gates/plugins`, and a network that needs what it brings. */
export interface StrangerPlugin {
  readonly name: string;
  /** What it brings, for the name of the check. */
  readonly brings: string;
  readonly model: string;
  readonly backend?: string;
  /** Name of the view that it brings. */
  readonly view?: string;
}

const digits = 'data { source digits count 40 }';

/** One for each thing that a plugin can bring. */
export const strangerPlugins: readonly StrangerPlugin[] = [
  {
    name: 'cube',
    brings: 'an op with gradient, samples and kernel, and its layer',
    model: `input 28x28x1 | maxpool 4 | dense 10 | cube | softmax\ntrain { epochs 1 batch 20 }\n${digits}`,
  },
  {
    name: 'minpool',
    brings: 'an op on windows with gradient, samples and lowering, and its layer',
    model: `input 28x28x1 | minpool 2 | conv 2x3x3 | minpool 2 | dense 10 | softmax\ntrain { epochs 1 batch 20 }\n${digits}`,
  },
  {
    name: 'swish',
    brings: 'a layer of ops of the core',
    model: `input 28x28x1 | maxpool 4 | dense 10 | swish | softmax\ntrain { epochs 1 batch 20 }\n${digits}`,
  },
  {
    name: 'larger',
    brings: 'a kind of source',
    model: `input 2 | dense 2 | softmax\ntrain { epochs 1 batch 20 }\ndata { source larger count 40 }`,
  },
  {
    name: 'naive',
    brings: 'a backend',
    model: `input 28x28x1 | maxpool 4 | dense 10 | softmax\ntrain { epochs 1 batch 20 }\n${digits}`,
    backend: 'naive',
  },
  {
    name: 'absolute',
    brings: 'a loss',
    model: `input 28x28x1 | maxpool 4 | dense 10 | softmax\ntrain { loss absolute scale 0.1 epochs 1 batch 20 }\n${digits}`,
  },
  {
    name: 'signed',
    brings: 'an optimiser',
    model: `input 28x28x1 | maxpool 4 | dense 10 | softmax\ntrain { optimizer signed lr 0.01 epochs 1 batch 20 }\n${digits}`,
  },
  {
    name: 'shrinking',
    brings: 'a schedule',
    model: `input 28x28x1 | maxpool 4 | dense 10 | softmax\ntrain { schedule shrinking by 0.9 epochs 1 batch 20 }\n${digits}`,
  },
  {
    name: 'miss',
    brings: 'a metric',
    model: `input 28x28x1 | maxpool 4 | dense 10 | softmax\ntrain { epochs 1 batch 20 metrics miss keep best miss }\n${digits}`,
  },
  {
    name: 'lighten',
    brings: 'an augmentation',
    model: `input 28x28x1 | maxpool 4 | dense 10 | softmax\ntrain { epochs 1 batch 20 }\ndata { source digits count 40 augment lighten 20 }`,
  },
  {
    name: 'invert',
    brings: 'a step of preprocessing',
    model: `input 28x28x1 | maxpool 4 | dense 10 | softmax\ntrain { epochs 1 batch 20 }\ndata { source digits count 40 preprocess invert }`,
  },
  {
    name: 'silent',
    brings: 'a view',
    model: `input 28x28x1 | maxpool 4 | dense 10 | softmax\ntrain { epochs 1 batch 20 }\n${digits}`,
    view: 'silent',
  },
];

/** Each plugin tried by `checkPlugin`, and its network trained, or its view shown, by the command, in a project where the packages are installed. */
export function strangerPluginChecks(project: string): readonly Check[] {
  return strangerPlugins.map(({ name, brings, model, backend = 'ts', view }) => ({
    name: `a plugin that brings ${brings}`,
    run: () => {
      const folder = join(project, 'plugged', name);
      mkdirSync(folder, { recursive: true });
      cpSync(join(root, 'tools/gates/plugins', `${name}.mjs`), join(folder, `${name}.mjs`));
      // The root of a project of its own: the config of another plugin does not hold here.
      writeFileSync(join(folder, 'package.json'), '{}');
      writeFileSync(join(folder, 'convlang.config'), `use plugin "./${name}.mjs"\n`);
      writeFileSync(join(folder, 'model.conv'), `${model}\n`);
      const used = view === undefined ? trainFault(folder, backend) : seeFault(folder, view);
      return checkFault(folder, name) ?? used;
    },
  }));
}

function checkFault(folder: string, name: string): string | undefined {
  const code = `import { checkPlugin } from '@convlang/plugin/check';
import plugin from './${name}.mjs';
for (const fault of checkPlugin(plugin)) console.log(fault);`;
  const { status, output } = runCommand(process.execPath, ['--input-type=module', '--eval', code], folder);
  return status === 0 && output === '' ? undefined : output;
}

function trainFault(folder: string, backend: string): string | undefined {
  const args = ['--no-install', 'convlang', 'train', 'model.conv', '--backend', backend];
  const { status, output } = runCommand('npx', args, folder);
  return status === 0 && output.includes('weights of epoch 1') ? undefined : `exit ${status}\n${output}`;
}

/** The first page of `see` has a section of the view. */
function seeFault(folder: string, view: string): string | undefined {
  const args = ['--no-install', 'convlang', 'see', 'model.conv', '--image', 'digits:3', '--out', 'seen'];
  const { status, output } = runCommand('npx', args, folder);
  if (status !== 0) return `exit ${status}\n${output}`;
  const isThere = readFileSync(join(folder, 'seen/index.html'), 'utf8').includes(`id="${view}"`);
  return isThere ? undefined : `seen/index.html has no section of ${view}`;
}
