import { processContext } from './lib/cli-context.js';
import { runStart } from './lib/start/run-start.js';

process.exitCode = await runStart(processContext());
