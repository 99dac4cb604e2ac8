import { copyFileSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type DefaultTheme } from 'vitepress';
import { convGrammar } from './conv-grammar.mjs';

const docs = fileURLToPath(new URL('..', import.meta.url));

/** The first heading of a page. */
function titleOf(path: string): string {
  const heading = /^# (.*)$/m.exec(readFileSync(join(docs, path), 'utf8'));
  return heading?.[1] ?? path;
}

function decisions(): DefaultTheme.SidebarItem[] {
  return readdirSync(join(docs, 'decisions'))
    .filter((name) => /^\d{3}-.*\.md$/.test(name))
    .sort()
    .map((name) => ({ text: titleOf(`decisions/${name}`), link: `/decisions/${name.slice(0, -3)}` }));
}

/** The page of each code, put where the site's pages are: what is made from a template alone is not found by its search. */
function copyErrorPages(): void {
  const from = join(docs, '../packages/diagnostics/pages');
  for (const name of readdirSync(from))
    if (name.endsWith('.md')) copyFileSync(join(from, name), join(docs, 'errors', name));
}

/** What typedoc wrote beside the pages of the library; empty until it has run. */
function library(): DefaultTheme.SidebarItem[] {
  const file = join(docs, 'api/typedoc-sidebar.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DefaultTheme.SidebarItem[]) : [];
}

copyErrorPages();

export default defineConfig({
  title: 'convlang',
  description: 'A small language for convolutional networks, and the toolkit that checks, trains and runs it',
  ignoreDeadLinks: false,
  cleanUrls: true,
  lastUpdated: false,
  markdown: {
    languages: [convGrammar],
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  // One index for what people read, one for the library's reference, whose thousands of entries would bury the rest. The search keeps an
  // index for each language: the reference is one, without a name, so that nothing offers to change it.
  lang: 'en',
  locales: {
    root: { lang: 'en', label: '' },
    // A page of the reference holds a whole package: what it exports stands beside it.
    api: { lang: 'en', label: '', link: '/api/', themeConfig: { outline: [2, 3] } },
  },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        miniSearch: {
          searchOptions: {
            // A letter more or less makes another word of a short one: GAN is no `gain`.
            fuzzy: (term: string) => (term.length < 4 ? false : 0.2),
            // A code leads to its page, every other word to where it is explained rather than to where it is spoken of.
            boostDocument: (id: string, term: string) => {
              if (/^[ew]\d+$/i.test(term)) return id.startsWith('/errors/') ? 4 : 1;
              if (/^\/(errors|decisions|tutorials|reference\/(ops|backends|promises))\b/.test(id)) return 0.1;
              return /^\/(guide\/layers|reference\/words)\b/.test(id) ? 3 : 1;
            },
          },
        },
        locales: {
          api: {
            translations: { button: { buttonText: 'Search the library', buttonAriaLabel: 'Search the library' } },
          },
        },
      },
    },
    nav: [
      { text: 'Guide', link: '/guide/getting-started' },
      { text: 'Tutorials', link: '/tutorials/backend' },
      { text: 'Networks', link: '/reference/counts' },
      { text: 'Errors', link: '/errors/' },
      { text: 'Library', link: '/guide/library' },
      { text: 'Architecture', link: '/architecture' },
    ],
    sidebar: {
      '/api/': [{ text: 'Library reference', items: library() }],
      '/': [
        {
          text: 'Guide',
          items: [
            { text: 'Getting started', link: '/guide/getting-started' },
            { text: 'Installing', link: '/guide/installing' },
            { text: 'The language', link: '/guide/language' },
            { text: 'Layers', link: '/guide/layers' },
            { text: 'Training and data', link: '/guide/training' },
            { text: 'Photos', link: '/guide/photos' },
            { text: 'Seeing what a network does', link: '/guide/seeing' },
            { text: 'Command line', link: '/guide/command-line' },
            { text: 'What runs, and whose it is', link: '/guide/trust' },
            { text: 'Backends', link: '/guide/backends' },
            { text: 'Reports on a run', link: '/guide/reports' },
            { text: 'Comparing backends', link: '/guide/comparing' },
            { text: 'As a library', link: '/guide/library' },
            { text: 'A custom training loop', link: '/guide/custom-loop' },
            { text: 'Where an answer comes from', link: '/guide/attribution' },
          ],
        },
        {
          text: 'Tutorials',
          items: [
            { text: 'A new backend', link: '/tutorials/backend' },
            { text: 'A new layer', link: '/tutorials/op' },
            { text: 'A new data source', link: '/tutorials/data-source' },
          ],
        },
        {
          text: 'Reference',
          items: [
            { text: 'Networks', link: '/reference/counts' },
            { text: 'Words of training and data', link: '/reference/words' },
            { text: 'Words of Keras, PyTorch, Caffe, Darknet', link: '/reference/frameworks' },
            { text: 'Ops', link: '/reference/ops' },
            { text: 'Backends, op by op', link: '/reference/backends' },
            { text: 'How it is tested', link: '/reference/promises' },
            { text: 'Errors', link: '/errors/' },
            { text: 'Library', link: '/api/' },
          ],
        },
        {
          text: 'Inside',
          items: [
            { text: 'Architecture', link: '/architecture' },
            { text: 'Decisions', link: '/decisions/', collapsed: true, items: decisions() },
          ],
        },
      ],
    },
  },
});
