import { describe, expect, it } from 'vitest';
import { compile } from '@convlang/compiler';
import { completeExpectations, type CompletedExpectations } from './complete-expectations.js';

const complete = (text: string): CompletedExpectations => completeExpectations({ path: 'x.conv', text });
const brief = ({ changes }: CompletedExpectations): readonly string[] =>
  changes.map(({ key, before, after }) => `${key} ${before ?? 'nothing'} => ${after}`);

describe('completeExpectations', () => {
  it('adds shape lines to stages that make images of another shape, and the expect section', () => {
    const source = 'input 8x8x1 | conv 2x3x3 | relu | maxpool 2 | dense 3 | softmax';
    const result = complete(source);
    // 2 filters of 3*3 and a bias; 3*3*2 numbers to 3. One multiplication a weight and place.
    const macs = 2 * 9 * 6 * 6 + 18 * 3;
    expect(result.text).toBe(
      `input 8x8x1 | conv 2x3x3 -> 6x6x2 | relu | maxpool 2 -> 3x3x2 | dense 3 | softmax\n` +
        `expect { params ${2 * 10 + 18 * 3 + 3}  state 0  macs ${macs}  output 3 }\n`,
    );
    expect(brief(result)).toEqual([
      '-> nothing => 6x6x2',
      '-> nothing => 3x3x2',
      'params nothing => 77',
      'state nothing => 0',
      `macs nothing => ${macs}`,
      'output nothing => 3',
    ]);
  });

  it('changes nothing a second time, and the result has no errors', () => {
    const text =
      complete('block b { conv 4x3x3 | relu } input 8x8x1 | repeat 2 { b() } | dense 3').text ?? '';
    expect(complete(text)).toEqual({ changes: [], text, diagnostics: [] });
    expect(compile(text).diagnostics).toEqual([]);
  });

  it('corrects what is wrong, and leaves comments and all that is right', () => {
    const source = `# head
input 32x32x1 | conv 6x5x5 -> 28x28x6 as c1   # first
| relu | maxpool 2 -> 14x14x7 # pool
| dense 10
expect {
  params 1   # wrong
  receptive-field 7 at c1
  state 0
}
`;
    const result = complete(source);
    expect(brief(result)).toEqual([
      '-> 14x14x7 => 14x14x6',
      'params 1 => 11926',
      'receptive-field 7 => 5',
      'macs nothing => 129360',
      'output nothing => 10',
    ]);
    for (const comment of ['# head', '# first', '# pool', '# wrong']) expect(result.text).toContain(comment);
    expect(compile(result.text ?? '').diagnostics).toEqual([]);
  });

  it('leaves a file as it is written when nothing is missing', () => {
    const source = `input 4|dense 2 expect{params 10 state 0 macs 8 output 2}`;
    expect(complete(source)).toEqual({ changes: [], text: source, diagnostics: [] });
  });

  it('takes a shape line further on for one', () => {
    const source = `input 8x8x1 | avgpool 2 | scale -> 4x4x1 | dense 2 expect { params 36 state 0 macs 32 output 2 }`;
    expect(complete(source).changes).toEqual([]);
  });

  it('writes an expression that is wrong as a number, and keeps one that is right', () => {
    const text = (shape: string): string =>
      `const k = 3 input 8x8x1 | conv (2*k)x3x3 -> ${shape} expect { params 60 state 0 macs 1944 output 6x6x6 }`;
    expect(complete(text('6x6x(2*k)')).changes).toEqual([]);
    expect(brief(complete(text('6x6x(3*k)')))).toEqual(['-> 6x6x(3*k) => 6x6x6']);
  });

  it('tells the parameters of side heads apart', () => {
    const result = complete('input 4 | dense 3 | tap side { dense 5 } | dense 2');
    expect(brief(result)).toEqual([
      `params nothing => ${4 * 3 + 3 + 3 * 2 + 2}`,
      `aux-params nothing => ${3 * 5 + 5}`,
      'state nothing => 0',
      'macs nothing => 18',
      'output nothing => 2',
    ]);
  });

  it('refuses a file with other errors', () => {
    const result = complete('input 8x8x1 | conv 2x3x3 stride 2 -> 3x3x9 | dens 2');
    expect(result.text).toBeNull();
    expect(result.diagnostics.map(({ code }) => code).sort()).toEqual(['E203', 'E301']);
  });

  it('refuses a bound that does not hold: it is for the author to raise', () => {
    const result = complete('input 4 | dense 2 expect { params < 5 }');
    expect(result.text).toBeNull();
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['E230']);
  });

  it('refuses a wrong shape inside a block, which differs from call to call', () => {
    const result = complete('block b { conv 2x3x3 -> 9x9x9 } input 8x8x1 | b()');
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['E210']);
  });
});
