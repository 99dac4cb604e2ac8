import {
  coreOps,
  gradientRules,
  loweringRules,
  type AnyOp,
  type AttrSchema,
  type InputSpec,
} from '@convlang/ops';
import { markdownTable } from './markdown-table.js';

const head = `# Ops

<!-- Made from the ops' definitions by \`npm run generate\`: do not edit. -->

The nodes of a graph. Of inputs, \`?\` is one that may be absent and \`...\` one or more; attributes stand with their defaults, those of two numbers
as \`[height, width]\` and pads as \`[top, bottom, left, right]\`. An op that _accumulates_ takes a last input \`acc\` and adds its result onto that,
for batches in parts; one of the _whole batch_ mixes samples and cannot run on a part. An op that _lowers_ can be said in others, where a backend
lacks it or some of its attributes.
`;

/** The page of all ops of the core, topic by topic, in Markdown. */
export function opsPage(): string {
  const rows = Object.entries<AnyOp>(coreOps).map(([name, op]) => [
    `\`${name}\``,
    op.inputs.map(input).join(', '),
    attributes(op.attrs),
    op.outputs.join(', '),
    cell(op.summary),
    facts(name, op),
  ]);
  return [head, markdownTable(['op', 'inputs', 'attributes', 'outputs', 'meaning', 'notes'], rows), ''].join(
    '\n',
  );
}

function input({ name, dtype, optional, variadic }: InputSpec): string {
  return `${name}${dtype === undefined ? '' : ` ${dtype}`}${optional === true ? '?' : ''}${variadic === true ? '...' : ''}`;
}

function attributes(schema: AttrSchema): string {
  return Object.entries(schema)
    .map(([name, spec]) => (spec.default === undefined ? name : `${name}=${JSON.stringify(spec.default)}`))
    .map((text) => `\`${text}\``)
    .join(' ');
}

/** What a reader of graphs asks about an op beside its meaning. */
function facts(name: string, { traits }: AnyOp): string {
  const { [name]: gradient } = gradientRules as Readonly<Record<string, unknown>>;
  return [
    gradient === 'none' ? 'no gradient' : null,
    Object.hasOwn(loweringRules, name) ? 'lowers' : null,
    traits.accumulates === true ? 'accumulates' : null,
    traits.wholeBatch === true ? 'whole batch' : null,
  ]
    .filter((fact) => fact !== null)
    .join(', ');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
