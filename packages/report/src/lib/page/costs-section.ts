import { formatBytes, formatFigure } from '@convlang/diagnostics';
import type { LayerCost, RunReport } from '../run-report.js';
import { heading, nothing, paragraph, together, type Block } from './block.js';
import { countText } from './count-text.js';
import { table } from './table.js';

/** Time and memory of each layer. */
export function costsSection({ layers, run }: Pick<RunReport, 'layers' | 'run'>): Block {
  if (layers.length === 0) return nothing;
  const all = layers.reduce((sum, { ms }) => sum + (ms ?? 0), 0);
  const isTimed = layers.some(({ ms }) => ms !== null);
  const told = `For a batch of ${run.batch}: what the outputs take, ${
    isTimed
      ? 'and a forward and a backward pass. A layer that ran along with another has its time there.'
      : `and no times, which the backend ${run.backend} does not tell.`
  }`;
  const columns = [
    { title: 'layer' },
    { title: 'kind' },
    { title: 'output' },
    { title: 'parameters', isNumber: true },
    { title: 'memory', isNumber: true },
    ...(isTimed
      ? [
          { title: 'time', isNumber: true },
          { title: 'share', isNumber: true },
        ]
      : []),
  ];
  const rows = layers.map(({ name, kind, shape, parameters, bytes, ms }) => [
    name,
    kind,
    shape.join('x'),
    countText(parameters),
    formatBytes(bytes),
    ...(isTimed ? timeCells(ms, all) : []),
  ]);
  return together([
    heading(2, 'Time and memory'),
    paragraph(told, 'muted'),
    table('time and memory of each layer', columns, rows),
  ]);
}

function timeCells(ms: LayerCost['ms'], all: number): readonly string[] {
  const time = ms ?? 0;
  return [`${formatFigure(Number(time.toFixed(3)))} ms`, `${((100 * time) / (all || 1)).toFixed(1)} %`];
}
