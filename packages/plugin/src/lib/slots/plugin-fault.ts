import { slotFault } from './group-slot.js';
import { slots } from './slots.js';
import { isRecord } from './value-fault.js';

/** Why a value is no plugin, in a sentence; `null` when it has the form of one. For values that no type checker has seen. */
export function pluginFault(value: unknown): string | null {
  if (!isRecord(value)) return `it is ${kindOf(value)}, not an object`;
  const { name } = value;
  if (typeof name !== 'string' || name === '') return 'it has no `name`';
  const known = ['name', ...Object.keys(slots)];
  const unknown = Object.keys(value).find((part) => !known.includes(part));
  if (unknown !== undefined)
    return `it has a part \`${unknown}\`; the parts of a plugin are ${known.join(', ')}`;
  return slotFault(Object.entries(slots), value);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
