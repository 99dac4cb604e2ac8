/** What was looked at, and what came of it. */
export interface CheckResult {
  /** `node`, `plugins`, `pictures`, `backend webgpu`. */
  readonly name: string;
  readonly isGood: boolean;
  /** Whether convlang does without it. */
  readonly isOptional: boolean;
  /** What is there, or what is lacking. */
  readonly detail: string;
  /** What mends it: a command, where one can; `null` for what is good. */
  readonly remedy: string | null;
}

/** Something that is as it should be. */
export function good(name: string, detail: string): CheckResult {
  return { name, isGood: true, isOptional: false, detail, remedy: null };
}

/** Something that is needed and lacking. */
export function lacking(name: string, detail: string, remedy: string): CheckResult {
  return { name, isGood: false, isOptional: false, detail, remedy };
}
