import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: allocate()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/tensor/functions/allocate.md","filePath":"api/@convlang/tensor/functions/allocate.md"}');
const _sfc_main = { name: "api/@convlang/tensor/functions/allocate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/tensor</a> / allocate</p><h1 id="function-allocate" tabindex="-1">Function: allocate() <a class="header-anchor" href="#function-allocate" aria-label="Permalink to &quot;Function: allocate()&quot;">​</a></h1><blockquote><p><strong>allocate</strong>&lt;<code>D</code>&gt;(<code>dtype</code>, <code>length</code>): <a href="./../interfaces/TypedArrays"><code>TypedArrays</code></a>[<code>D</code>]</p></blockquote><p>A zero-filled array for <code>length</code> elements.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="d" tabindex="-1">D <a class="header-anchor" href="#d" aria-label="Permalink to &quot;D&quot;">​</a></h3><p><code>D</code> <em>extends</em> <a href="./../type-aliases/DType"><code>DType</code></a></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="dtype" tabindex="-1">dtype <a class="header-anchor" href="#dtype" aria-label="Permalink to &quot;dtype&quot;">​</a></h3><p><code>D</code></p><h3 id="length" tabindex="-1">length <a class="header-anchor" href="#length" aria-label="Permalink to &quot;length&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/TypedArrays"><code>TypedArrays</code></a>[<code>D</code>]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/tensor/functions/allocate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const allocate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  allocate as default
};
