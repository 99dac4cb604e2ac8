import type { Profile } from '@convlang/inspect';
import { expect, it } from 'vitest';
import { renderProfile } from '../../index.js';
import { malformedXml } from '../../testing/malformed-xml.js';

const cost = { operations: 4e6, read: 2048, written: 1024 };
const profile: Profile = {
  name: 'A <small> one',
  batch: 2,
  runs: 3,
  ...cost,
  ms: 4,
  restMs: 1,
  msThere: 4,
  steps: [],
  layers: [
    { layer: 'c1', fused: ['relu1'], steps: 1, ...cost, ms: 2 },
    { layer: null, fused: [], steps: 1, ...cost, operations: 0, ms: 1 },
  ],
  kernels: [],
};

it('draws a bar for each layer, as long as its time', () => {
  const svg = renderProfile(profile, 8e9);
  expect(malformedXml(svg)).toBeNull();
  const widths = [...svg.matchAll(/<rect class="badge"[^>]* width="([\d.]+)"/g)].map(([, width]) =>
    Number(width),
  );
  expect(widths).toHaveLength(3);
  expect(widths[0]).toBe(2 * Number(widths[1]));
  expect(widths[2]).toBe(widths[1]);
  // Four million operations in two milliseconds, of eight thousand million a second.
  expect(svg).toContain('2 ms, 50.0 %, 2 GFLOP/s, 25 % of peak');
  for (const text of ['A &lt;small&gt; one', 'c1 +relu1', '(loss and update)', '2 KiB read, 1 KiB written'])
    expect(svg).toContain(text);
});
