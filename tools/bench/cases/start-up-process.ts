import { engines } from '../bench-engine.js';
import { loadModel, randomNumbers, startValues } from '../load-model.js';

// One process of the start-up benchmark: its last line is the time from here to the first result, without what both sides
// need alike: the model's graph and numbers.
const [side, name] = process.argv.slice(2);
const engine = engines.find((each) => each.name === name);
if (engine === undefined) throw new Error(`no backend ${name ?? ''}`);
const model = await loadModel('lenet5');
const values = startValues(model);
const images = randomNumbers('images', [1, 32, 32, 1]);

const start = performance.now();
if (side === 'own') {
  const { createForward } = await import('../own-side.js');
  await (
    await createForward(await engine.create(), model, values, images)
  )();
} else {
  await engine.startPeer();
  const { createLayersSide } = await import('../peers/layers-side.js');
  await createLayersSide(model, values, null).forward(images);
}
process.stdout.write(`${performance.now() - start}\n`, () => process.exit(0));
