/** One thing a gate looks at. `run` returns what is wrong, or nothing. */
export interface Check {
  readonly name: string;
  readonly run: () => string | undefined;
}

function faultOf(check: Check): string | undefined {
  try {
    return check.run();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Runs checks one after the other, prints a line for each, a count at the end, and sets the exit code. */
export function runChecks(gate: string, checks: readonly Check[]): void {
  const failed = checks.filter((check) => {
    const fault = faultOf(check);
    console.log(fault === undefined ? `ok    ${check.name}` : `FAIL  ${check.name}\n${fault}`);
    return fault !== undefined;
  });
  console.log(`${gate}: ${checks.length - failed.length} passed, ${failed.length} failed`);
  if (failed.length > 0) process.exitCode = 1;
}
