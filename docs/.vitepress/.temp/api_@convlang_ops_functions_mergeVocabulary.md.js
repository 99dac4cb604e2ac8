import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: mergeVocabulary()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/mergeVocabulary.md","filePath":"api/@convlang/ops/functions/mergeVocabulary.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/mergeVocabulary.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / mergeVocabulary</p><h1 id="function-mergevocabulary" tabindex="-1">Function: mergeVocabulary() <a class="header-anchor" href="#function-mergevocabulary" aria-label="Permalink to &quot;Function: mergeVocabulary()&quot;">​</a></h1><blockquote><p><strong>mergeVocabulary</strong>(<code>others</code>): <a href="./../interfaces/Vocabulary"><code>Vocabulary</code></a></p></blockquote><p>The core&#39;s words with those of others, such as plugins; later ones win.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="others" tabindex="-1">others <a class="header-anchor" href="#others" aria-label="Permalink to &quot;others&quot;">​</a></h3><p>readonly <code>Partial</code>&lt;<a href="./../interfaces/Vocabulary"><code>Vocabulary</code></a>&gt;[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Vocabulary"><code>Vocabulary</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/mergeVocabulary.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mergeVocabulary = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mergeVocabulary as default
};
