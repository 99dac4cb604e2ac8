import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"043 One reader of values, and keys that the parser is given","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/043-values-and-entries.md","filePath":"decisions/043-values-and-entries.md"}');
const _sfc_main = { name: "decisions/043-values-and-entries.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_043-one-reader-of-values-and-keys-that-the-parser-is-given" tabindex="-1">043 One reader of values, and keys that the parser is given <a class="header-anchor" href="#_043-one-reader-of-values-and-keys-that-the-parser-is-given" aria-label="Permalink to &quot;043 One reader of values, and keys that the parser is given&quot;">​</a></h1><p><strong>Decision.</strong> Numbers, sizes, words and switches are read by <code>read-values.ts</code> of <code>packages/semantics</code>, for layers and for keys of sections. It takes what comes next, checks it against its bounds and knows the way out (the nearest number, the nearest word, a size that is missing). What differs is told to it as a <code>ValueReading</code>: what stands for a number (an expression, or a literal with a unit), and what becomes of a fault. A layer reports it and reads on; an entry of a section ends there. A value that is missing is a fault of the same reader, placed at the word that it should follow.</p><p><code>parseFile</code>, <code>formatFile</code> and <code>printFile</code> are given a <code>SectionGrammar</code>: which words begin an entry, how often, and what may stand behind them. <code>sectionGrammar</code> of <code>packages/ops</code> is derived from the definitions of the keys, units and phrases included, so that <code>syntax</code> has no list of words and a new key or step of preprocessing is its definition alone.</p><p>What stands where a source may have an option is one, with or without its value: which options there are only the source knows. Whether a key was meant is said by those who know the sources (E116 of a word without a value, W719 of one with).</p><p><strong>Why.</strong> There were two checks of ranges with two sets of fixes, and a key without its value was pointed at in layers only. The parser&#39;s list had to be kept beside the definitions, with exceptions for units and metrics that no definition knew of.</p><p><strong>Not taken.</strong> A tree of words that semantics divides: the formatter needs entries for its lines and columns, and would have to be above semantics. Keys that plugins bring: a plugin&#39;s step stands behind <code>preprocess</code>, so a file is divided, and formatted, alike with and without its plugins; a step called <code>count</code> would else take an option away from a source. Keys made once for a vocabulary: making them takes 10 to 30 microseconds, a check of a small file milliseconds.</p><p><strong>Cost.</strong> Who parses must say by which keys. The tests of <code>syntax</code> have a grammar of their own, since the definitions lie above it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/043-values-and-entries.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _043ValuesAndEntries = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _043ValuesAndEntries as default
};
