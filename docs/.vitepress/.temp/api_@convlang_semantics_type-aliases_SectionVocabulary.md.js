import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SectionVocabulary","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/type-aliases/SectionVocabulary.md","filePath":"api/@convlang/semantics/type-aliases/SectionVocabulary.md"}');
const _sfc_main = { name: "api/@convlang/semantics/type-aliases/SectionVocabulary.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / SectionVocabulary</p><h1 id="type-alias-sectionvocabulary" tabindex="-1">Type Alias: SectionVocabulary <a class="header-anchor" href="#type-alias-sectionvocabulary" aria-label="Permalink to &quot;Type Alias: SectionVocabulary&quot;">​</a></h1><blockquote><p><strong>SectionVocabulary</strong> = <code>Pick</code>&lt;<a href="./../interfaces/AnalysisContext"><code>AnalysisContext</code></a>, <code>&quot;vocabulary&quot;</code> | <code>&quot;sources&quot;</code>&gt;</p></blockquote><p>The words that sections name, and what is known of the kinds of data.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/type-aliases/SectionVocabulary.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SectionVocabulary = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SectionVocabulary as default
};
