import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: tensor()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/tensor/functions/tensor.md","filePath":"api/@convlang/tensor/functions/tensor.md"}');
const _sfc_main = { name: "api/@convlang/tensor/functions/tensor.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/tensor</a> / tensor</p><h1 id="function-tensor" tabindex="-1">Function: tensor() <a class="header-anchor" href="#function-tensor" aria-label="Permalink to &quot;Function: tensor()&quot;">​</a></h1><blockquote><p><strong>tensor</strong>&lt;<code>D</code>&gt;(<code>dtype</code>, <code>shape</code>, <code>data</code>): <a href="./../interfaces/Tensor"><code>Tensor</code></a>&lt;<code>D</code>&gt;</p></blockquote><p>Wraps an array as a tensor without copying.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="d" tabindex="-1">D <a class="header-anchor" href="#d" aria-label="Permalink to &quot;D&quot;">​</a></h3><p><code>D</code> <em>extends</em> <a href="./../type-aliases/DType"><code>DType</code></a></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="dtype" tabindex="-1">dtype <a class="header-anchor" href="#dtype" aria-label="Permalink to &quot;dtype&quot;">​</a></h3><p><code>D</code></p><h3 id="shape" tabindex="-1">shape <a class="header-anchor" href="#shape" aria-label="Permalink to &quot;shape&quot;">​</a></h3><p>readonly <code>number</code>[]</p><h3 id="data" tabindex="-1">data <a class="header-anchor" href="#data" aria-label="Permalink to &quot;data&quot;">​</a></h3><p><a href="./../interfaces/TypedArrays"><code>TypedArrays</code></a>[<code>D</code>]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Tensor"><code>Tensor</code></a>&lt;<code>D</code>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>RangeError when the array is not the dtype&#39;s, its length is not the size of the shape, or a size is no whole number from 0</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/tensor/functions/tensor.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const tensor = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  tensor as default
};
