import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cliCommand, temporaryFolder } from '../testing/spawn-cli.js';

const KIB_A_MIB = 1024;
/** A picture, a net and data are enough to begin. */
const MODEL = `net Small
input 28x28x1 | conv 4x7x7 stride 3 | relu | maxpool 2 | dense 10 | softmax
train { epochs 1 batch 20 validate none seed 3 }
data { source digits count 100  scale 1/255 }
`;

let folder = '';
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder, 'small.conv'), MODEL);
});

/** KiB of address space that this Node.js takes at its start. */
function taken(): number {
  const script = "process.stdout.write(require('fs').readFileSync('/proc/self/status', 'utf8'))";
  const { stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  return Number(/VmSize:\s+(\d+) kB/.exec(stdout)?.[1]);
}

function withLimit(kib: number, ...args: readonly string[]) {
  return spawnSync('bash', ['-c', `ulimit -v ${kib}; exec "$@"`, 'bash', ...cliCommand(args)], {
    cwd: folder,
    encoding: 'utf8',
  });
}

describe.skipIf(process.platform !== 'linux')(
  'a limit of address space (skipped where no /proc tells of it)',
  () => {
    it('that is too low for a command is told with the numbers, and one that is high enough is obeyed', () => {
      const low = withLimit(taken() + 150 * KIB_A_MIB, 'train', 'small.conv', '--out', 'low');
      expect(low.stderr).toMatch(
        /^E409 `train` needs 256 MiB of address space, and [\d.]+ MiB are left: this process may have .* \(`ulimit -v`\), and .* are taken\n {2}raise the limit: `ulimit -v \d+`, or/,
      );
      expect(low.status).toBe(1);
      const enough = withLimit(taken() + 1500 * KIB_A_MIB, 'train', 'small.conv', '--out', 'enough');
      expect(enough.stderr).toBe('ts computes: `ulimit -v` leaves no room for wasm\n');
      expect(enough.status).toBe(0);
    });

    it('counts where a run is planned: what is more than the rest of it is refused, with both numbers', async () => {
      const wide = MODEL.replace('conv 4x7x7 stride 3', 'conv 4000x7x7 pad 3').replace(
        'batch 20',
        'batch 50',
      );
      await writeFile(join(folder, 'wide.conv'), wide);
      const { status, stderr } = withLimit(taken() + 1500 * KIB_A_MIB, 'train', 'wide.conv', '--out', 'wide');
      expect(stderr).toMatch(
        /^ts computes: .*\nE407 a run of Small on 50 samples needs [\d.]+ GiB of memory: [\d.]+ [MG]iB can be had here\n/,
      );
      expect(stderr).toContain('this process may have no more address space than `ulimit -v` shows');
      expect(status).toBe(1);
    });
  },
);
