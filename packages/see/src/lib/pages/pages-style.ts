/** Style of the pages of a network, beside that of every page. */
export const PAGES_STYLE = `
figure img { max-width: none; }
.layers { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 250px), 1fr)); gap: 12px; }
.layers a { display: block; border: 1px solid var(--line); border-radius: 8px; padding: 10px 12px; color: var(--ink); text-decoration: none; background: var(--raised); height: 100%; }
.layers a:hover strong { text-decoration: underline; }
.layers strong, .layers span { display: block; overflow-wrap: anywhere; }
.thumbnail { height: 130px; overflow: hidden; margin-top: 8px; border-radius: 4px; }
.thumbnail img { display: block; max-width: none; }
`;
