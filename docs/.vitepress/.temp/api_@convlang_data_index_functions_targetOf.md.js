import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: targetOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/functions/targetOf.md","filePath":"api/@convlang/data/index/functions/targetOf.md"}');
const _sfc_main = { name: "api/@convlang/data/index/functions/targetOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / targetOf</p><h1 id="function-targetof" tabindex="-1">Function: targetOf() <a class="header-anchor" href="#function-targetof" aria-label="Permalink to &quot;Function: targetOf()&quot;">​</a></h1><blockquote><p><strong>targetOf</strong>(<code>source</code>, <code>head</code>): <a href="./../interfaces/HeadTarget"><code>HeadTarget</code></a></p></blockquote><p>What the labels of a head are: its own, or those that all heads share.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="source" tabindex="-1">source <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source&quot;">​</a></h3><p><a href="./../interfaces/HeadTarget"><code>HeadTarget</code></a> &amp; <code>Pick</code>&lt;<a href="./../interfaces/DataSource"><code>DataSource</code></a>, <code>&quot;heads&quot;</code>&gt;</p><h3 id="head" tabindex="-1">head <a class="header-anchor" href="#head" aria-label="Permalink to &quot;head&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/HeadTarget"><code>HeadTarget</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/functions/targetOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const targetOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  targetOf as default
};
