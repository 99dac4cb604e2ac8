import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"038 The keys of sections are definitions","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/038-keys-of-sections.md","filePath":"decisions/038-keys-of-sections.md"}');
const _sfc_main = { name: "decisions/038-keys-of-sections.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_038-the-keys-of-sections-are-definitions" tabindex="-1">038 The keys of sections are definitions <a class="header-anchor" href="#_038-the-keys-of-sections-are-definitions" aria-label="Permalink to &quot;038 The keys of sections are definitions&quot;">​</a></h1><p><strong>Decision.</strong> Each key of <code>train</code>, <code>data</code> and <code>expect</code> is a definition in <code>packages/ops/src/lib/section</code>: a sentence, and arguments of the schema that words have (033), with what only keys need: a flag, names of stages, taps and sources, texts, a comparison, a shape, and a word to choose with what it takes. Which words there are comes from the vocabulary, so the definitions are functions of one. Reading, the form that E331 says, what <code>settingAt</code> offers an editor, the tables of the guide and the files of the fuzzer are made from them.</p><p><code>readSignature</code> is how both layers and keys are read: what stands at its place, then pairs in any order, each once. Since then values are read by one reader too, and the parser is given the keys: <a href="./043-values-and-entries">043</a>.</p><p>What an editor may offer is not described a second time: the entry is read up to the cursor, and the words that the reader asks for there are it.</p><p><strong>Why.</strong> Fourteen hand-written readers had their forms as sentences beside them, and no one but they knew a key&#39;s default or range.</p><p><strong>When to revisit.</strong> When a plugin brings a key of its own.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/038-keys-of-sections.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _038KeysOfSections = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _038KeysOfSections as default
};
