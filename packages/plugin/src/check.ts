export { checkPlugin } from './lib/check/check-plugin.js';
