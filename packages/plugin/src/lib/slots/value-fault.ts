/** Why a value has not the form that it should have, as a sentence; `null` when it has. `place` is how the sentence calls it: `` layers.half ``. */
export type FaultOf = (value: unknown, place: string) => string | null;

/** A function, or one of some words that may stand in its place. */
export function functionOr(...words: readonly string[]): FaultOf {
  return (value, place) =>
    typeof value === 'function' || words.some((word) => word === value)
      ? null
      : `\`${place}\` is no function`;
}

/** An object with these members, of `a|b` one; its `name`, if that is one of them, is the last word of its place. */
export function objectWith(...members: readonly string[]): FaultOf {
  return (value, place) => {
    if (!isRecord(value)) return `\`${place}\` is no object`;
    const missing = members.find((member) => member.split('|').every((one) => value[one] === undefined));
    return missing === undefined ? null : `\`${place}\` has no \`${missing.replace('|', '` or `')}\``;
  };
}

/** An object with a member that is a list of some words. */
export function listOf(member: string, words: readonly string[]): FaultOf {
  return (value, place) => {
    const list = isRecord(value) ? value[member] : undefined;
    if (!Array.isArray(list)) return `\`${place}.${member}\` is no list`;
    const unknown: unknown = list.find((word) => !words.includes(word as string));
    return unknown === undefined
      ? null
      : `\`${place}.${member}\` has ${JSON.stringify(unknown)}, which is none of ${words.join(', ')}`;
  };
}

/** What has several forms at once; the first that it has not is its fault. */
export function allOf(...forms: readonly FaultOf[]): FaultOf {
  return (value, place) => firstFault(forms, (form) => form(value, place));
}

/** The first fault of some values, in their order. */
export function firstFault<T>(values: Iterable<T>, faultOf: (value: T) => string | null): string | null {
  for (const value of values) {
    const fault = faultOf(value);
    if (fault !== null) return fault;
  }
  return null;
}

/** Whether a value is an object and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
