import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { greyPng } from '../testing/png.js';
import { runHere } from '../testing/run-here.js';
import { quoted } from './output/quoted.js';

/** Colours, a title, a screen that is wiped, a line that looks like ours, turned directions, what has no width, C1 controls. */
const NASTY = 'é\u001b[31m\u001b]0;t\u0007\u001b[2J\nFAKE\r\u202e\u2066\u200f\u200b\u2028\u009b2J';
/** What stands in place of its beginning, whoever escapes it: us, or JSON. */
const SHOWN = /é\\+u\{?(?:00)?1b\}?\\?\[31m|é\\+u\{?202e\}?[ab]/;
// eslint-disable-next-line no-control-regex -- what must not come through
const RAW = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;
// eslint-disable-next-line no-control-regex -- our own colours
const COLOURS = /\u001b\[(?:0|1|2|22|31|32|33|36|39|1;31|1;33)m/g;

/** What the command wrote on both streams. */
async function run(args: readonly string[], isTerminal: boolean): Promise<string> {
  const { stdout, stderr } = await runHere(args, isTerminal ? { columns: 100 } : {});
  return stdout + stderr;
}

// Windows allows no such names.
describe.skipIf(process.platform === 'win32')('names that would steer a terminal', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  beforeAll(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'convlang-')), NASTY);
    await mkdir(folder);
    // A CSV file with bytes of C0 controls is not recognised as one.
    const classes = ['é\u202ea\u009b2J', 'é\u202eb\u200b'];
    const rows = Array.from({ length: 20 }, (_, i) => `${i % 2},${classes[i % 2] ?? ''}\n`);
    const data = `data { source csv "d.csv" }\ntrain { epochs 1 batch 5 }\n`;
    const files = {
      [`${NASTY}.conv`]: `input 1x1x1|flatten|dense 2|softmax\n${data}`,
      [`${NASTY}2.conv`]: `input 1x1x1|flatten|dense 4|relu|dense 2|softmax\n${data}`,
      'broken.conv': `input 2 | dens 2\n`,
      'd.csv': `a,label\n${rows.join('')}`,
    };
    for (const [name, text] of Object.entries(files)) await writeFile(at(name), text);
    await writeFile(at(`${NASTY}.png`), greyPng(1, 1, Uint8Array.of(200)));
    await writeFile(at('convlang.config'), 'use nothing\n');
    await run(['train', at(`${NASTY}.conv`), '--out', at(`${NASTY}run`), '--no-config'], false);
  }, 120_000);

  /** NASTY stands for the name; what begins with @ is in the folder. */
  const typed = (line: string): readonly string[] =>
    line.split(' ').map((word) => {
      const text = word.replace('NASTY', NASTY);
      return text.startsWith('@') ? at(text.slice(1)) : text;
    });

  it.each([
    'check @NASTY.conv --no-config',
    'check @NASTY.conv --no-config --json',
    'check --as torch @NASTY.conv --no-config',
    'check @broken.conv --no-config',
    'check @NASTYgone.conv',
    'check @NASTY.conv',
    'check lenet5 --config NASTY',
    'check --NASTY',
    'fmt --check @NASTY.conv',
    'summary @NASTY.conv --no-config',
    'summary @NASTY.conv --no-config --markdown',
    'summary @NASTY.conv --no-config --json',
    'graph @NASTY.conv --no-config --out @NASTY.svg',
    'graph @NASTY.conv --no-config --text',
    'diff @NASTY.conv @NASTY2.conv --no-config',
    'diff @NASTY.conv @NASTY2.conv --no-config --markdown',
    'expect @NASTY.conv --no-config',
    'explain @NASTY.conv dense1 --no-config',
    'explain lenet5 NASTY',
    'evaluate @NASTY.conv --no-config --data @d.csv --weights @NASTYrun/weights.safetensors',
    'evaluate @NASTY.conv --no-config --data @d.csv --weights @NASTYrun/weights.safetensors --json',
    'evaluate @NASTY.conv --no-config --data @d.csv --weights @NASTYgone',
    'predict @NASTY.conv @NASTY.png --no-config --weights @NASTYrun/weights.safetensors',
    'predict @NASTY.conv @NASTY.png --no-config --weights @NASTYrun/weights.safetensors --json',
    'data @NASTY.conv --no-config',
    'see @NASTY.conv --no-config --image @NASTY.png --weights @NASTYrun/weights.safetensors --out @NASTYseen',
    'kernels @NASTY.png --out @NASTYkernels',
    'compare @NASTY.conv --no-config --backends ts,NASTY',
    'train @NASTY.conv --no-config --data @NASTYgone',
    'train lenet5 --backend NASTY',
    'train lenet5 --epochs NASTY',
    'new @NASTYnew1',
    'new x --template NASTY',
    'NASTY',
  ])('are shown as escapes by %s', async (line) => {
    // `new` makes its file once.
    const lines = line.startsWith('new @') ? [line, line.replace('new1', 'new2')] : [line, line];
    for (const [i, given] of lines.entries()) {
      const text = (await run(typed(given), i === 1)).replace(i === 1 ? COLOURS : '', '');
      expect(text).toMatch(SHOWN);
      expect(text).not.toMatch(RAW);
      expect(text).not.toMatch(/^FAKE/m);
      if (line.includes('weights.safetensors')) expect(text).toMatch(/samples|probability| %/);
    }
  });

  it('are shown as escapes where a run ends', async () => {
    const text = await run(typed('train @NASTY.conv --no-config --out @NASTYrun2'), false);
    expect(text).toMatch(SHOWN);
    expect(text).not.toMatch(RAW);
  });

  it('are escapes in pictures, and the file of a picture has the name that was asked for', async () => {
    const svg = await readFile(at(`${NASTY}.svg`), 'utf8');
    expect(svg).not.toMatch(RAW);
    expect(svg).toMatch(SHOWN);
  });
});

// What other shells do with $'...' is theirs.
describe.skipIf(process.platform === 'win32')('a name to be typed in a shell', () => {
  it.each([NASTY, `it's \\ \u001b`, "it's", 'größe 数.conv', 'plain.conv', '\u202e1'])(
    '%j is the name again',
    (name) => {
      const typed = quoted(name);
      expect(typed).not.toMatch(RAW);
      expect(execFileSync('bash', ['-c', `printf %s ${typed}`], { encoding: 'utf8' })).toBe(name);
    },
  );
});
