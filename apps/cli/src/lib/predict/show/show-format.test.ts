import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeJudge } from '../../../testing/judge-network.js';
import { greyPng } from '../../../testing/png.js';
import { runHere } from '../../../testing/run-here.js';
import { temporaryFolder } from '../../../testing/spawn-cli.js';

let folder = '';
/** Four rows of black and white: dark on the left. 4 * 0.125 / 2 - 0.25 = 0: yes and no are as probable. */
const half = greyPng(
  4,
  4,
  Uint8Array.from({ length: 16 }, (_, i) => (i % 4 < 2 ? 0 : 255)),
);
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeJudge(folder);
  await writeFile(join(folder, 'half.png'), half);
});

async function show(columns: number, env: Readonly<Record<string, string>>, ...images: readonly string[]) {
  const paths = images.map((image) => join(folder, image));
  const args = [
    'predict',
    join(folder, 'sigmoid.conv'),
    '--weights',
    join(folder, 'w.safetensors'),
    '--show',
  ];
  const { stdout, status } = await runHere([...args, ...paths], { columns, env });
  return { lines: stdout.split('\n'), status };
}

const NONE = { NO_COLOR: '1' };

describe('predict --show', () => {
  it('has the bars right of the picture at 80 columns', async () => {
    const { lines, status } = await show(80, NONE, 'half.png');
    expect(lines).toEqual([
      expect.stringMatching(/^ {2}@@ {2}\S.*half\.png$/) as string,
      '  @@',
      `      no   ${'█'.repeat(20)}${' '.repeat(20)}   50.0 %`,
      `      yes  ${'█'.repeat(20)}${' '.repeat(20)}   50.0 %`,
      '',
      '',
    ]);
    expect(status).toBe(0);
  });

  it('has them below it at 40', async () => {
    const { lines } = await show(40, NONE, 'half.png');
    const room = 39 - 'yes'.length - '100.0 %'.length - 4;
    const full = '█'.repeat(Math.floor(room / 2));
    const name = expect.stringMatching(/half\.png$/) as string;
    expect(lines.slice(0, 4)).toEqual(['  @@', '  @@', '', name]);
    expect(lines.slice(5, 7)).toEqual([
      `no   ${`${full}▌`.padEnd(room)}   50.0 %`,
      `yes  ${`${full}▌`.padEnd(room)}   50.0 %`,
    ]);
  });

  it.each([20, 40, 59, 60, 80, 200])('is never wider than a terminal of %d columns', async (columns) => {
    for (const env of [NONE, { TERM: 'xterm-256color', COLORTERM: 'truecolor' }]) {
      const { lines } = await show(columns, env, 'half.png', 'none.png', 'white.png');
      for (const line of lines) expect(stringWidth(line)).toBeLessThan(columns);
      expect(lines.join('\n')).toContain('no answer:');
      // eslint-disable-next-line no-control-regex -- colours
      expect(/\u001b\[38;2;/.test(lines.join('\n'))).toBe(env !== NONE);
    }
  });

  it('goes with no other form', async () => {
    for (const other of ['--json', '--format=csv', '--out=a.csv'])
      expect((await runHere(['predict', 'm.conv', '--weights', 'w', '--show', other, 'a.png'])).status).toBe(
        2,
      );
  });
});
