import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: placeOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/tensor/functions/placeOf.md","filePath":"api/@convlang/tensor/functions/placeOf.md"}');
const _sfc_main = { name: "api/@convlang/tensor/functions/placeOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/tensor</a> / placeOf</p><h1 id="function-placeof" tabindex="-1">Function: placeOf() <a class="header-anchor" href="#function-placeof" aria-label="Permalink to &quot;Function: placeOf()&quot;">​</a></h1><blockquote><p><strong>placeOf</strong>(<code>index</code>, <code>shape</code>): readonly <code>number</code>[]</p></blockquote><p>Indices along each dimension of the element with a number in row-major order.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="index" tabindex="-1">index <a class="header-anchor" href="#index" aria-label="Permalink to &quot;index&quot;">​</a></h3><p><code>number</code></p><h3 id="shape" tabindex="-1">shape <a class="header-anchor" href="#shape" aria-label="Permalink to &quot;shape&quot;">​</a></h3><p>readonly <code>number</code>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <code>number</code>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/tensor/functions/placeOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const placeOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  placeOf as default
};
