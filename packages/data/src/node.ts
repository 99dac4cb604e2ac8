export { digitsReader } from './lib/digits/digits-reader.js';
