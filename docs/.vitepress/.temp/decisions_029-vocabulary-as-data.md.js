import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"029 The vocabulary of training is data","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/029-vocabulary-as-data.md","filePath":"decisions/029-vocabulary-as-data.md"}');
const _sfc_main = { name: "decisions/029-vocabulary-as-data.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_029-the-vocabulary-of-training-is-data" tabindex="-1">029 The vocabulary of training is data <a class="header-anchor" href="#_029-the-vocabulary-of-training-is-data" aria-label="Permalink to &quot;029 The vocabulary of training is data&quot;">​</a></h1><p><strong>Decision.</strong> What a section of a file can name is a definition, as a layer is: <code>defineOptimizer</code> says which words an optimiser takes (bounds, default, a sentence), which rates are usual, what it keeps for each parameter, and emits its step as ops. The reader of the train section, the settings&#39; type, W708 and the training step are all derived from <code>coreOptimizers</code> of <code>packages/ops</code>, which semantics and passes both stand on.</p><p><strong>Why.</strong> The same union stood in semantics and in passes, with four tables and two switches beside it. A definition that emits ops may use any ops that there are, so an optimiser needs no primitive of its own.</p><p><strong>Since then.</strong> All that sections name follows the same form, and is a slot of plugins: <a href="./033-words-of-sections">033</a>.</p><p><strong>Cost.</strong> The order of a setting&#39;s fields counts for the fingerprint of a run; a new argument goes behind those that are there.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/029-vocabulary-as-data.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _029VocabularyAsData = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _029VocabularyAsData as default
};
