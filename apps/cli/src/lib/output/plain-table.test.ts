import { describe, expect, it } from 'vitest';
import { fittingTable } from './plain-table.js';

describe('a table that must fit', () => {
  const head = ['', 'train', 'validation'];
  const rows = [
    ['samples', '80', '20'],
    ['heights', '50 to 500, median 374', ''],
  ];

  it('is one where there is room', () => {
    expect(fittingTable(head, rows, 44)).toBe(
      [
        '                         train  validation',
        'samples                     80          20',
        'heights  50 to 500, median 374',
      ].join('\n'),
    );
  });

  it('has its cells below each other where there is none, without those that are empty', () => {
    expect(fittingTable(head, rows, 41)).toBe(
      ['samples', '  train: 80', '  validation: 20', 'heights', '  train: 50 to 500, median 374'].join('\n'),
    );
  });
});
