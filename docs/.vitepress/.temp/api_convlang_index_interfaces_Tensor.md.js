import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Tensor<D>","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/interfaces/Tensor.md","filePath":"api/convlang/index/interfaces/Tensor.md"}');
const _sfc_main = { name: "api/convlang/index/interfaces/Tensor.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / Tensor</p><h1 id="interface-tensor-d" tabindex="-1">Interface: Tensor&lt;D&gt; <a class="header-anchor" href="#interface-tensor-d" aria-label="Permalink to &quot;Interface: Tensor\\&lt;D\\&gt;&quot;">​</a></h1><p>Dense numbers in row-major order. Images are <code>[n, h, w, c]</code>, filters <code>[kh, kw, in, out]</code>, a scalar has shape <code>[]</code>.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="d" tabindex="-1">D <a class="header-anchor" href="#d" aria-label="Permalink to &quot;D&quot;">​</a></h3><p><code>D</code> <em>extends</em> <a href="./../../../@convlang/tensor/type-aliases/DType"><code>DType</code></a> = <a href="./../../../@convlang/tensor/type-aliases/DType"><code>DType</code></a></p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="data" tabindex="-1">data <a class="header-anchor" href="#data" aria-label="Permalink to &quot;data&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>data</strong>: <a href="./../../../@convlang/tensor/interfaces/TypedArrays"><code>TypedArrays</code></a>[<code>D</code>]</p></blockquote><p>Exactly <code>sizeOf(shape)</code> elements.</p><hr><h3 id="dtype" tabindex="-1">dtype <a class="header-anchor" href="#dtype" aria-label="Permalink to &quot;dtype&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>dtype</strong>: <code>D</code></p></blockquote><hr><h3 id="shape" tabindex="-1">shape <a class="header-anchor" href="#shape" aria-label="Permalink to &quot;shape&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>shape</strong>: readonly <code>number</code>[]</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/interfaces/Tensor.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Tensor = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Tensor as default
};
