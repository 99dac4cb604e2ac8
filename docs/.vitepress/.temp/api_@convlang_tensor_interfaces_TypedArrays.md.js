import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: TypedArrays","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/tensor/interfaces/TypedArrays.md","filePath":"api/@convlang/tensor/interfaces/TypedArrays.md"}');
const _sfc_main = { name: "api/@convlang/tensor/interfaces/TypedArrays.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/tensor</a> / TypedArrays</p><h1 id="interface-typedarrays" tabindex="-1">Interface: TypedArrays <a class="header-anchor" href="#interface-typedarrays" aria-label="Permalink to &quot;Interface: TypedArrays&quot;">​</a></h1><p>The typed array that holds elements of each dtype.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="f32" tabindex="-1">f32 <a class="header-anchor" href="#f32" aria-label="Permalink to &quot;f32&quot;">​</a></h3><blockquote><p><strong>f32</strong>: <code>Float32Array</code></p></blockquote><hr><h3 id="f64" tabindex="-1">f64 <a class="header-anchor" href="#f64" aria-label="Permalink to &quot;f64&quot;">​</a></h3><blockquote><p><strong>f64</strong>: <code>Float64Array</code></p></blockquote><hr><h3 id="i32" tabindex="-1">i32 <a class="header-anchor" href="#i32" aria-label="Permalink to &quot;i32&quot;">​</a></h3><blockquote><p><strong>i32</strong>: <code>Int32Array</code></p></blockquote><hr><h3 id="u8" tabindex="-1">u8 <a class="header-anchor" href="#u8" aria-label="Permalink to &quot;u8&quot;">​</a></h3><blockquote><p><strong>u8</strong>: <code>Uint8Array</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/tensor/interfaces/TypedArrays.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TypedArrays = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TypedArrays as default
};
