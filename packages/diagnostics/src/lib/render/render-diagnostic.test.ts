import { describe, expect, it } from 'vitest';
import { renderDiagnostic, report, type Diagnostic, type Span } from '../../index.js';

const alexnet = [
  'net AlexNet',
  '',
  'input 224x224x3',
  '| conv 96x11x11 stride 4 | relu | maxpool 3 stride 2',
  '',
].join('\n');

function spanOf(source: string, part: string, file = 'net.conv'): Span {
  const start = source.indexOf(part);
  if (start === -1) throw new Error(`no ${part} in the source`);
  return { file, start, end: start + part.length };
}

function e203(source: string, part: string, extras: Partial<Diagnostic> = {}): Diagnostic {
  return { ...report('E203', {}, spanOf(source, part)), ...extras };
}

function lines(diagnostic: Diagnostic, source: string, width = 100): readonly string[] {
  return renderDiagnostic(diagnostic, (file) => (file === 'net.conv' ? source : undefined), { width }).split(
    '\n',
  );
}

describe('renderDiagnostic', () => {
  it('prints sentence, place, frame, formula and aligned fixes', () => {
    const diagnostic = e203(alexnet, 'conv 96x11x11 stride 4', {
      label: 'conv (stage 2), height and width',
      notes: ['(W - F + 2P)/S + 1 = (224 - 11 + 0)/4 + 1 = 54.25'],
      fixes: [
        { title: 'input 227x227x3', result: '55x55x96', edits: [] },
        { title: 'pad top 1 bottom 2 left 1 right 2', result: '55x55x96', edits: [] },
        { title: 'round floor', result: '54x54x96   (the last row and column are never read)', edits: [] },
      ],
    });
    expect(lines(diagnostic, alexnet)).toEqual([
      'E203 window does not fit a whole number of times                                        net.conv:4:3',
      '   4 | | conv 96x11x11 stride 4 | relu | maxpool 3 stride 2',
      '         ^^^^^^^^^^^^^^^^^^^^^^ conv (stage 2), height and width',
      '  (W - F + 2P)/S + 1 = (224 - 11 + 0)/4 + 1 = 54.25',
      '  fix 1  input 227x227x3                        -> 55x55x96',
      '  fix 2  pad top 1 bottom 2 left 1 right 2      -> 55x55x96',
      '  fix 3  round floor                            -> 54x54x96   (the last row and column are never read)',
    ]);
  });

  it('puts the place two spaces after a sentence that leaves no room', () => {
    expect(lines(e203(alexnet, 'conv'), alexnet, 50)[0]).toBe(
      'E203 window does not fit a whole number of times  net.conv:4:3',
    );
  });

  it('shows parts inside the span in place of the frame, with the chain above and the notes in one column', () => {
    const source = 'parallel add {\n  - conv 8x3x3\n  - skip\n}\n| stage(2)';
    const diagnostic = e203(source, source.slice(0, source.indexOf('}') + 1), {
      chain: [
        { text: 'stage(2)', span: spanOf(source, 'stage(2)') },
        { text: 'parallel add', span: spanOf(source, 'parallel add') },
      ],
      related: [
        { span: spanOf(source, 'conv 8x3x3'), note: '28x28x128' },
        { span: spanOf(source, 'skip'), note: '56x56x64' },
      ],
    });
    expect(lines(diagnostic, source).slice(1)).toEqual([
      '  stage(2) at 5:3  >  parallel add at 1:1',
      '   2 |   - conv 8x3x3     28x28x128',
      '   3 |   - skip           56x56x64',
    ]);
  });

  it('shows a place elsewhere beside the frame and names another file', () => {
    const source = 'input 3 as a\n| relu as a';
    const diagnostic = e203(source, 'relu as a', {
      related: [
        { span: spanOf(source, 'input 3'), note: 'first here' },
        { span: { file: 'other.conv', start: 0, end: 1 }, note: 'and here' },
      ],
    });
    expect(lines(diagnostic, source).slice(1)).toEqual([
      '   2 | | relu as a',
      '         ^^^^^^^^^',
      '   1 | input 3 as a     first here',
      '  and here  (other.conv)',
    ]);
  });

  it('marks related places with carets when they share a line', () => {
    const source = 'input 3 as a | relu as a';
    const diagnostic = e203(source, 'relu as a', {
      related: [{ span: spanOf(source, 'input 3'), note: 'first here' }],
    });
    expect(lines(diagnostic, source).slice(1)).toEqual([
      '   1 | input 3 as a | relu as a',
      '                      ^^^^^^^^^',
      '   1 | input 3 as a | relu as a',
      '       ^^^^^^^ first here',
    ]);
  });

  it('shows the first and the last line of a long span', () => {
    const source = 'a {\n  b\n  c\n  }';
    expect(lines(e203(source, source, { label: 'here' }), source).slice(1)).toEqual([
      '   1 | a {',
      '       ^^^',
      '     ...',
      '   4 |   }',
      '         ^ here',
    ]);
  });

  it('aligns carets below tabs, wide and combining characters', () => {
    const source = '\t层e\u0301🙂 bad';
    expect(lines(e203(source, 'bad'), source).slice(1)).toEqual([
      '   1 |     层e\u0301🙂 bad',
      '                 ^^^',
    ]);
  });

  it('counts no column for the carriage return of CRLF', () => {
    const source = 'input 3\r\n| bad\r\n';
    expect(lines(e203(source, 'bad\r\n'), source).slice(1)).toEqual(['   2 | | bad', '         ^^^']);
  });

  it('marks an empty span with one caret, at the end of the text too', () => {
    const span = { file: 'net.conv', start: 7, end: 7 };
    expect(lines(report('E203', {}, span), 'input 3').slice(1)).toEqual([
      '   1 | input 3',
      '              ^',
    ]);
  });

  it('cuts a very long line around the caret', () => {
    const source = `${'a'.repeat(500_000)}BAD${'b'.repeat(500_000)}`;
    const [, frame, carets] = lines(e203(source, 'BAD', { label: 'here' }), source, 60);
    expect(frame).toBe(`   1 | …${'a'.repeat(17)}BAD${'b'.repeat(31)}…`);
    expect(carets).toBe(`${' '.repeat(25)}^^^ here`);
  });

  it('says below the carets what has no room behind them', () => {
    const source = `${'a'.repeat(25)} BAD`;
    const label = 'what is wrong with it';
    expect(lines(e203(source, 'BAD', { label }), source, 40).slice(1)).toEqual([
      `   1 | ${source}`,
      `${' '.repeat(33)}^^^`,
      `${' '.repeat(19)}${label}`,
    ]);
  });

  it('cuts only at the side that goes over', () => {
    const source = `BAD${'b'.repeat(100)}`;
    expect(lines(e203(source, 'BAD'), source, 40)[1]).toBe(`   1 | BAD${'b'.repeat(29)}…`);
    const other = `${'a'.repeat(100)}BAD`;
    expect(lines(e203(other, 'BAD'), other, 40)[1]).toBe(`   1 | …${'a'.repeat(29)}BAD`);
  });

  it('keeps the source and the message from steering the terminal', () => {
    const source = 'input \u001b[2J\u202e3';
    const text = renderDiagnostic(e203(source, '3', { label: '\u001b]0;x\u0007' }), () => source);
    // eslint-disable-next-line no-control-regex -- what must not come through
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(text).toContain(String.raw`input \u{1b}[2J\u{202e}3`);
  });

  it('leaves the frame out when the text is not at hand, and the place when there is none', () => {
    expect(renderDiagnostic(e203(alexnet, 'conv'), () => undefined)).toMatch(/^E203 .* {2,}net\.conv$/);
    expect(renderDiagnostic(report('E203', {}, null), () => undefined)).toBe(
      'E203 window does not fit a whole number of times',
    );
  });

  it('shortens a long chain in its middle and wraps it', () => {
    const chain = Array.from({ length: 100 }, (_, at) => ({
      text: `b${at}()`,
      span: spanOf(alexnet, 'conv'),
    }));
    const text = lines(e203(alexnet, 'conv', { chain }), alexnet, 60);
    expect(text.slice(1, 4)).toEqual([
      '  b0() at 4:3  >  b1() at 4:3  >  b2() at 4:3',
      '    >  b3() at 4:3  >  92 more  >  b96() at 4:3',
      '    >  b97() at 4:3  >  b98() at 4:3  >  b99() at 4:3',
    ]);
  });

  it('adds ANSI colours only when asked', () => {
    const plain = renderDiagnostic(e203(alexnet, 'conv'), () => alexnet);
    const coloured = renderDiagnostic(e203(alexnet, 'conv'), () => alexnet, { colour: true });
    expect(plain).not.toContain('\u001b');
    expect(coloured).toContain('\u001b[1;31mE203\u001b[0m');
    // eslint-disable-next-line no-control-regex -- ANSI colours
    expect(coloured.replace(/\u001b\[[\d;]*m/g, '')).toBe(plain);
  });
});
