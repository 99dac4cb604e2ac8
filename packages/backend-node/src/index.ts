export { hasBinding } from './lib/has-binding.js';
