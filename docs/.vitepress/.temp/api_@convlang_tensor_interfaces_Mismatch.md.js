import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Mismatch","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/tensor/interfaces/Mismatch.md","filePath":"api/@convlang/tensor/interfaces/Mismatch.md"}');
const _sfc_main = { name: "api/@convlang/tensor/interfaces/Mismatch.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/tensor</a> / Mismatch</p><h1 id="interface-mismatch" tabindex="-1">Interface: Mismatch <a class="header-anchor" href="#interface-mismatch" aria-label="Permalink to &quot;Interface: Mismatch&quot;">​</a></h1><p>The element that is furthest outside the tolerance.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="actual" tabindex="-1">actual <a class="header-anchor" href="#actual" aria-label="Permalink to &quot;actual&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>actual</strong>: <code>number</code></p></blockquote><hr><h3 id="difference" tabindex="-1">difference <a class="header-anchor" href="#difference" aria-label="Permalink to &quot;difference&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>difference</strong>: <code>number</code></p></blockquote><p><code>|actual - expected|</code>; <code>Infinity</code> where one of them is not finite and they differ.</p><hr><h3 id="expected" tabindex="-1">expected <a class="header-anchor" href="#expected" aria-label="Permalink to &quot;expected&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>expected</strong>: <code>number</code></p></blockquote><hr><h3 id="index" tabindex="-1">index <a class="header-anchor" href="#index" aria-label="Permalink to &quot;index&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>index</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/tensor/interfaces/Mismatch.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Mismatch = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Mismatch as default
};
