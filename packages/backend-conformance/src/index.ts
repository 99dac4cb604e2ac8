export { kitVersion } from './lib/kit-version.js';
