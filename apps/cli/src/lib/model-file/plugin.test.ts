import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { spawnCli, temporaryFolder } from '../../testing/spawn-cli.js';

/** As a third party writes it, with no import at all: a layer with its own op, and a source of black and white images. */
const plugin = `
const halve = {
  name: 'halve', summary: 'Half.', inputs: [{ name: 'x', doc: 'any' }], outputs: ['y'], attrs: {}, traits: {},
  tolerance: { absolute: 1e-6, relative: 1e-6 }, infer: ([x]) => [x],
  reference: ([x], _, [y]) => x.data.forEach((value, i) => { y.data[i] = value / 2; }),
};
const half = {
  name: 'half', summary: 'Half.', doc: 'Half.', examples: ['half'], takes: 'one', positionals: {}, keys: {},
  build: (context) => ({ output: context.emit('halve', context.inputs) }),
  explain: () => ({ formula: ['y = x / 2'], sizes: [], macs: [] }),
};
const gradient = ({ builder, node, outputGradients: [dy] }) =>
  [builder.emit('scaleShift', [dy], { attrs: { scale: 0.5 }, layer: node.layer, name: 'grad/half' })];
const shades = {
  name: 'shades', shape: [4, 4, 1], count: 40, targets: 'classes', classes: ['black', 'white'],
  read: async (indices, images, labels) => {
    Array.from(indices).forEach((index, i) => {
      labels[i] = index % 2;
      images.fill(255 * (index % 2), 16 * i, 16 * i + 16);
    });
  },
  close: async () => {},
};
export default {
  name: 'half', layers: { half }, ops: { halve },
  rules: { gradients: { halve: gradient }, lowerings: { halve: ({ inputs, emit }) => [emit('scaleShift', inputs, { scale: 0.5 })] } },
  sources: { shades: { path: 'none', options: {}, open: async () => shades } },
};
`;

const model = `input 4x4x1 | flatten | dense 4 | half | dense 2 | softmax
data { source shades }
train { epochs 3 batch 10 }
`;

let folder = '';
const run = (...args: readonly string[]) => spawnCli(args, { cwd: join(folder, 'models') });

beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(join(folder, 'models'));
  // Where the project begins: above it no config is looked for.
  await writeFile(join(folder, 'package.json'), '{}\n');
  await writeFile(join(folder, 'convlang.config'), 'use plugin "./half.mjs"\n');
  await writeFile(join(folder, 'half.mjs'), plugin);
  await writeFile(join(folder, 'models/half.conv'), model);
});

describe('a project with a plugin', () => {
  it('checks, counts, explains and draws its layer', async () => {
    expect((await run('check', 'half.conv')).stdout).toBe('half.conv: no errors\n');
    const summary = await run('summary', 'half.conv', '--json');
    // 16*4 + 4 + 4*2 + 2, and memory of a training step.
    expect(JSON.parse(summary.stdout)).toMatchObject({ params: 78, memory: { training: { batch: 10 } } });
    expect((await run('explain', 'half.conv', 'half1')).stdout).toContain('y = x / 2');
    expect((await run('graph', 'half.conv', '--json')).stdout).toContain('y = x / 2');
  });

  it('trains and evaluates with its layer and its source', async () => {
    const trained = await run('train', 'half.conv', '--out', 'run');
    expect(trained.stderr).toBe('');
    expect(trained.status).toBe(0);
    const metrics = await run('evaluate', 'half.conv', '--weights', 'run/weights.safetensors', '--json');
    expect(JSON.parse(metrics.stdout)).toMatchObject({ samples: 40, accuracy: 1 });
  });

  it('shows what is wrong with its config', async () => {
    const other = await temporaryFolder();
    await writeFile(join(other, 'convlang.config'), 'use plugin half\n');
    const { status, stderr } = await spawnCli(['check', 'lenet5'], { cwd: other });
    expect(status).toBe(1);
    expect(stderr).toContain('E550 expected a name in quotes here, not `half`');
    expect(stderr).toContain('convlang.config:1:12');
    expect(stderr).toContain('   1 | use plugin half\n                  ^^^^');
  });

  it('is not made by a model file', async () => {
    await writeFile(join(folder, 'models/asks.conv'), `use plugin "./half.mjs"\n${model}`);
    const { status, stdout } = await run('check', 'asks.conv');
    expect(status).toBe(1);
    expect(stdout).toContain('E135 a model file loads no plugins');
  });
});
