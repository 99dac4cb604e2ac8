import config from './vitest.config.mjs';

// Processes of the tests inherit it; `isLongRun` asks.
process.env['CONVLANG_LONG'] = '1';

export default config;
