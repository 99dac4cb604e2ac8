import { models } from '@convlang/models';
import type { Graph } from '@convlang/ir';
import { describe, expect, it } from 'vitest';
import { createPicture, type Picture } from '../../index.js';
import { networkOf, publishedNetwork, windingNetwork } from '../../testing/networks.js';

/** Who feeds whom, from the values alone. */
function linksOf(graph: Graph): readonly { readonly from: string; readonly to: string }[] {
  const maker = new Map<number, string>();
  return graph.layers.flatMap(({ name, inputs, output }) => {
    const links = inputs.flatMap((value) => maker.get(value) ?? []).map((from) => ({ from, to: name }));
    maker.set(output, name);
    return links;
  });
}

/** Layers that are not found once in a node or in a fold that says how many. */
function lostLayers(graph: Graph, { nodes, boxes }: Picture): readonly string[] {
  const shown = nodes.flatMap(({ layers }) => layers);
  const folded = new Set(boxes.filter(({ times }) => times > 1).flatMap(({ layers }) => layers));
  return graph.layers
    .map(({ name }) => name)
    .filter((name) => {
      const times = shown.filter((other) => other === name).length;
      return times > 1 || (times === 0 && !folded.has(name));
    });
}

/** Links between layers that are not drawn, nor inside a node or a fold. */
function lostLinks(graph: Graph, { nodes, boxes, edges }: Picture): readonly unknown[] {
  const nodeOf = new Map(nodes.flatMap((node) => node.layers.map((layer) => [layer, node.id] as const)));
  const folds = boxes.filter(({ times }) => times > 1);
  const reaches = (from: string, to: string): boolean =>
    edges.some(
      (edge) =>
        edge.to === to &&
        (edge.from === from ||
          (edge.from.endsWith('/after') && edges.some((e) => e.from === from && e.to === edge.from))),
    );
  return linksOf(graph).filter(({ from, to }) => {
    if (
      folds.some(
        ({ layers }) => layers.includes(from) && layers.includes(to) && !(nodeOf.has(from) && nodeOf.has(to)),
      )
    )
      return false;
    const target = nodeOf.get(to);
    const source = nodeOf.get(from);
    // What the last of equal blocks hands on comes from the nodes of the first.
    const sources =
      source === undefined
        ? nodes.filter((node) =>
            folds.some((box) => box.layers.includes(from) && box.layers.includes(node.layers[0] ?? '')),
          )
        : nodes.filter(({ id }) => id === source);
    return target !== undefined && !sources.some(({ id }) => id === target || reaches(id, target));
  });
}

describe('the picture of each published network', () => {
  it.each(models.map(({ name }) => name))(
    '%s has every layer and every link, folded, closed and unfolded',
    (name) => {
      const graph = publishedNetwork(name);
      for (const options of [{}, { depth: 0 }, { depth: Infinity }]) {
        const picture = createPicture(graph, options);
        expect(lostLayers(graph, picture)).toEqual([]);
        expect(lostLinks(graph, picture)).toEqual([]);
        expect(picture.layers).toBe(graph.layers.length);
      }
    },
  );
});

describe('createPicture', () => {
  it('folds activations, normalisation and dropout into the layer that they follow', () => {
    const { nodes } = createPicture(
      networkOf(
        'input 8x8x3 | conv 4x3x3 stride 1 bias off | bn | relu | dense 5 | relu | dropout 0.5 | dense 2 | softmax',
      ),
    );
    expect(nodes.map(({ word, settings, tags, shape }) => [word, settings, tags.join(' '), shape])).toEqual([
      ['input', '', '', '8x8x3'],
      ['conv', '4x3x3', 'bn relu', '6x6x4'],
      ['dense', '5', 'relu dropout 0.5', '5'],
      ['dense', '2', 'softmax', '2'],
    ]);
  });

  it('shows a layer by itself when something reads what comes before it', () => {
    const { nodes } = createPicture(
      networkOf('input 4x4x2 | conv 2x1x1 | parallel add { - relu  - skip } | dense 2'),
    );
    expect(nodes.map(({ word }) => word)).toEqual(['input', 'conv', 'relu', 'add', 'dense']);
  });

  it('folds the dense blocks of DenseNet-121 and says what comes out of the last', () => {
    const { boxes, nodes } = createPicture(publishedNetwork('densenet121'));
    expect(boxes.filter(({ times }) => times > 1).map(({ call, times }) => [call, times])).toEqual([
      ['layer()', 6],
      ['layer()', 12],
      ['layer()', 24],
      ['layer()', 16],
    ]);
    expect(nodes.filter(({ form }) => form === 'after').map(({ word, shape }) => [word, shape])).toEqual([
      ['after 6', '56x56x256'],
      ['after 12', '28x28x512'],
      ['after 24', '14x14x1024'],
      ['after 16', '7x7x1024'],
    ]);
  });

  it('has the blocks of GoogLeNet under their names, and its side heads as taps', () => {
    const { boxes } = createPicture(publishedNetwork('googlenet'));
    expect(boxes.map(({ name, isTap }) => (isTap ? `(${name ?? ''})` : name))).toEqual([
      ...['i3a', 'i3b', 'i4a', '(aux1)', 'i4b', 'i4c', 'i4d', '(aux2)', 'i4e', 'i5a', 'i5b'],
    ]);
    expect(boxes.find(({ name }) => name === 'aux1')?.call).toBe('aux()');
  });

  it('closes blocks below the depth', () => {
    const { nodes, boxes } = createPicture(publishedNetwork('resnet50'), { depth: 0 });
    expect(boxes).toEqual([]);
    expect(
      nodes.filter(({ form }) => form === 'block').map(({ word, layers }) => [word, layers.length]),
    ).toEqual([
      ['stage(3, 64, 1)', 32],
      ['stage(4, 128, 2)', 42],
      ['stage(6, 256, 2)', 62],
      ['stage(3, 512, 2)', 32],
    ]);
  });

  it('folds repeats in repeats', () => {
    const { boxes } = createPicture(networkOf(windingNetwork));
    expect(boxes.filter(({ times }) => times > 1).map(({ call, times, box }) => [call, times, box])).toEqual([
      ['pair(8)', 2, null],
      ['half(8)', 3, '#1'],
    ]);
  });

  it('is the same of a graph that was written as JSON and read again', () => {
    const graph = networkOf(windingNetwork);
    const read = JSON.parse(JSON.stringify(graph)) as Graph;
    expect(createPicture(graph).boxes.some(({ times }) => times > 1)).toBe(true);
    expect(createPicture(read)).toEqual(createPicture(graph));
  });

  it('is plain data', () => {
    const picture = createPicture(publishedNetwork('lenet5'));
    expect(JSON.parse(JSON.stringify(picture))).toEqual(picture);
  });
});
