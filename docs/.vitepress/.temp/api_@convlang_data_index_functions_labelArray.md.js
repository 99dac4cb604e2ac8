import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: labelArray()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/functions/labelArray.md","filePath":"api/@convlang/data/index/functions/labelArray.md"}');
const _sfc_main = { name: "api/@convlang/data/index/functions/labelArray.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / labelArray</p><h1 id="function-labelarray" tabindex="-1">Function: labelArray() <a class="header-anchor" href="#function-labelarray" aria-label="Permalink to &quot;Function: labelArray()&quot;">​</a></h1><blockquote><p><strong>labelArray</strong>(<code>source</code>, <code>count</code>): <code>Float32Array</code>&lt;<code>ArrayBufferLike</code>&gt; | <code>Int32Array</code>&lt;<code>ArrayBufferLike</code>&gt;</p></blockquote><p>Room for the labels of so many samples: whole numbers where all labels are classes.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="source" tabindex="-1">source <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../interfaces/DataSource"><code>DataSource</code></a>, <code>&quot;targets&quot;</code> | <code>&quot;target&quot;</code> | <code>&quot;heads&quot;</code>&gt;</p><h3 id="count" tabindex="-1">count <a class="header-anchor" href="#count" aria-label="Permalink to &quot;count&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Float32Array</code>&lt;<code>ArrayBufferLike</code>&gt; | <code>Int32Array</code>&lt;<code>ArrayBufferLike</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/functions/labelArray.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const labelArray = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  labelArray as default
};
