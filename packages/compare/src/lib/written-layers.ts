import { analysisContextOf, type CompileContext } from '@convlang/compiler';
import { unreachable } from '@convlang/diagnostics';
import type { Layer, LayerRounding } from '@convlang/ir';
import { completeArgs, type AnyLayer, type ArgSpec, type ArgValue } from '@convlang/ops';

/** A layer as its file asked for it, block parameters and defaults filled in. */
export interface WrittenLayer {
  readonly definition: AnyLayer;
  readonly args: Readonly<Record<string, ArgValue>>;
  /** The file's rounding. */
  readonly rounding: LayerRounding;
}

/** A layer of a graph as a file would ask for it; `null` for a word that the context does not know. */
export function writtenLayer(layer: Layer, context: CompileContext): WrittenLayer | null {
  const definition = analysisContextOf(context).layers[layer.kind];
  if (definition === undefined) return null;
  const { args, rounding = { conv: 'exact', pool: 'exact' } } = layer;
  return { definition, args: completeArgs(definition, args), rounding };
}

/** A stage of a model file, and the tables that it names. */
export interface StageText {
  readonly stage: string;
  readonly headers: readonly string[];
}

/** Writes a layer as a stage. What equals its default is left out. */
export function stageText({ definition, args }: Omit<WrittenLayer, 'rounding'>): StageText {
  const headers: string[] = [];
  const write = (spec: ArgSpec, name: string): string | null => {
    const value = args[name] ?? null;
    if (value === null || isDefault(spec, value)) return null;
    const text = argText(spec, value);
    if (spec.type !== 'table') return text;
    headers.push(`table ${name} = ${text ?? ''}`);
    return name;
  };
  const positionals = Object.entries(definition.positionals).map(([name]) => {
    const [spec, value] = [definition.positionals[name], args[name]];
    return spec === undefined || value === undefined || value === null ? '' : (argText(spec, value) ?? '');
  });
  const keys = Object.entries(definition.keys).flatMap(([name, spec]) => {
    const text = write(spec, name);
    return text === null ? [] : [`${name} ${text}`];
  });
  const words = [definition.name, ...positionals, ...keys].filter((word) => word !== '');
  return { stage: words.join(' '), headers };
}

function isDefault(spec: ArgSpec, value: ArgValue): boolean {
  return 'default' in spec && JSON.stringify(spec.default) === JSON.stringify(value);
}

/** A value in the form that the checker reads; `null` for what a file of one layer cannot name. */
function argText(spec: ArgSpec, value: ArgValue): string | null {
  switch (spec.type) {
    case 'int':
    case 'number':
    case 'enum':
    case 'round':
    case 'init':
    case 'size':
    case 'window':
    case 'filters':
    case 'shape':
      return plainText(value);
    case 'switch':
      return value === true ? 'on' : 'off';
    case 'sides':
      return Array.isArray(value) ? sidesText(value) : null;
    case 'pad':
      return padText(value);
    case 'table':
      return tableText(value);
    case 'layer':
      return null;
    default:
      return unreachable(spec);
  }
}

/** A word, a number, or sizes: `6x5x5`. */
function plainText(value: ArgValue): string | null {
  if (Array.isArray(value)) return value.join('x');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function padText(value: ArgValue): string | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  switch (value.kind) {
    case 'half':
      return 'half';
    case 'same':
      return value.odd === 'before' ? 'same lower' : 'same';
    case 'sides':
      return value.sides.every((side) => side === 0) ? null : sidesText(value.sides);
  }
}

function sidesText(sides: readonly (number | readonly number[])[]): string {
  const [top, bottom, left, right] = sides;
  if (top === bottom && left === right) return top === left ? String(top) : `${String(top)}x${String(left)}`;
  return ['top', 'bottom', 'left', 'right'].map((side, i) => `${side} ${String(sides[i])}`).join(' ');
}

function tableText(value: ArgValue): string | null {
  if (!Array.isArray(value)) return null;
  const rows = value.map((row) => (Array.isArray(row) ? row.join(' ') : String(row)));
  return `[${rows.join('; ')}]`;
}
