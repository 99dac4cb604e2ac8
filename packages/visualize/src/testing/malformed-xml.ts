const token =
  /<(\/?)([A-Za-z][\w-]*)((?:\s+[A-Za-z][\w:-]*="[^"<&]*(?:&(?:amp|lt|gt|quot);[^"<&]*)*")*)\s*(\/?)>/y;
const characters = /(?:[^<&]|&(?:amp|lt|gt|quot);)+/y;

/** What is wrong with a text as XML of elements, attributes and characters; `null` when it is well-formed. */
export function malformedXml(text: string): string | null {
  const open: string[] = [];
  let at = 0;
  for (let roots = 0; at < text.length;) {
    token.lastIndex = characters.lastIndex = at;
    const tag = token.exec(text);
    const run = tag === null ? characters.exec(text) : null;
    if (tag === null && run === null) return `no XML at ${at}: ${text.slice(at, at + 40)}`;
    at = token.lastIndex > at ? token.lastIndex : characters.lastIndex;
    if (run !== null && open.length === 0 && run[0].trim() !== '') return `text outside the root: ${run[0]}`;
    if (tag === null) continue;
    const [, closes, name = '', attributes = '', isEmpty] = tag;
    const names = [...attributes.matchAll(/([\w:-]+)="/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) return `an attribute twice: ${attributes}`;
    if (closes === '/' && open.pop() !== name) return `</${name}> closes nothing at ${at}`;
    if (closes === '' && open.length === 0 && roots++ > 0) return `a second root at ${at}`;
    if (closes === '' && isEmpty === '') open.push(name);
  }
  return open.length === 0 ? null : `not closed: ${open.join(', ')}`;
}
