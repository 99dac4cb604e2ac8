import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: scalar()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/tensor/functions/scalar.md","filePath":"api/@convlang/tensor/functions/scalar.md"}');
const _sfc_main = { name: "api/@convlang/tensor/functions/scalar.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/tensor</a> / scalar</p><h1 id="function-scalar" tabindex="-1">Function: scalar() <a class="header-anchor" href="#function-scalar" aria-label="Permalink to &quot;Function: scalar()&quot;">​</a></h1><blockquote><p><strong>scalar</strong>&lt;<code>D</code>&gt;(<code>dtype</code>, <code>value</code>): <a href="./../interfaces/Tensor"><code>Tensor</code></a>&lt;<code>D</code>&gt;</p></blockquote><p>A tensor of shape <code>[]</code>.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="d" tabindex="-1">D <a class="header-anchor" href="#d" aria-label="Permalink to &quot;D&quot;">​</a></h3><p><code>D</code> <em>extends</em> <a href="./../type-aliases/DType"><code>DType</code></a></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="dtype" tabindex="-1">dtype <a class="header-anchor" href="#dtype" aria-label="Permalink to &quot;dtype&quot;">​</a></h3><p><code>D</code></p><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Tensor"><code>Tensor</code></a>&lt;<code>D</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/tensor/functions/scalar.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const scalar = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  scalar as default
};
