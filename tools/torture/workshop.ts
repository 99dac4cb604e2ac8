import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../gates/workspaces.js';
import { startProgram, type Ended, type Running } from './command.js';

/** All that a run remembers between steps: moments, running statistics, dropout, order, augmentation, schedule, best weights. */
const MODEL = `input 28x28x1
| conv 4x5x5 stride 2 round floor bias off | bn | relu | dropout 0.2 | maxpool 2 | dense 16 | relu | dense 10 | softmax
train {
  optimizer adam lr 0.01  schedule plateau 1  clip norm 1.0
  epochs 12  batch 8  validate split 10%  keep best val-accuracy  seed 11
}
data { source digits count 400 scale 1/255 augment shift 2 }
`;

const command = join(root, 'apps/cli/bin/convlang.js');

/** What all trials share: the built command, and a training that nothing disturbed. */
export class Workshop {
  readonly folder: string;
  /** Of the undisturbed training. */
  readonly weights: Buffer;
  readonly checkpoint: Buffer;
  /** How long that took, start of the process included. */
  readonly trainingMs: number;

  private constructor(folder: string, weights: Buffer, checkpoint: Buffer, trainingMs: number) {
    this.folder = folder;
    this.weights = weights;
    this.checkpoint = checkpoint;
    this.trainingMs = trainingMs;
  }

  /** @param folder an empty one for its files */
  static async open(folder: string): Promise<Workshop> {
    // The command as users run it, in one file: from sources, most of the time would go into starting it.
    execFileSync('npx', ['--no-install', 'rolldown', '-c', 'rolldown.config.mjs'], {
      cwd: join(root, 'apps/cli'),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await writeFile(join(folder, 'net.conv'), MODEL);
    const started = performance.now();
    const ended = await startProgram([...programOf('train', 'net.conv', '--out', 'whole')], folder).ended;
    const trainingMs = performance.now() - started;
    if (ended.status !== 0) throw new Error(`the undisturbed training failed: ${ended.stderr}`);
    const read = (name: string): Promise<Buffer> => readFile(join(folder, 'whole', name));
    return new Workshop(
      folder,
      await read('weights.safetensors'),
      await read('checkpoint.safetensors'),
      trainingMs,
    );
  }

  /** Puts the model file of the undisturbed training into a folder. */
  async placeModel(folder: string): Promise<void> {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'net.conv'), MODEL);
  }

  /** The training under way in a folder that has the model file; it goes on from what is kept in `out` there. */
  train(folder: string, out = 'run'): Running {
    return startProgram(programOf('train', 'net.conv', '--out', out, '--resume'), folder);
  }

  /** Trains to the end, and says what is wrong with that: it must end with the bytes of the undisturbed training. */
  async finishFault(folder: string, out = 'run'): Promise<string | null> {
    const { status, signal, stderr } = await this.train(folder, out).ended;
    if (status !== 0) return `going on ended with ${String(status ?? signal)}: ${stderr}`;
    const weights = await readFile(join(folder, out, 'weights.safetensors'));
    return weights.equals(this.weights)
      ? null
      : 'the weights have other bytes than those of the undisturbed training';
  }

  /** Runs the command in a folder. */
  command(folder: string, ...args: readonly string[]): Promise<Ended> {
    return startProgram(programOf(...args), folder).ended;
  }
}

/** The program and its arguments. */
export function programOf(...args: readonly string[]): readonly string[] {
  return [process.execPath, command, ...args];
}
