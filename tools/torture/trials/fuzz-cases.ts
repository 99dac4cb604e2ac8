import { spawn } from 'node:child_process';
import { root } from '../../gates/workspaces.js';
import type { Trial, TrialResult } from '../trial.js';

const SECONDS = 20;

/** Random and edited model files through parser, formatter, checker, lints and summary: the project's fuzz, with other seeds. */
export function fuzzTrial(seed: number): Trial {
  return {
    name: 'fuzz',
    counts: 'random and edited model files compiled',
    promise: 'No text makes the compiler throw, take over 2 s of CPU, or point outside of the file.',
    share: 6,
    async run(number) {
      const args = [
        'run',
        '--silent',
        'fuzz',
        '--',
        '--seconds',
        String(SECONDS),
        '--count',
        '0',
        '--seed',
        String(1000 * seed + number),
      ];
      return readFuzz(await outputOf('npm', args));
    },
  };
}

function outputOf(program: string, args: readonly string[]): Promise<string> {
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => {
      resolve(output);
    });
  });
}

/** The counts of the closing line, whatever kinds of cases it lists. */
function readFuzz(output: string): TrialResult {
  const closing = output.split('\n').findLast((line) => line.startsWith('fuzz: ')) ?? '';
  const failed = /(\d+) failed/.exec(closing)?.[1];
  if (failed === undefined) return { cases: 0, faults: [`the fuzz did not end well:\n${output}`] };
  const kinds = closing.slice(0, closing.indexOf(` ${failed} failed`)).matchAll(/(\d+) /g);
  const cases = [...kinds].reduce((sum, [, count]) => sum + Number(count), 0);
  return { cases, faults: failed === '0' ? [] : [output] };
}
