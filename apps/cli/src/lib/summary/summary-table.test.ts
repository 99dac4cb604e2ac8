import { compileOrThrow } from '@convlang/compiler';
import { foldLayers, summarize } from '@convlang/inspect';
import { describe, expect, it } from 'vitest';
import { summaryTable } from './summary-table.js';

function table(text: string, width: number, depth = Infinity): readonly string[] {
  const { graph } = compileOrThrow(text);
  return summaryTable(foldLayers(graph, summarize(graph).layers, depth), width).split('\n');
}

const wide = `block stem_of_the_network(channels, window) { conv (channels)x(window)x(window) stride 2 pad 3 round floor | relu }
input 224x224x3 | stem_of_the_network(64, 7) as the_name_of_the_stem | maxpool 2`;

describe('summaryTable', () => {
  it('keeps within 80 columns: leaves columns out first, then cuts names', () => {
    const lines = table(wide, 80);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines[0]).toMatch(/^layer +output +kernel +stride +pads +params +MACs/);
    expect(lines.join('\n')).toContain('3 3 3 3');
  });

  it('shows memory, receptive field and jump where there is room', () => {
    const [head, , , conv] = table(wide, 160);
    expect(head).toMatch(/params +MACs +memory +field +jump$/);
    expect(conv).toMatch(/^ {2}the_name_of_the_stem\/conv1 .* 9,472 +118,013,952 +3.06 MiB +7x7 +2$/);
  });

  it('sums what is folded', () => {
    const lines = table(wide, 120, 0);
    expect(lines).toHaveLength(4);
    expect(lines[2]).toMatch(/^the_name_of_.* 112x112x64 +2 layers +9,472 +118,013,952/);
  });

  it('shows columns that tell nothing of these layers only when they do', () => {
    const plain = table('input 8x8x4 | conv 4x3x3', 200)[0];
    expect(plain).not.toMatch(/dilation|groups|state|unread/);
    const full = table(
      'input 9x9x4 | conv 4x3x3 dilate 2 groups 2 bias off | bn | maxpool 2 round floor',
      200,
    )[0];
    expect(full).toMatch(/dilation +groups +params +state +MACs +memory +field +jump +unread$/);
  });
});
