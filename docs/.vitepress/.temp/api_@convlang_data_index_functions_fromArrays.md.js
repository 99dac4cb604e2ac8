import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: fromArrays()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/functions/fromArrays.md","filePath":"api/@convlang/data/index/functions/fromArrays.md"}');
const _sfc_main = { name: "api/@convlang/data/index/functions/fromArrays.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / fromArrays</p><h1 id="function-fromarrays" tabindex="-1">Function: fromArrays() <a class="header-anchor" href="#function-fromarrays" aria-label="Permalink to &quot;Function: fromArrays()&quot;">​</a></h1><blockquote><p><strong>fromArrays</strong>(<code>data</code>): <a href="./../interfaces/DataSource"><code>DataSource</code></a></p></blockquote><p>Arrays in memory as a source of samples.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="data" tabindex="-1">data <a class="header-anchor" href="#data" aria-label="Permalink to &quot;data&quot;">​</a></h3><p><a href="./../interfaces/ArrayData"><code>ArrayData</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/DataSource"><code>DataSource</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E556 for what are no arrays at all, and for members that are none of those above, E643 when they are not as many labels as samples, are no samples at all, a label is no class, or two classes have one name</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/functions/fromArrays.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fromArrays = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fromArrays as default
};
