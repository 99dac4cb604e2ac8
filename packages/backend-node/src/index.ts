export { nodeProvider } from './lib/node-provider.js';
