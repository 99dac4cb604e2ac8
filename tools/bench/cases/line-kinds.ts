/** Makes a file of about `count` lines. */
type MakeFile = (count: number) => string;

const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

const model = 'input 8x8x1 | conv 2x3x3 as c | relu';

/** What the lines of a file may be, one kind each. */
export const lineKinds = {
  'one layer a line': (count) => `input 8x8x1\n${lines(count, () => '| relu')}`,
  'layers with weights': (count) => `input 4x4x1\n${lines(count, () => '| conv 1x1x1 pad 0')}`,
  'named layers': (count) => `input 8x8x1\n${lines(count, (i) => `| relu as r${i}`)}`,
  'layers on one line': (count) => `input 8x8x1 ${'| relu '.repeat(count)}`,
  'shapes stated': (count) => `input 8x8x1\n${lines(count, () => '| relu -> 8x8x1')}`,
  'flatten on vectors': (count) => `input 8\n${lines(count, () => '| flatten')}\n| dense 10`,
  'constants, each from the one before': (count) =>
    `const a0 = 1\n${lines(count, (i) => `const a${i + 1} = a${i} + 1 - 1`)}\n${model}`,
  'constants, each from the one behind': (count) =>
    `${lines(count, (i) => `const a${i} = a${i + 1}`)}\nconst a${count} = 1\n${model}`,
  'one constant, a long sum': (count) => `const a = 1\n${lines(count, () => '+ 1')}\n${model}`,
  'one constant, long names': (count) =>
    `${lines(count, (i) => `const ${'n'.repeat(60)}${i} = ${i}`)}\n${model}`,
  'blocks, each called once': (count) =>
    `${lines(count, (i) => `block b${i}(n) { relu | relu }`)}\n${model} ${lines(count, (i) => `| b${i}(1)`)}`,
  'blocks that nothing calls': (count) =>
    `${lines(count, (i) => `block b${i}(n) { conv (n)x3x3 | relu }`)}\n${model}`,
  'one block, called on each line': (count) =>
    `block b(n) { relu }\ninput 8x8x1\n${lines(count, (i) => `| b(${i})`)}`,
  'one repeat': (count) =>
    `input 8x8x1 | repeat ${Math.min(count, 90_000)} { relu }\n${lines(count, () => '#')}`,
  'a repeat on each line': (count) => `input 8x8x1\n${lines(count, () => '| repeat 1 { relu }')}`,
  'a condition on each line': (count) =>
    `input 8x8x1\n${lines(count, (i) => `| if in.c == 1 and in.h > ${i % 7} { relu } else { skip }`)}`,
  'a parallel on each line': (count) =>
    `input 8x8x1\n${lines(count / 4, () => '| parallel add {\n- relu\n- skip\n}')}`,
  'one parallel, many branches': (count) =>
    `input 8x8x1 | parallel concat {\n${lines(count, () => '- relu')}\n}`,
  'side heads': (count) => `input 8\n${lines(count, (i) => `| tap t${i} { dense 2 }`)}`,
  'taps with a loss each': (count) =>
    `input 8\n${lines(count / 2, (i) => `| tap t${i} { dense 2 }`)}\n| dense 2\ntrain {\nloss mse\n${lines(count / 2, (i) => `loss t${i} mse weight 0.5`)}\n}`,
  'jumps back with from': (count) => `input 8x8x1 | relu as a\n${lines(count, () => '| from a | relu')}`,
  'shared weights': (count) => `input 8x8x1 | conv 1x1x1 as a\n${lines(count, () => '| conv 1x1x1 share a')}`,
  'rows of one table': (count) =>
    `table t = [\n${lines(count, () => '0;')}\n0]\ninput 8x8x1 | conv ${count + 1}x1x1 connect t`,
  tables: (count) => `${lines(count, (i) => `table t${i} = [0 1; 1]`)}\n${model}`,
  comments: (count) => `${lines(count, () => '# nothing to see here')}\n${model}`,
  'doc comments': (count) => `${lines(count, () => '## nothing to see here')}\nblock b { relu }\n${model}`,
  'empty lines': (count) => `${'\n'.repeat(count)}${model}`,
  expectations: (count) => `${model}\nexpect {\n${lines(count, () => 'params < 1000000')}\n}`,
  'expectations about layers': (count) =>
    `input 8x8x1\n${lines(count / 2, (i) => `| relu as r${i}`)}\nexpect {\n${lines(count / 2, (i) => `receptive-field at r${i} == 1`)}\n}`,
  'expectations that fail': (count) => `${model}\nexpect {\n${lines(count, () => 'params 5')}\n}`,
  'frozen layers': (count) =>
    `input 4\n${lines(count / 2, (i) => `| dense 2 as r${i}`)}\ntrain {\nloss mse\nfreeze ${lines(count / 2, (i) => `r${i}`)}\n}`,
  classes: (count) => `${model}\ndata {\nsource csv "a.csv"\nclasses ${lines(count, (i) => `"c${i}"`)}\n}`,
  'data entries, one key': (count) =>
    `${model}\ndata {\nsource digits\n${lines(count, () => 'scale 1/255')}\n}`,
  'train entries, one key': (count) => `${model}\ntrain {\nloss mse\n${lines(count, () => 'epochs 3')}\n}`,
  'unknown keys': (count) => `${model}\ntrain {\nloss mse\n${lines(count, () => 'epoch 3')}\n}`,
  'words mistyped': (count) => `input 8x8x1\n${lines(count, () => '| reluu')}`,
  'keys mistyped': (count) => `input 8x8x1\n${lines(count, () => '| conv 1x1x1 pade 0')}`,
  'names unknown': (count) => `input 8x8x1\n${lines(count, (i) => `| conv (n${i})x1x1`)}`,
  'names unknown among many': (count) =>
    `${lines(count / 2, (i) => `const a${i} = 1`)}\ninput 8x8x1\n${lines(count / 2, (i) => `| conv (b${i})x1x1`)}`,
  'blocks unknown among many': (count) =>
    `${lines(count / 2, (i) => `block a${i} { relu }`)}\ninput 8x8x1\n${lines(count / 2, (i) => `| c${i}()`)}`,
  'stages unknown among many': (count) =>
    `input 8x8x1\n${lines(count / 2, (i) => `| relu as a${i}`)}\n${lines(count / 2, (i) => `| from c${i}`)}`,
  'names given twice': (count) => `input 8x8x1\n${lines(count, () => '| relu as r')}`,
  'constants given twice': (count) => `${lines(count, () => 'const a = 1')}\n${model}`,
  'windows that do not fit': (count) => `input 8x8x1\n${lines(count, () => '| maxpool 3 stride 2')}`,
  'one error at the end': (count) => `input 8x8x1\n${lines(count, () => '| relu')}\n| reluu`,
  'a mismatch at the end': (count) => `input 8x8x1\n${lines(count, () => '| relu')}\n| maxpool 3 stride 2`,
  'a syntax error at the end': (count) => `input 8x8x1\n${lines(count, () => '| relu')}\n| relu )`,
  'a brace left open': (count) => `input 8x8x1 | repeat 2 {\n${lines(count, () => 'relu |')} relu`,
  'brackets closed twice': (count) => `input 8x8x1\n${lines(count, () => '| relu )')}`,
  'brackets left open': (count) => `input 8x8x1\n${lines(count, () => '| conv (1')}`,
  'foreign signs': (count) => `input 8x8x1\n${lines(count, () => '| relu; $')}`,
  'sizes with spaces': (count) => `input 8x8x1\n${lines(count, () => '| conv 1 x 1 x 1')}`,
  'headers behind the pipeline': (count) => `${model}\n${lines(count, (i) => `const a${i} = 1`)}`,
  'pipes left out': (count) => `input 8x8x1\n${lines(count, () => 'relu')}`,
  'words that mean nothing': (count) => lines(count, () => 'lorem ipsum dolor'),
  'lookalike signs': (count) => `input 8×8×1\n${lines(count, () => '| conv 1×1×1')}`,
  'texts left open': (count) => `${model}\ndata {\n${lines(count, () => 'source csv "a')}\n}`,
  'biases without effect': (count) => `input 8x8x1\n${lines(count / 2, () => '| conv 1x1x1\n| bn')}`,
  'one warning from a repeat': (count) =>
    `input 8x8x1 | repeat ${Math.min(count, 40_000)} { conv 1x1x1 | bn }`,
  'warnings switched off': (count) =>
    `input 8x8x1\n${lines(count / 2, () => '| conv 1x1x1 # lint: off W703\n| bn')}`,
  'switches without a warning': (count) => `input 8x8x1\n${lines(count, () => '| relu # lint: off W703')}`,
  'constants without use': (count) => `${lines(count, (i) => `const a${i} = 1`)}\n${model}`,
  'one line of arguments': (count) => `block b(n) { relu }\ninput 8x8x1 | b(${lines(count, () => '1,')} 1)`,
  'parameters of one block': (count) =>
    `block b(${lines(count / 2, (i) => `p${i} = 1,`)} q) { relu }\ninput 8x8x1 | b(${lines(count / 2, (i) => `p${i} = 2,`)} q = 1)`,
  'brackets inside one another': (count) => `const a = ${'('.repeat(count)}1${')'.repeat(count)}\n${model}`,
  'braces inside one another': (count) =>
    `input 8x8x1 | ${'repeat 1 { '.repeat(count)}relu${' }'.repeat(count)}`,
  'blocks inside one another': (count) =>
    `block b0 { relu }\n${lines(count, (i) => `block b${i + 1} { b${i}() }`)}\ninput 8x8x1 | b${count}()`,
  'minus signs': (count) => `const a = ${'- '.repeat(count)}1\n${model}`,
  'one long name': (count) => `const ${'a'.repeat(10 * count)} = 1\n${model}`,
  'one long number': (count) => `const a = ${'1'.repeat(10 * count)}\n${model}`,
} as const satisfies Readonly<Record<string, MakeFile>>;
