import { describe, expect, it } from 'vitest';
import { messageOf, report } from './report.js';

describe('report', () => {
  it('gives counts their nouns, for one and for many', () => {
    const said = (count: number | string): string => report('E522', { count, percent: 10 }, null).message;
    expect(said(1)).toBe('1 sample cannot be split into training and validation at 10 %');
    expect([said(0), said('1,000')].map((text) => text.split(' cannot')[0])).toEqual([
      '0 samples',
      '1,000 samples',
    ]);
  });

  it('gives the sentence of a code without numbers', () => {
    expect(messageOf('E522')).toBe(
      '{count} samples cannot be split into training and validation at {percent} %',
    );
  });
});
