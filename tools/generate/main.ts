// Writes everything in the repository that is made from definitions and samples: `npm run generate`.
import { writePages } from './pages.js';

writePages();
await import('../docs/main.js');
