import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const pages = fileURLToPath(new URL('../../packages/diagnostics/pages', import.meta.url));

/** A line of the list of codes. */
export interface CodeLine {
  readonly code: string;
  readonly title: string;
}

declare const data: readonly CodeLine[];
export { data };

export default {
  watch: [`${pages}/*.md`],
  load(): readonly CodeLine[] {
    if (!existsSync(pages)) return [];
    const names = readdirSync(pages).filter((name) => /^[EW]\d+\.md$/.test(name));
    return names.sort().map((name) => {
      const code = name.slice(0, -3);
      const heading = /^# (.*)$/m.exec(readFileSync(`${pages}/${name}`, 'utf8'))?.[1] ?? code;
      return { code, title: heading.replace(code, '').trim() };
    });
  },
};
