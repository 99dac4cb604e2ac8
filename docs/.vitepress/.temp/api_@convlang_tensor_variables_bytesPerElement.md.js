import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: bytesPerElement","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/tensor/variables/bytesPerElement.md","filePath":"api/@convlang/tensor/variables/bytesPerElement.md"}');
const _sfc_main = { name: "api/@convlang/tensor/variables/bytesPerElement.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/tensor</a> / bytesPerElement</p><h1 id="variable-bytesperelement" tabindex="-1">Variable: bytesPerElement <a class="header-anchor" href="#variable-bytesperelement" aria-label="Permalink to &quot;Variable: bytesPerElement&quot;">​</a></h1><blockquote><p><code>const</code> <strong>bytesPerElement</strong>: <code>object</code></p></blockquote><p>Bytes of one element.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><h3 id="f32" tabindex="-1">f32 <a class="header-anchor" href="#f32" aria-label="Permalink to &quot;f32&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>f32</strong>: <code>4</code> = <code>4</code></p></blockquote><h3 id="f64" tabindex="-1">f64 <a class="header-anchor" href="#f64" aria-label="Permalink to &quot;f64&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>f64</strong>: <code>8</code> = <code>8</code></p></blockquote><h3 id="i32" tabindex="-1">i32 <a class="header-anchor" href="#i32" aria-label="Permalink to &quot;i32&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>i32</strong>: <code>4</code> = <code>4</code></p></blockquote><h3 id="u8" tabindex="-1">u8 <a class="header-anchor" href="#u8" aria-label="Permalink to &quot;u8&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>u8</strong>: <code>1</code> = <code>1</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/tensor/variables/bytesPerElement.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const bytesPerElement = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  bytesPerElement as default
};
