export { projectConfigName } from './lib/node/project-config-name.js';
