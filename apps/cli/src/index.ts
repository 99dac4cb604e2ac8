export { runCli } from './lib/run-cli.js';
export { processContext, type CliContext } from './lib/cli-context.js';
export { exitCodes, type ExitCode } from './lib/exit-codes.js';
