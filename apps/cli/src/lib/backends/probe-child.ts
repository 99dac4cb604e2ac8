import { projectContext } from '../model-file/project-context.js';
import { coreProviders } from './core-providers.js';
import { findProvider } from './open-backend.js';
import type { ProbedProject } from './probe-apart.js';

// A program of its own, see `probeApart`: looks whether one backend can run here, and sends what it found.
const [name = '', text = 'null'] = process.argv.slice(2);
const { folder, choice } = (JSON.parse(text) as ProbedProject | null) ?? { folder: '.', choice: {} };
const own = coreProviders.find((provider) => provider.name === name);
const provider = own ?? findProvider(name, (await projectContext(folder, choice)).toolkit);
const found = await provider.probe();
// A driver may hold the process open, or bring it down when it is let go: it is not waited for.
process.send?.(found, undefined, undefined, () => process.exit());
