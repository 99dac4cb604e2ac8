import type { Frame } from '../elaborate/frame.js';

/** A number as one would write it here: by the name of the block's only parameter of that value, else in digits. */
export function expressNumber(frame: Frame, value: number): string {
  const names = [...(frame.numbers?.values ?? [])].filter(([, held]) => held === value).map(([name]) => name);
  const [name] = names;
  return names.length === 1 && name !== undefined ? name : String(value);
}

/** The same as a part of a size, where names stand in parentheses. */
export function expressDim(frame: Frame, value: number): string {
  const text = expressNumber(frame, value);
  return /^\d+$/.test(text) ? text : `(${text})`;
}
