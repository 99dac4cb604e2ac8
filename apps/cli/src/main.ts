import { processContext } from './lib/cli-context.js';
import { runCli } from './lib/run-cli.js';

process.exitCode = await runCli(process.argv.slice(2), processContext());
