export { texts } from './lib/texts.js';
