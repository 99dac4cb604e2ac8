import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: decodeSource()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/functions/decodeSource.md","filePath":"api/@convlang/data/index/functions/decodeSource.md"}');
const _sfc_main = { name: "api/@convlang/data/index/functions/decodeSource.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / decodeSource</p><h1 id="function-decodesource" tabindex="-1">Function: decodeSource() <a class="header-anchor" href="#function-decodesource" aria-label="Permalink to &quot;Function: decodeSource()&quot;">​</a></h1><blockquote><p><strong>decodeSource</strong>(<code>source</code>, <code>use</code>): <a href="./../interfaces/DataSource"><code>DataSource</code></a></p></blockquote><p>Images of any size as samples of one shape, for one model. Each is decoded and taken through the preprocessing as it comes, up to the last step that moves pixels: there all must have the size of the model&#39;s input. What is left works on values alone, behind the random changes; it is done as for any other source.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="source" tabindex="-1">source <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source&quot;">​</a></h3><p><a href="./../interfaces/ImageSource"><code>ImageSource</code></a></p><h3 id="use" tabindex="-1">use <a class="header-anchor" href="#use" aria-label="Permalink to &quot;use&quot;">​</a></h3><p><a href="./../interfaces/ImageUse"><code>ImageUse</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/DataSource"><code>DataSource</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError when it is read: E620 for a file without a decoder, E521 for an image that a step does not fit, E605 for one that does not come to the size of the input, all with its name</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/functions/decodeSource.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const decodeSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  decodeSource as default
};
