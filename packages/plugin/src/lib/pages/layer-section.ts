import { unreachable } from '@convlang/diagnostics';
import type { AnyLayer, ArgSchema, ArgSpec } from '@convlang/ops';

/** How a value of an argument is written. */
function form(spec: ArgSpec): string {
  switch (spec.type) {
    case 'int':
    case 'number':
      return range(spec.type === 'int' ? 'whole number' : 'number', spec);
    case 'size':
      return '`K` or `KHxKW`';
    case 'window':
      return '`K`, `KHxKW` or `global`';
    case 'filters':
      return '`FxKHxKW`';
    case 'shape':
      return '`HxWxC` or `N`';
    case 'switch':
      return '`on` or `off`';
    case 'enum':
      return spec.values.map((value) => `\`${value}\``).join(', ');
    case 'pad':
      return 'padding';
    case 'sides':
      return '`2`, `1x2`, or `top`, `bottom`, `left`, `right`';
    case 'round':
      return '`exact`, `floor` or `ceil`';
    case 'table':
      return "a table's name";
    case 'init':
      return "an initialiser's name";
    case 'layer':
      return "a layer's name";
    default:
      return unreachable(spec);
  }
}

function range(noun: string, { min, max }: { readonly min?: number; readonly max?: number }): string {
  if (min === undefined && max === undefined) return noun;
  if (max === undefined) return `${noun} from ${min ?? 0}`;
  return min === undefined ? `${noun} up to ${max}` : `${noun}, ${min} to ${max}`;
}

function defaultOf(spec: ArgSpec): string {
  if (spec.type === 'pad') return '`0`';
  if (spec.type === 'round') return "the file's `rounding`, else `exact`";
  if (spec.type === 'init') return "the file's `init`, else `he-normal`";
  if (!('default' in spec)) return '';
  if (typeof spec.default === 'boolean') return spec.default ? '`on`' : '`off`';
  if (typeof spec.default !== 'object') return `\`${spec.default}\``;
  return `\`${[...new Set(spec.default)].join('x')}\``;
}

function rows(schema: ArgSchema, kind: 'positional' | 'key'): readonly string[] {
  return Object.entries(schema).map(([name, spec]) => {
    const label = kind === 'key' ? `\`${name}\`` : `_${name}_`;
    return `| ${label} | ${form(spec)} | ${defaultOf(spec)} | ${spec.doc.replaceAll('|', '\\|')} |`;
  });
}

function argumentTable({ positionals, keys }: AnyLayer): string {
  const lines = [...rows(positionals, 'positional'), ...rows(keys, 'key')];
  if (lines.length === 0) return '';
  return ['', '| argument | value | default | meaning |', '| --- | --- | --- | --- |', ...lines, ''].join(
    '\n',
  );
}

function exampleBlock({ takes, examples }: AnyLayer): string {
  const stages = takes === 'none' ? examples : examples.map((example) => `| ${example}`);
  return stages.map((stage) => ['```conv', stage, '```'].join('\n')).join('\n\n');
}

/** What a page of layers says of one: summary, meaning, arguments, examples; Markdown from a second heading on. */
export function layerSection(layer: AnyLayer): string {
  return [
    `## ${layer.name}`,
    '',
    layer.summary,
    '',
    layer.doc,
    argumentTable(layer),
    exampleBlock(layer),
    '',
  ].join('\n');
}
