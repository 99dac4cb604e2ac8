// A view: `convlang see` shows it beside its own. Here how many numbers of each layer are 0 for a picture.
import { defineView } from '@convlang/views';
import { definePlugin } from '@convlang/plugin';

const silent = defineView({
  name: 'silent',
  summary: 'How much of each layer is silent: the share of its numbers that are 0.',
  version: 1,
  needs: ['network', 'sample'],
  compute: async ({ network, sample }) => {
    const names = network.model.graph.layers.map(({ name }) => name);
    const activations = await network.activations(sample, names);
    const layers = names.map((name) => {
      const { data } = activations[name];
      return { name, share: data.filter((value) => value === 0).length / data.length };
    });
    return { layers };
  },
  pictures: () => [],
  text: ({ layers }) => layers.map(({ name, share }) => `${name} ${(100 * share).toFixed(1)} %`),
});

export default definePlugin({ name: 'silent', views: { silent } });
