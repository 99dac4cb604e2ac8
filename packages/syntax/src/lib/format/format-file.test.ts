import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFile, parseFile } from '../../index.js';
import { arbitraryFile } from '../../testing/arbitrary-file.js';
import { samples } from '../../testing/read-samples.js';
import { sectionGrammar } from '../../testing/section-grammar.js';

function format(text: string): string | null {
  return formatFile({ path: 'a.conv', text }, sectionGrammar).text;
}

/** The tree without its places, and the comments: all that a file means. */
function meaningOf(text: string): unknown {
  const { file, diagnostics } = parseFile({ path: 'a.conv', text }, sectionGrammar);
  expect(diagnostics.map((d) => `${d.code} ${d.message}`)).toEqual([]);
  return JSON.parse(
    JSON.stringify(file, (key, value: unknown) => (key === 'span' || key === 'line' ? undefined : value)),
  );
}

/** All that is no white space, which no formatting may change. */
function inkOf(text: string): string {
  return text.replace(/\s+/g, '');
}

it.each([...samples])('%s: keeps the meaning, and leaves its own result alone', (_, text) => {
  const formatted = format(text) ?? '';
  expect(meaningOf(formatted)).toEqual(meaningOf(text));
  expect(inkOf(formatted)).toBe(inkOf(text));
  expect(format(formatted)).toBe(formatted);
});

it('keeps the meaning of any file, and leaves its own result alone', () => {
  const check = (text: string): void => {
    const formatted = format(text) ?? '';
    expect(meaningOf(formatted)).toEqual(meaningOf(text));
    expect(format(formatted)).toBe(formatted);
    expect(formatted).not.toMatch(/[ \t]$|\n\n\n|\r|\t/m);
    expect(formatted === '' || formatted.endsWith('\n')).toBe(true);
  };
  fc.assert(fc.property(arbitraryFile, check), { numRuns: 150, seed: 5 });
});

it('wraps no line that it could have broken at a |', () => {
  const check = (text: string): void => {
    const lines = (format(text) ?? '').split('\n').filter((line) => line.length > 110);
    for (const line of lines) expect(line.slice(2)).not.toMatch(/^[^{}"#]* \| [^{}"#]*$/);
  };
  fc.assert(fc.property(arbitraryFile, check), { numRuns: 60, seed: 6 });
});

describe('form', () => {
  it.each([
    ['nothing', ' \n\n', ''],
    ['spaces', 'input   32x32x3|relu\t|conv   (4 * k)x1x1', 'input 32x32x3 | relu | conv (4*k)x1x1\n'],
    ['operators', 'const a=1+2*( k/3 ) - -4', 'const a = 1 + 2*(k / 3) - -4\n'],
    [
      'conditions',
      'input 1|if not(a==1)and b<2{skip}else{relu}',
      'input 1 | if not (a == 1) and b < 2 { skip } else { relu }\n',
    ],
    ['calls', 'input 1|f( 1 ,k : -2 )', 'input 1 | f(1, k: -2)\n'],
    ['a block header', 'block f (a,b=2){relu}', 'block f(a, b = 2) { relu }\n'],
    [
      'one statement a line',
      'net A input 1 train { seed 1 } expect {}',
      'net A\ninput 1\ntrain { seed 1 }\nexpect {}\n',
    ],
    ['a pipe at the end of a line', 'input 1 |\nrelu |\n softmax', 'input 1\n| relu\n| softmax\n'],
    [
      'blank lines',
      '\n\nnet A\n\n\n\ninput 1\n| relu\n\n| softmax\n\n',
      'net A\n\ninput 1\n| relu\n\n| softmax\n',
    ],
    ['quantities', 'data { scale 1 / 255 mean - 0.5 }', 'data { scale 1/255  mean -0.5 }\n'],
    ['other line ends', '\uFEFFinput 1\r\n| relu\r# end', 'input 1\n| relu\n# end\n'],
    [
      'branches on one line and on many',
      'input 1 | parallel add { - relu - skip } | parallel concat {\n-relu|bn\n|softmax\n-skip}|bn',
      `input 1 | parallel add { - relu - skip } | parallel concat {
  - relu | bn
    | softmax
  - skip
} | bn
`,
    ],
    [
      'blocks within blocks',
      'block a {\nrepeat 2 { relu\n| if 1 == 1 {\nskip } } }',
      `block a {
  repeat 2 {
    relu
    | if 1 == 1 {
      skip
    }
  }
}
`,
    ],
    [
      'values of a section',
      'train {\nloss cross-entropy\n  epochs 60 batch 128\n\n  seed 1 }',
      `train {
  loss   cross-entropy
  epochs 60  batch 128

  seed   1
}
`,
    ],
    [
      'values over several lines',
      'data {\n  classes "a" "b"\n "c" "d"\n  shuffle on\n}',
      `data {
  classes "a" "b"
          "c" "d"
  shuffle on
}
`,
    ],
    [
      'shapes and names of lines next to each other',
      'input 1\n| conv 6x5x5 -> 28x28x6 as c1 | relu\n| pool 2 -> 4x4x16 as s2',
      `input 1
| conv 6x5x5 -> 28x28x6 as c1 | relu
| pool 2     -> 4x4x16  as s2
`,
    ],
    [
      'pipes where the author has aligned them',
      'input 1\n| dense 120    | relu\n| dense 84 | relu\n| dense 10 | softmax',
      `input 1
| dense 120 | relu
| dense 84  | relu
| dense 10  | softmax
`,
    ],
    [
      'rows of a table',
      'table t = [1 2;3;\n4 5]',
      `table t = [1 2; 3;
           4 5]
`,
    ],
    [
      'comments, each in its place',
      `# first

## Of the net.
net A # name
input 1 | # the image
relu   # active
# between
| conv 3 # kernel
 stride 1 -> 3
block`.replace('\nblock', '') +
        '\n| repeat 2 { # twice\nrelu # in\n# last in\n} # behind\ntrain { # settings\nseed 1 # fixed\n batch 128\n}\n# end',
      `# first

## Of the net.
net A    # name
input 1  # the image
| relu   # active
# between
| conv 3  # kernel
  stride 1 -> 3
| repeat 2 {  # twice
  relu  # in
  # last in
}        # behind
train {  # settings
  seed  1  # fixed
  batch 128
}
# end
`,
    ],
  ])('%s', (_, text, expected) => {
    expect(format(text)).toBe(expected);
    expect(format(expected)).toBe(expected);
  });

  it('wraps long pipelines and sections', () => {
    const stage = 'conv 96x11x11 stride 4 pad 2 groups 2';
    const formatted = format(`input 1 | ${[stage, stage, stage, stage].join(' | ')}`);
    expect(formatted).toBe(`input 1 | ${stage} | ${stage}\n| ${stage} | ${stage}\n`);
    const section = format(
      'train { loss cross-entropy label-smoothing 0.1 optimizer sgd lr 0.1 momentum 0.9 nesterov on epochs 90 batch 128 }',
    );
    expect(section).toBe(`train {
  loss      cross-entropy label-smoothing 0.1
  optimizer sgd lr 0.1 momentum 0.9 nesterov on
  epochs    90
  batch     128
}
`);
  });

  it('opens braces that are too wide for a line', () => {
    const stage = 'conv 96x11x11 stride 4 pad 2';
    expect(format(`block a { ${[stage, stage, stage, stage].join(' | ')} }`)).toBe(`block a {
  ${stage} | ${stage} | ${stage}
  | ${stage}
}
`);
  });
});

it('gives no text for a file with errors, but the errors', () => {
  const { text, diagnostics } = formatFile({ path: 'a.conv', text: 'input 1 | | relu' }, sectionGrammar);
  expect(text).toBeNull();
  expect(diagnostics.map(({ code }) => code)).toEqual(['E108']);
});

it('formats a pipeline of 10,000 stages', () => {
  const text = `input 1${' | conv 3x3x3 pad 1'.repeat(10_000)}`;
  const formatted = format(text) ?? '';
  expect(inkOf(formatted)).toBe(inkOf(text));
  expect(formatted.split('\n').every((line) => line.length <= 110)).toBe(true);
});
