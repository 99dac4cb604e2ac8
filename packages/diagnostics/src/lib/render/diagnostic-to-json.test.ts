import { expect, it } from 'vitest';
import { diagnosticToJson, report } from '../../index.js';

const source = 'input 224x224x3\n| conv 96x11x11 stride 4';

it('gives lines, columns, offsets and edits under every key', () => {
  const span = { file: 'a.conv', start: 18, end: 22 };
  const fix = {
    title: 'round floor',
    result: '54x54x96',
    edits: [{ span: { ...span, start: 40, end: 40 }, text: ' round floor' }],
  };
  const diagnostic = report('E203', {}, span, { label: 'conv', fixes: [fix] });
  expect(diagnosticToJson(diagnostic, () => source)).toEqual({
    code: 'E203',
    severity: 'error',
    message: 'window does not fit a whole number of times',
    file: 'a.conv',
    line: 2,
    column: 3,
    endLine: 2,
    endColumn: 7,
    start: 18,
    end: 22,
    label: 'conv',
    notes: [],
    chain: [],
    related: [],
    fixes: [
      {
        title: 'round floor',
        result: '54x54x96',
        edits: [{ file: 'a.conv', start: 40, end: 40, text: ' round floor' }],
      },
    ],
  });
});

it('has null lines without the text, and a null file without a place', () => {
  const span = { file: 'a.conv', start: 18, end: 22 };
  expect(diagnosticToJson(report('E203', {}, span), () => undefined)).toMatchObject({
    file: 'a.conv',
    line: null,
    start: 18,
  });
  expect(diagnosticToJson(report('E203', {}, null), () => source)).toMatchObject({
    file: null,
    line: null,
    start: null,
  });
});
