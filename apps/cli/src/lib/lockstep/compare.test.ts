import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { spawnCli, temporaryFolder } from '../../testing/spawn-cli.js';

/** As a third party writes it, with no import at all: a backend of the ops' own meanings, and one that transposes filters. */
const plugin = `
const arrays = { f32: Float32Array, i32: Int32Array };
const sizeOf = (shape) => shape.reduce((product, size) => product * size, 1);
const stateOf = () => {
  const held = new Map();
  return {
    held,
    write: async (name, tensor) => { held.set(name, { ...tensor, data: tensor.data.slice() }); },
    read: async (name) => ({ ...held.get(name), data: held.get(name).data.slice() }),
    has: (name) => held.has(name),
    dispose: () => held.clear(),
  };
};
const executable = (ops, graph, batch, state) => {
  const run = async (feeds, { commit } = {}) => {
    const values = new Map();
    const typeOf = (id) => graph.values[id].type;
    const shapeOf = (id) => typeOf(id).shape.map((size) => (size === 'N' ? batch : size));
    const keep = (id, data) => values.set(id, { dtype: typeOf(id).dtype, shape: shapeOf(id), data: arrays[typeOf(id).dtype].from(data) });
    for (const { name, value } of graph.inputs) keep(value, feeds[name].data);
    for (const { name, value } of graph.parameters) keep(value, state.held.get(name).data);
    for (const { op, inputs, outputs, attrs } of graph.nodes) {
      const given = inputs.map((id) => ({ shape: shapeOf(id), data: Float64Array.from(values.get(id).data) }));
      const made = outputs.map((id) => ({ shape: shapeOf(id), data: new Float64Array(sizeOf(shapeOf(id))) }));
      ops[op].reference(given, attrs, made);
      outputs.forEach((id, i) => keep(id, made[i].data));
    }
    const outputs = Object.fromEntries(graph.outputs.map(({ name, value }) => [name, values.get(value)]));
    if (commit === undefined || commit(outputs))
      for (const { parameter, value } of graph.updates) await state.write(parameter, values.get(value));
    return outputs;
  };
  return { run, memoryBytes: 0, dispose: () => {} };
};
const capabilities = (ops) => ({ ops: Object.keys(ops), limits: [], dtypes: ['f32', 'i32'], maxTensorBytes: null });
const backend = (name, change) => ({
  name,
  summary: name,
  capabilities: async () => capabilities({}),
  probe: async () => ({ kind: 'here', device: 'none', versions: {}, limits: {} }),
  create: async ({ ops }) => {
    const own = change(ops);
    return {
      name,
      capabilities: capabilities(own),
      createState: stateOf,
      compile: async (graph, { batch, state }) => executable(own, graph, batch, state),
      dispose: () => {},
    };
  },
});
const transposed = ({ shape, data }) => {
  const [height, width, channels, filters] = shape;
  const block = channels * filters;
  return {
    shape,
    data: data.map((_, i) => data[(Math.floor(i / block) % width * height + Math.floor(i / block / width)) * block + i % block]),
  };
};
const turned = (ops) => ({
  ...ops,
  conv: {
    ...ops.conv,
    reference: ([x, kernel, ...rest], attrs, outputs) => ops.conv.reference([x, transposed(kernel), ...rest], attrs, outputs),
  },
});
export default { name: 'own', backends: [backend('own', (ops) => ops), backend('turned', turned)] };
`;

const model = `net Small
input 8x8x1
| conv 2x1x1 | relu
| conv 3x3x3 pad 1 as second | relu | dropout 0.2
| dense 4 | softmax
train { batch 4  seed 2 }
`;

let folder = '';
const run = (...args: readonly string[]) => spawnCli(args, { cwd: folder });

beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'convlang.config'), 'use plugin "./own.mjs"\n');
  await writeFile(join(folder, 'own.mjs'), plugin);
  await writeFile(join(folder, 'small.conv'), model);
});

describe('convlang compare', () => {
  it('says that backends agree, and how closely', async () => {
    const { status, stdout, stderr } = await run(
      'compare',
      'small.conv',
      '--backends',
      'ts,own',
      '--steps',
      '2',
    );
    expect(stderr).toBe('');
    expect(stdout).toContain(
      'Small: ts, own; the first forward pass and 2 steps of 4 made-up images, seed 2\n',
    );
    expect(stdout).toContain('all agree with ts\n');
    expect(status).toBe(0);
  });

  it('prints JSON', async () => {
    const { status, stdout } = await run(
      'compare',
      ...['small.conv', '--backends', 'ts,own', '--steps', '1', '--seed', '9', '--data', 'digits', '--json'],
    );
    // Digits are 28x28.
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, diagnostics: [{ code: 'E605' }] });
    const good = await run(
      'compare',
      'small.conv',
      '--backends',
      'ts,own',
      '--steps',
      '1',
      '--seed',
      '9',
      '--json',
    );
    expect(JSON.parse(good.stdout)).toMatchObject({
      ok: true,
      agreed: true,
      ...{ reference: 'ts', steps: 1, batch: 4, seed: 9, data: 'synthetic', finding: null, file: null },
      backends: [{ name: 'own', lossDrift: 0 }],
    });
  });

  it('names the layer that differs, shows the patch, and writes a model that shows it again', async () => {
    const { status, stdout } = await run('compare', 'small.conv', '--backends', 'ts,own,turned');
    expect(status).toBe(1);
    expect(stdout).toContain(
      'turned first differs from ts in layer second (conv), in the first forward pass\n' +
        '  small.conv:4:3  conv 3x3x3 pad 1\n' +
        '  the op conv differs, its inputs being the same\n',
    );
    expect(stdout).toMatch(/second\[\d, \d, \d, \d\] of 4x8x8x3 is \S+ on turned, \S+ on ts; allowed/);
    expect(stdout).toMatch(/float64 gives \S+: ts is right/);
    expect(stdout).toMatch(
      /relu1, sample \d, channel 0 of 2\n +\d +\d +\d\n +\d( +\S+){3}\n +\d( +\S+){3}\n/,
    );
    expect(stdout).toContain('convlang compare Small-minimal.conv --backends ts,turned --steps 0\n');

    const text = await readFile(join(folder, 'Small-minimal.conv'), 'utf8');
    expect(text).toMatch(/^input [12]x[12]x1 \| conv 1x3x3 pad 1\n/);
    const again = await run(
      ...['compare', 'Small-minimal.conv', '--backends', 'ts,turned', '--steps', '0', '--out', 'again.conv'],
    );
    expect(again.status).toBe(1);
    expect(again.stdout).toContain('turned first differs from ts in layer conv1 (conv)');

    const taken = ['compare', 'small.conv', '--backends', 'ts,turned', '--steps', '0'];
    expect((await run(...taken)).stdout).toContain('Small-minimal-2.conv is the smallest model');
    const twice = await run(...taken, '--out', 'again.conv');
    expect(twice.status).toBe(1);
    expect(twice.stderr).toContain('E540 again.conv is already there and is not overwritten');
  });

  it('refuses what it cannot compare', async () => {
    const one = await run('compare', 'small.conv', '--backends', 'ts');
    expect(one).toMatchObject({ status: 2, stdout: '' });
    expect(one.stderr).toContain('--backends needs two or more, such as ts,node');
    const twice = await run('compare', 'small.conv', '--backends', 'ts,own,ts');
    expect(twice).toMatchObject({ status: 2 });
    expect(twice.stderr).toContain('--backends names ts twice');
    const none = await run('compare', 'small.conv', '--backends', 'ts,cuda');
    expect(none).toMatchObject({ status: 2 });
    expect(none.stderr).toContain('there is no backend cuda');
    expect(await run('compare', 'small.conv')).toMatchObject({ status: 2 });
  });

  it('says when the data of the file is not here', async () => {
    await writeFile(join(folder, 'far.conv'), `${model}data { source mnist "nowhere/" }\n`);
    const { status, stdout, stderr } = await run(
      'compare',
      'far.conv',
      '--backends',
      'ts,own',
      '--steps',
      '0',
    );
    expect(status).toBe(0);
    expect(stderr).toContain("the file's data (mnist) cannot be opened; made-up images take its place\n");
    expect(stdout).toContain('made-up images');
  });
});
