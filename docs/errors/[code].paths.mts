import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const pages = fileURLToPath(new URL('../../packages/diagnostics/pages', import.meta.url));

/** One page for each code: the generated pages of the diagnostics package, as they are. */
export default {
  paths() {
    const names = existsSync(pages) ? readdirSync(pages).filter((name) => /^[EW]\d+\.md$/.test(name)) : [];
    return names.map((name) => ({
      params: { code: name.slice(0, -3) },
      content: readFileSync(`${pages}/${name}`, 'utf8'),
    }));
  },
};
