import { beforeAll, describe, expect, it } from 'vitest';
import { createPicture, layOut, renderSvg, type Area, type Drawing, type Picture } from '../../index.js';
import { networkOf, publishedNetwork, windingNetwork } from '../../testing/networks.js';
import { malformedXml } from '../../testing/malformed-xml.js';

const cases = [
  ['lenet5', {}],
  ['googlenet', {}],
  ['densenet121', {}],
  ['densenet121', { depth: Infinity }],
  ['resnet50', {}],
  ['resnet152', { depth: 1 }],
  ['squeezenet1-1', {}],
  ['winding', {}],
  ['winding', { depth: Infinity }],
] as const;

/** A rectangle is less than a hair inside another: rounding. */
const HAIR = 0.5;

function overlap(a: Area, b: Area): boolean {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return wide > HAIR && high > HAIR;
}

function holds(outer: Area, inner: Area): boolean {
  return (
    inner.x >= outer.x - HAIR &&
    inner.y >= outer.y - HAIR &&
    inner.x + inner.width <= outer.x + outer.width + HAIR &&
    inner.y + inner.height <= outer.y + outer.height + HAIR
  );
}

function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));
}

/** Each straight piece of each line, as a rectangle without width. */
function segments({ lines }: Drawing): readonly { readonly line: string; readonly area: Area }[] {
  return lines.flatMap(({ from, to, points }) =>
    points.slice(1).map((b, i) => {
      const a = points[i] ?? b;
      const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
      const area = {
        x: x - 0.6,
        y: y - 0.6,
        width: Math.abs(a.x - b.x) + 1.2,
        height: Math.abs(a.y - b.y) + 1.2,
      };
      return { line: `${from} > ${to}`, area };
    }),
  );
}

describe.each(cases)('the drawing of %s %o', (name, options) => {
  let picture: Picture;
  let drawing: Drawing;
  beforeAll(async () => {
    picture = createPicture(name === 'winding' ? networkOf(windingNetwork) : publishedNetwork(name), options);
    drawing = await layOut(picture);
  });

  /** Where shapes are written: 11 pixels high, at most 7 a character wide for digits. */
  const labels = (): readonly Area[] =>
    drawing.nodes
      .filter(({ node }) => node.isNewShape)
      .map(({ node, area }) => ({
        x: area.x + area.width / 2 + 5,
        y: area.y + area.height + 5,
        width: 7.1 * node.shape.length,
        height: 10,
      }));

  it('has every node and box of the picture', () => {
    expect(drawing.nodes.map(({ node }) => node)).toEqual(picture.nodes);
    expect(drawing.boxes.map(({ box }) => box)).toEqual(picture.boxes);
  });

  it('overlaps no two nodes, shapes or titles', () => {
    const areas = [
      ...drawing.nodes.map(({ node, area }) => ({ id: node.id, area })),
      ...drawing.boxes.map(({ box, title }) => ({ id: `title of ${box.id}`, area: title })),
      ...labels().map((area, i) => ({ id: `label ${i}`, area })),
    ];
    expect(
      pairs(areas)
        .filter(([a, b]) => overlap(a.area, b.area))
        .map(([a, b]) => [a.id, b.id]),
    ).toEqual([]);
  });

  it('has nodes and inner boxes inside their boxes, and everything inside the drawing', () => {
    const areaOf = new Map(drawing.boxes.map(({ box, area }) => [box.id, area]));
    const page = { x: 0, y: 0, width: drawing.width, height: drawing.height };
    const things = [
      ...drawing.nodes.map(({ node, area }) => ({ id: node.id, box: node.box, area })),
      ...drawing.boxes.map(({ box, area }) => ({ id: box.id, box: box.box, area })),
      ...drawing.boxes.map(({ box, title }) => ({ id: `title of ${box.id}`, box: box.id, area: title })),
    ];
    expect(
      things.filter(({ box, area }) => !holds(areaOf.get(box ?? '') ?? page, area)).map(({ id }) => id),
    ).toEqual([]);
    expect(labels().filter((area) => !holds(page, area))).toEqual([]);
    const strangers = drawing.boxes.flatMap(({ box, area }) =>
      things.filter((thing) => thing.box === box.box && thing.id !== box.id && overlap(thing.area, area)),
    );
    expect(strangers).toEqual([]);
  });

  it('leads no line through a node, a shape or a title', () => {
    const solid = [
      ...drawing.nodes.map(({ node, area }) => ({ id: node.id, area })),
      ...drawing.boxes.map(({ box, title }) => ({ id: `title of ${box.id}`, area: title })),
      ...labels().map((area, i) => ({ id: `label ${i}`, area })),
    ].map(({ id, area: { x, y, width, height } }) => ({
      id,
      // Lines end at the edge.
      area: { x: x + 1, y: y + 1, width: width - 2, height: height - 2 },
    }));
    const crossed = segments(drawing).flatMap(({ line, area }) =>
      solid.filter((thing) => overlap(thing.area, area)).map(({ id }) => [line, id]),
    );
    expect(crossed).toEqual([]);
  });

  it('leads lines straight across and down, from the foot of one thing to the head of another', () => {
    const places = new Map([
      ...drawing.nodes.map(({ node, area }) => [node.id, area] as const),
      ...drawing.boxes.map(({ box, title }) => [box.id, title] as const),
    ]);
    const boxes = new Map(drawing.boxes.map(({ box, area }) => [box.id, area]));
    const wrong = drawing.lines.filter(({ from, to, points }) => {
      const [source, target, first, last] = [places.get(from), places.get(to), points[0], points.at(-1)];
      if (source === undefined || target === undefined || first === undefined || last === undefined)
        return true;
      const isSlanted = points.some((b, i) => {
        const a = points[i - 1] ?? b;
        return Math.abs(a.x - b.x) > HAIR && Math.abs(a.y - b.y) > HAIR;
      });
      const head = boxes.get(to)?.y ?? target.y;
      const starts =
        Math.abs(first.x - source.x - source.width / 2) < HAIR &&
        Math.abs(first.y - source.y - source.height) < HAIR;
      const ends = Math.abs(last.x - target.x - target.width / 2) < HAIR && Math.abs(last.y - head) < HAIR;
      return isSlanted || !starts || !ends;
    });
    expect(wrong).toEqual([]);
  });

  it('draws every edge, through the titles of blocks where it enters them', () => {
    const isBox = new Set(picture.boxes.map(({ id }) => id));
    const arrives = (at: string, to: string): boolean =>
      drawing.lines.some(
        (line) => line.from === at && (line.to === to || (isBox.has(line.to) && arrives(line.to, to))),
      );
    expect(picture.edges.filter(({ from, to }) => !arrives(from, to))).toEqual([]);
    // And nothing that is no edge: what feeds a title, and what it leads to, belong together.
    const feeders = (id: string): readonly string[] =>
      drawing.lines
        .filter(({ to }) => to === id)
        .flatMap(({ from }) => (isBox.has(from) ? feeders(from) : [from]));
    const drawn = picture.nodes.flatMap(({ id }) => feeders(id).map((from) => `${from} > ${id}`));
    const known = new Set(picture.edges.map(({ from, to }) => `${from} > ${to}`));
    expect(drawn.filter((edge) => !known.has(edge))).toEqual([]);
  });

  // In the winding network two lines run side by side nearly everywhere, and columns are cut where there is one.
  if (name !== 'winding')
    it('is no tower when it is long, and no strip', () => {
      if (drawing.height > 1100) expect(drawing.width / drawing.height).toBeGreaterThan(0.5);
      expect(drawing.width / drawing.height).toBeLessThan(3);
    });

  it('is well-formed XML as SVG, with all layers, a title and a description', () => {
    const svg = renderSvg(drawing);
    expect(malformedXml(svg)).toBeNull();
    expect(svg).toMatch(/<title id="title">[^<]+<\/title>\s*<desc id="desc">[\d,]+ layers, /);
    const named = [...svg.matchAll(/data-layers="([^"]*)"/g)].flatMap(([, list = '']) => list.split(' '));
    expect(named.filter((layer) => layer !== '')).toEqual(picture.nodes.flatMap(({ layers }) => layers));
  });

  it('is the same each time', async () => {
    expect(renderSvg(await layOut(picture))).toBe(renderSvg(drawing));
  });
});

it('escapes what XML keeps for itself', async () => {
  const graph = networkOf('net A\ninput 4x4x1 | conv 2x3x3');
  const svg = renderSvg(await layOut({ ...createPicture(graph), name: '<a & "b">' }));
  expect(malformedXml(svg)).toBeNull();
  expect(svg).toContain('&lt;a &amp; &quot;b&quot;&gt;');
});

it('draws a thousand layers in a row, and refuses more before anything is placed', async () => {
  const chain = (count: number) => createPicture(networkOf(`input 4 | repeat ${count} { flatten }`));
  const drawing = await layOut(chain(999));
  expect(drawing.nodes).toHaveLength(1000);
  await expect(layOut(chain(1000))).rejects.toThrow(
    'E408 the picture has 1001 parts side by side in the network, more than the limit of 1000',
  );
});
