import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RandomStream } from '@convlang/tensor';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundlePrograms, type BundledPrograms } from '../../../../../vitest.bundle.mjs';

const KILLS = 10;
const folders: string[] = [];
let programs: BundledPrograms;

beforeAll(async () => {
  programs = await bundlePrograms({
    cwd: join(import.meta.dirname, '../../..'),
    input: { 'train-in-folder': 'src/testing/train-in-folder.ts' },
  });
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'convlang-killed-'));
  folders.push(folder);
  return folder;
}

afterAll(async () => {
  programs.remove();
  for (const folder of folders) await rm(folder, { recursive: true });
});

/** When to kill: after so many steps, and so many milliseconds more, to hit a step, a write or what is between. */
interface Blow {
  readonly steps: number;
  readonly milliseconds: number;
}

interface Ended {
  readonly how: 'finished' | 'killed';
  /** Number of the first step that the process did. */
  readonly firstStep: number;
}

/** Trains in a process of its own; says how it ended. */
function runProcess(folder: string, blow: Blow | null): Promise<Ended> {
  const child = spawn(process.execPath, [join(programs.folder, 'train-in-folder.js'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let steps = 0;
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    const before = steps;
    steps += text.split('\n').length - 1;
    if (blow !== null && before < blow.steps && steps >= blow.steps)
      setTimeout(() => child.kill('SIGKILL'), blow.milliseconds);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      const firstStep = Number.parseInt(output, 10);
      if (signal === 'SIGKILL') resolve({ how: 'killed', firstStep });
      else if (code === 0) resolve({ how: 'finished', firstStep });
      else reject(new Error(`the process ended with ${code ?? signal ?? 'nothing'}`));
    });
  });
}

test('killed at ten random moments and resumed, a run ends with the bytes of one never interrupted', async () => {
  const [whole, broken] = [await newFolder(), await newFolder()];
  const random = new RandomStream(2024, 'kills', 'draw');
  const blow = (i: number): Blow => ({
    steps: 1 + random.integer(0, i, 12),
    milliseconds: random.integer(1, i, 25),
  });
  expect(await runProcess(whole, null)).toEqual({ how: 'finished', firstStep: 1 });
  let firstStep = 0;
  for (let i = 0; i < KILLS; i++) {
    const ended = await runProcess(broken, blow(i));
    expect(ended.how).toBe('killed');
    // Each process goes on from a later step: none begins anew.
    expect(ended.firstStep).toBeGreaterThan(firstStep);
    firstStep = ended.firstStep;
  }
  expect(existsSync(join(broken, 'weights.safetensors'))).toBe(false);
  expect((await runProcess(broken, null)).firstStep).toBeGreaterThan(firstStep);
  const weights = (folder: string) => readFile(join(folder, 'weights.safetensors'));
  expect((await weights(broken)).equals(await weights(whole))).toBe(true);
}, 300_000);
