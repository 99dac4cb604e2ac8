import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: coreVocabulary","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/variables/coreVocabulary.md","filePath":"api/@convlang/ops/variables/coreVocabulary.md"}');
const _sfc_main = { name: "api/@convlang/ops/variables/coreVocabulary.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / coreVocabulary</p><h1 id="variable-corevocabulary" tabindex="-1">Variable: coreVocabulary <a class="header-anchor" href="#variable-corevocabulary" aria-label="Permalink to &quot;Variable: coreVocabulary&quot;">​</a></h1><blockquote><p><code>const</code> <strong>coreVocabulary</strong>: <a href="./../interfaces/Vocabulary"><code>Vocabulary</code></a></p></blockquote><p>The words of the core.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/variables/coreVocabulary.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const coreVocabulary = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  coreVocabulary as default
};
