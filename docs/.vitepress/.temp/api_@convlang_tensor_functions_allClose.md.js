import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: allClose()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/tensor/functions/allClose.md","filePath":"api/@convlang/tensor/functions/allClose.md"}');
const _sfc_main = { name: "api/@convlang/tensor/functions/allClose.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/tensor</a> / allClose</p><h1 id="function-allclose" tabindex="-1">Function: allClose() <a class="header-anchor" href="#function-allclose" aria-label="Permalink to &quot;Function: allClose()&quot;">​</a></h1><blockquote><p><strong>allClose</strong>(<code>actual</code>, <code>expected</code>, <code>tolerance</code>): <code>boolean</code></p></blockquote><p>Whether every element is inside the tolerance.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="actual" tabindex="-1">actual <a class="header-anchor" href="#actual" aria-label="Permalink to &quot;actual&quot;">​</a></h3><p><code>ArrayLike</code>&lt;<code>number</code>&gt;</p><h3 id="expected" tabindex="-1">expected <a class="header-anchor" href="#expected" aria-label="Permalink to &quot;expected&quot;">​</a></h3><p><code>ArrayLike</code>&lt;<code>number</code>&gt;</p><h3 id="tolerance" tabindex="-1">tolerance <a class="header-anchor" href="#tolerance" aria-label="Permalink to &quot;tolerance&quot;">​</a></h3><p><a href="./../interfaces/Tolerance"><code>Tolerance</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>boolean</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/tensor/functions/allClose.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const allClose = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  allClose as default
};
