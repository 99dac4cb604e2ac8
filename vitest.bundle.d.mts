/** Where bundled programs lie, each as `NAME.js`. */
export interface BundledPrograms {
  readonly folder: string;
  readonly remove: () => void;
}

/** Programs that tests start in processes of their own, bundled from the sources as the command is for its users. */
export function bundlePrograms(programs: {
  readonly cwd: string;
  readonly input: Readonly<Record<string, string>>;
}): Promise<BundledPrograms>;
