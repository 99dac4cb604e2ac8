import { sizesOf } from '@convlang/ir';
import { engines } from '../bench-engine.js';
import { loadModel, randomNumbers, startValues } from '../load-model.js';

// One process of the start-up benchmark: its last line is the time from here to the first result, without what both sides
// need alike: the model's graph and numbers. As side `compile` it is the time of ours without what is loaded.
const [side, name, network = ''] = process.argv.slice(2);
const engine = engines.find((each) => each.name === name);
if (engine === undefined) throw new Error(`no backend ${name ?? ''}`);
const model = await loadModel(network);
const values = startValues(model);
const images = randomNumbers('images', [1, ...sizesOf(model, model.inputs[0]?.value)]);

let start = performance.now();
if (side === 'peer') {
  await engine.startPeer();
  const { createLayersSide } = await import('../peers/layers-side.js');
  await createLayersSide(model, values, null).forward(images);
} else {
  const { createForward } = await import('../own-side.js');
  const backend = await engine.create();
  if (side === 'compile') start = performance.now();
  await (
    await createForward(backend, model, values, images)
  )();
}
process.stdout.write(`${performance.now() - start}\n`, () => process.exit(0));
