import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { spawnCli, temporaryFolder } from '../../testing/spawn-cli.js';

const animals = ['bird', 'cat', 'dog'] as const;
// Petals and stamens of an animal that are far from those of the others.
const rows = Array.from({ length: 60 }, (_, i) => {
  const kind = i % 3;
  return `${kind === 0 ? 3 : 0}.${i},${kind === 1 ? 3 : 0}.${i},${animals[kind]}`;
});
const header = 'petals,stamens,kind';
const table = (lines: readonly string[]) => `${[header, ...lines].join('\n')}\n`;
/** The rows with petals and stamens in each other's place. */
const moved = (names: string) =>
  `${[names, ...rows.map((row) => row.split(',')).map(([a, b, kind]) => [b, a, kind].join(','))].join('\n')}\n`;
const ofKind = (...kinds: readonly string[]) =>
  rows.filter((row) => kinds.some((kind) => row.endsWith(kind)));

const model = (name: string, rest: string) => `net ${name}
input 2 | dense 3 as scores
data { source csv "animals.csv" label kind }
train { epochs 30 batch 10 optimizer adam lr 0.1 ${rest} }
`;

interface Report {
  readonly part: string;
  readonly samples: number;
  readonly accuracy: number;
  readonly perClass: readonly { readonly class: string; readonly samples: number }[];
}

let folder = '';
const run = (...args: readonly string[]) => spawnCli(args, { cwd: folder });
const evaluate = (net: string, ...args: readonly string[]) =>
  run('evaluate', `${net}.conv`, '--weights', `runs/${net}/weights.safetensors`, ...args);

beforeAll(async () => {
  folder = await temporaryFolder();
  const files = {
    'animals.csv': table(rows),
    'copy.csv': table(rows),
    'reversed.csv': table(ofKind('dog', 'cat').reverse()),
    'eel.csv': table([...ofKind('cat'), '1,1,eel']),
    'moved.csv': moved('stamens,petals,kind'),
    'unclear.csv': moved('stamens,leaves,kind'),
    'renamed.csv': table(ofKind('cat')).replace(header, 'petals,threads,kind'),
    'sorts.csv': table(rows).replace('kind', 'sort'),
    'changed.csv': table([...rows.slice(0, 59), '9,9,dog']),
    'All.conv': model('All', ''),
    'Held.conv': model('Held', 'validate split 20% seed 5'),
    'Moved.conv': model('Moved', 'validate data val').replace('kind }', 'kind  val csv "moved.csv" }'),
    'Tested.conv': model('Tested', '').replace('kind }', 'kind  test csv "reversed.csv" }'),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  for (const net of ['All', 'Held', 'Moved', 'Tested'])
    expect((await run('train', `${net}.conv`)).status).toBe(0);
}, 240_000);

it('says in the first line that the samples are those that the model was trained on', async () => {
  const own = await evaluate('All');
  expect(own.stdout.split('\n')[0]).toBe(
    'training samples: the model was trained on these; it does less well on others',
  );
  const { stdout, stderr } = await evaluate('All', '--data', 'copy.csv', '--json');
  expect(JSON.parse(stdout) as Report).toMatchObject({ part: 'train', samples: 60 });
  expect(stderr).toContain('training samples');
});

it('measures what was held out, where something was', async () => {
  const { stdout } = await evaluate('Held');
  expect(stdout).toMatch(/^held-out samples: the 20 % that were kept out of training .*\n\nsamples {3}12\n/);
});

it('measures on the test data that the file names, read as its training data', async () => {
  const { stdout } = await evaluate('Tested', '--json');
  expect(JSON.parse(stdout) as Report).toMatchObject({ part: 'test', samples: 40, accuracy: 1 });
});

it('reads other files as the model file reads its own, and meets their classes by name', async () => {
  const { stdout } = await evaluate('All', '--data', 'reversed.csv', '--json');
  const report = JSON.parse(stdout) as Report;
  expect(report).toMatchObject({ part: 'given', samples: 40, accuracy: 1 });
  expect(report.perClass.map((score) => [score.class, score.samples])).toEqual([
    ['bird', 0],
    ['cat', 20],
    ['dog', 20],
  ]);
  const eel = await evaluate('All', '--data', 'eel.csv');
  expect(eel.status).toBe(1);
  expect(eel.stderr).toMatch(/E535 .*eel\.csv:22 has the label "eel" at byte \d+, .* learnt bird, cat, dog/);
  const sorts = await evaluate('All', '--data', 'sorts.csv');
  expect(sorts.status).toBe(1);
  expect(sorts.stderr).toContain('has no column kind; its columns are petals, stamens, sort');
  expect(sorts.stderr).toContain('it is read as the model file reads its csv data: label kind');
});

it('meets columns by name, in what is measured and in what is validated on', async () => {
  const { stdout } = await evaluate('All', '--data', 'moved.csv', '--json');
  // The same numbers under the same names: these are the samples of the training.
  expect(JSON.parse(stdout) as Report).toMatchObject({ part: 'train', samples: 60, accuracy: 1 });
  const metrics = JSON.parse(await readFile(join(folder, 'runs/Moved/metrics.json'), 'utf8')) as object;
  expect(metrics).toMatchObject({ valAccuracy: 1 });
  const unclear = await evaluate('All', '--data', 'unclear.csv');
  expect(unclear.status).toBe(1);
  expect(unclear.stderr).toContain(
    'E537 the columns of csv are stamens, leaves, and the model has learnt petals, stamens',
  );
});

it('says which columns of other names it takes in their order', async () => {
  const { status, stderr } = await evaluate('All', '--data', 'renamed.csv');
  expect(status).toBe(0);
  expect(stderr).toContain('columns of other names are taken in order: threads for stamens\n');
  expect((await evaluate('All', '--data', 'copy.csv')).stderr).not.toContain('columns');
});

it('goes on only with the same samples', async () => {
  const args = ['train', 'All.conv', '--resume', '--epochs', '31', '--data'];
  const other = await run(...args, 'changed.csv');
  expect(other.status).toBe(1);
  expect(other.stderr).toContain(
    'E603 the checkpoint is of another run: it was trained on csv data of other',
  );
  expect((await run(...args, 'copy.csv')).status).toBe(0);
});

it('predicts by the names that were learnt', async () => {
  // Two rows of two 32-bit numbers, big end first: a bird and a dog.
  const bytes = Buffer.alloc(12 + 16);
  bytes.set([0, 0, 0x0d, 2, 0, 0, 0, 2, 0, 0, 0, 2]);
  [3.3, 0.3, 0.3, 0.3].forEach((value, i) => bytes.writeFloatBE(value, 12 + 4 * i));
  await writeFile(join(folder, 'rows-idx2'), bytes);
  const weights = 'runs/All/weights.safetensors';
  const { stdout } = await run('predict', 'All.conv', '--weights', weights, 'rows-idx2:0-1');
  expect(stdout).toMatch(/^rows-idx2:0 {2}bird .*\nrows-idx2:1 {2}dog /);
});
